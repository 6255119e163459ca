import type { Draft } from '../document/draft.ts'
import { inlineText } from '../document/plain-text.ts'
import { orphanNotes } from '../document/walk.ts'
import type { Report } from '../report/report.ts'
import type { Template, WordLimit } from '../report/template.ts'
import type { TitleBlock, TitleField } from '../report/title-block.ts'
import type { WordCount } from '../report/word-count.ts'
import type { ExportWarning } from './export-format.ts'
import { plainLayout, type Layout } from './layout.ts'
import { countLostMarks, type PrintedReport } from './printed-report.ts'
import { unpacked } from './printed-text.ts'

/** Everything the user should know about an export that is written all the same. */
export function exportWarnings(report: Report, template: Template, draft: Draft, printed: PrintedReport, words: WordCount, { annexes }: Layout = plainLayout): ExportWarning[] {
  const unmarked = orphanNotes(draft).length
  const missing = countLostMarks(draft)
  return [
    ...overLimit(template.wordLimit, words),
    ...missingTitleFields(report.titleBlock),
    ...emptyNotes(printed),
    ...(unmarked > 0 ? [{ kind: 'unmarked-notes', count: unmarked } as const] : []),
    ...(missing > 0 ? [{ kind: 'missing-notes', count: missing } as const] : []),
    ...headingGaps(printed),
    ...annexes.flatMap(({ kind }) => (printed.annexes.some((annex) => annex.kind === kind) ? [] : [{ kind: 'annex-empty', annex: kind } as const])),
  ]
}

/** Whether the report is longer than the committee asks. */
export function overLimit(limit: WordLimit | null, words: WordCount): ExportWarning[] {
  if (limit === null || words[limit.counts] <= limit.words) return []
  return [{ kind: 'over-word-limit', words: words[limit.counts], limit: limit.words, source: limit.source }]
}

/**
 * What the guides for civil society ask for on the title page (Minority Rights Group, International Disability
 * Alliance): State, session, who submits and how to reach them, date, and whether it may be published.
 */
export const expectedFields: readonly TitleField[] = ['title', 'state', 'session', 'organisation', 'contact', 'date', 'visibility']

/** What the title page lacks. */
export const missingTitleFields = (titleBlock: TitleBlock): ExportWarning[] =>
  expectedFields.filter((field) => isFieldMissing(titleBlock, field)).map((field) => ({ kind: 'title-field-missing', field }))

export const isFieldMissing = (titleBlock: TitleBlock, field: TitleField): boolean =>
  field === 'visibility' ? titleBlock.visibility === 'undecided' : titleBlock[field].trim() === ''

const emptyNotes = ({ notes, notesBefore }: PrintedReport): ExportWarning[] =>
  notes.flatMap((note, index) => (inlineText(note.paragraphs.flatMap(unpacked)).trim() === '' ? [{ kind: 'empty-note', number: notesBefore + index + 1 } as const] : []))

/** A gap confuses screen readers, which let people move from heading to heading by level. */
function headingGaps({ body }: PrintedReport): ExportWarning[] {
  const warnings: ExportWarning[] = []
  let from = 0
  for (const block of body) {
    if (block.kind !== 'heading') continue
    if (block.level > from + 1) warnings.push({ kind: 'heading-gap', heading: inlineText(block.children), from, to: block.level })
    from = block.level
  }
  return warnings
}
