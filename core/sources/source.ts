import { z } from 'zod'

/**
 * What a source is to the argument: a norm (treaty, general comment), what the State says (report, replies),
 * what a committee said to it (concluding observations, list of issues), or evidence.
 */
export const sourceKinds = ['instrument', 'state-document', 'committee-output', 'evidence'] as const
export const SourceKind = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof SourceKind>

/** The six official languages of the United Nations, in which its documents come. */
export const documentLanguages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
export const DocumentLanguage = z.enum(documentLanguages)
export type DocumentLanguage = z.infer<typeof DocumentLanguage>

/** What a document says of itself. Proposed to the user, never taken for granted; empty where it says nothing. */
export const SourceProposal = z.strictObject({
  kind: SourceKind,
  /** Canonical document symbol; two of a joint document are joined by an en dash. */
  symbol: z.string(),
  title: z.string(),
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  date: z.string(),
  session: z.string(),
  language: z.union([DocumentLanguage, z.literal('')]),
})
export type SourceProposal = z.infer<typeof SourceProposal>
