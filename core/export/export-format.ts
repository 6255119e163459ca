import { z } from 'zod'
import { Finding } from '../checks/finding.ts'
import { titleFields } from '../report/title-block.ts'
import { leftOutKinds } from './docx/word-template/word-template.ts'
import { AnnexKind } from './export-options.ts'
import { Replacement } from './public-version.ts'

export const exportFormats = ['docx', 'pdf', 'html', 'md'] as const
export const ExportFormat = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof ExportFormat>

/** What is written from the report itself: the files, and the page that becomes a PDF where a browser prints it. */
export const WrittenFormat = z.enum(['docx', 'html', 'md', 'print'])
export type WrittenFormat = z.infer<typeof WrittenFormat>

/** What the user should know about a file that was written all the same. */
export const ExportWarning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('over-word-limit'), words: z.int(), limit: z.int(), source: z.string() }),
  z.strictObject({ kind: z.literal('title-field-missing'), field: z.enum(titleFields) }),
  z.strictObject({ kind: z.literal('empty-note'), number: z.int() }),
  z.strictObject({ kind: z.literal('unmarked-notes'), count: z.int() }),
  z.strictObject({ kind: z.literal('missing-notes'), count: z.int() }),
  z.strictObject({ kind: z.literal('damaged-parts'), count: z.int() }),
  /** The file is written, and the report could not keep what it holds. */
  z.strictObject({ kind: z.literal('snapshot-not-kept') }),
  z.strictObject({ kind: z.literal('annex-empty'), annex: AnnexKind }),
  z.strictObject({ kind: z.literal('heading-gap'), heading: z.string(), from: z.int(), to: z.int() }),
  z.strictObject({ kind: z.literal('template-left-out'), what: z.enum(leftOutKinds), count: z.int() }),
])
export type ExportWarning = z.infer<typeof ExportWarning>

/** What a public version replaced, and what may still name a confidential source or a child. */
export const Privacy = z.strictObject({ replaced: z.array(Replacement), unsure: z.array(Finding) })
export type Privacy = z.infer<typeof Privacy>

export const ExportResult = z.strictObject({
  file: z.string(),
  bytes: z.int(),
  /** Words of the text and the notes. */
  words: z.int(),
  notes: z.int(),
  warnings: z.array(ExportWarning),
  /** Of a public version alone. */
  privacy: Privacy.optional(),
})
export type ExportResult = z.infer<typeof ExportResult>
