import { z } from 'zod'

/** How a Word file holds the citations of notes: as plain text, or as fields that Zotero takes for its own and can go on with. */
export const citationForms = ['text', 'zotero-fields'] as const
export const CitationForm = z.enum(citationForms)
export type CitationForm = z.infer<typeof CitationForm>
