import { z } from 'zod'
import { Paper } from '../report/paper.ts'

/** What can follow the text: all recommendations, the sources it rests on by kind, and what each section rests on. */
export const annexKinds = ['recommendations', 'sources', 'matrix'] as const
export const AnnexKind = z.enum(annexKinds)
export type AnnexKind = z.infer<typeof AnnexKind>

/** What a person chooses about the pages of a file, whatever its format. */
export const ExportOptions = z.strictObject({
  /** The paper of this file alone, where it is not the report's. */
  paper: Paper.optional(),
  /** Whether a list of the headings stands before the text. */
  contents: z.boolean(),
  /** The annexes, in the order in which they print. */
  annexes: z.array(AnnexKind),
})
export type ExportOptions = z.infer<typeof ExportOptions>

/** What is written where nobody chose. */
export const plainOptions: ExportOptions = { contents: false, annexes: [] }
