import { z } from 'zod'
import { HeadingNumbering, ParagraphNumbers } from '../report/report.ts'
import { TitleBlock } from '../report/title-block.ts'
import { Source } from '../sources/source.ts'
import { Comments } from './comment.ts'
import { Pictures } from './picture.ts'
import { Draft } from './draft.ts'

/** What a draft file or the clipboard can hold that Counterpoint cannot, or cannot keep as it was. */
export const notCarriedKinds = [
  'image',
  'table-layout',
  'text-box-layout',
  'comment',
  'tracked-deletion',
  'tracked-insertion-mark',
  'tracked-move',
  'header-or-footer',
  'equation',
  'endnote-position',
  'embedded-object',
  'html',
  'code-formatting',
  'strikethrough',
  'unsafe-link',
  'contents-list',
  'computed-annex',
  'heading-number-changed',
  'heading-level-changed',
  'heading-by-looks',
  'unreferenced-note',
  'repeated-note-mark',
  'nested-block-layout',
  'hidden-text',
  'title-page-link',
  'list-number-typed',
  'list-number-changed',
  'recommendation-number',
  'bibliography',
  'citation-field',
  'script',
  'form-control',
  'note-without-text',
  'note-without-mark',
] as const
export const NotCarriedKind = z.enum(notCarriedKinds)
export type NotCarriedKind = z.infer<typeof NotCarriedKind>

export const NotCarried = z.strictObject({ what: NotCarriedKind, count: z.int().positive() })
export type NotCarried = z.infer<typeof NotCarried>

/** A draft read from a Word or Markdown file, and a true account of what was left behind. */
export const ImportedDraft = z.strictObject({
  titleBlock: TitleBlock.partial(),
  headingNumbering: HeadingNumbering,
  paragraphNumbers: ParagraphNumbers,
  draft: Draft,
  comments: Comments,
  /** What its citations name; each must still find its place among the sources of the report. */
  sources: z.array(Source),
  /** What its figures show, by the names they have for it until the report keeps it. */
  pictures: Pictures,
  notCarried: z.array(NotCarried),
})
export type ImportedDraft = z.infer<typeof ImportedDraft>

/** The account of an import, in the form `import-draft` prints and the window shows. */
export const ImportSummary = z.strictObject({
  blocks: z.int(),
  headings: z.int(),
  notes: z.int(),
  quotes: z.int(),
  recommendations: z.int(),
  notCarried: z.array(NotCarried),
})
export type ImportSummary = z.infer<typeof ImportSummary>

export function summariseImport({ draft, notCarried }: ImportedDraft): ImportSummary {
  const count = (kind: string) => draft.blocks.filter((block) => block.kind === kind).length
  return {
    blocks: draft.blocks.length,
    headings: count('heading'),
    notes: draft.notes.length,
    quotes: count('quote'),
    recommendations: count('recommendation'),
    notCarried,
  }
}
