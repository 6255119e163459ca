import { z } from 'zod'
import { NoteInline } from './inline.ts'

/** A footnote: one or more paragraphs of text and links. */
export const Note = z.strictObject({
  id: z.string().min(1),
  paragraphs: z.array(z.array(NoteInline)).min(1),
})
export type Note = z.infer<typeof Note>
