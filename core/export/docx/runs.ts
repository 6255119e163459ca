import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import { assertNever } from '../../assert-never.ts'
import type { Direction } from '../../document/direction.ts'
import type { LineBreak, Link, Text } from '../../document/inline.ts'
import { toWordTag } from '../../document/language-tag.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedInline, PrintedNoteInline, PrintedReference } from '../printed-text.ts'
import { lostNumber } from '../../report/place-numbers.ts'
import { directionalRuns } from './directional-runs.ts'
import { field, noteBookmark, placeBookmark } from './fields.ts'
import { linkTarget } from './link-target.ts'
import { printableText } from './printable-text.ts'
import { styleIds } from './style-names.ts'

/** How text stands in its paragraph: which way that reads, and whether it is a quote, which is italic, so that emphasised words are upright. */
export interface Setting {
  direction: Direction
  italic?: true
}

/** The runs of words among which no note is marked, as those of a note itself. */
export const noteRuns = (inlines: readonly PrintedNoteInline[], report: PrintedReport, setting: Setting): ParagraphChild[] =>
  inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
      case 'break':
        return textRuns(inline, setting, {})
      case 'link':
        return linkRuns(inline, setting)
      case 'reference':
        return numberRuns(inline, report, setting)
      case 'citation':
        return noteRuns(inline.words, report, setting)
      default:
        return assertNever(inline)
    }
  })

/** Turns inlines into runs. One writer serves one document, front to back, because it meets the note marks in order. */
export type RunWriter = (inlines: readonly PrintedInline[], setting: Setting) => ParagraphChild[]

export function bodyRunWriter(report: PrintedReport): RunWriter {
  const { noteNumbers, namedNotes } = report
  const marked = new Set<string>()
  const noteMark = (id: string, setting: Setting): ParagraphChild[] => {
    const number = noteNumbers.get(id) ?? 0
    const upright = setting.italic ? { italics: false } : {}
    if (marked.has(id)) return field(`NOTEREF ${noteBookmark(number)} \\f \\h`, String(number), { style: styleIds.noteMark, ...upright })
    marked.add(id)
    const mark = new FootnoteReferenceRun(number)
    return [namedNotes.has(id) ? new Bookmark({ id: noteBookmark(number), children: [mark] }) : mark]
  }
  return (inlines, setting) => inlines.flatMap((inline) => (inline.type === 'note' ? noteMark(inline.id, setting) : noteRuns([inline], report, setting)))
}

/** A live number: a field where Word can find it out again, else its words alone. */
function numberRuns(reference: PrintedReference, report: PrintedReport, setting: Setting): ParagraphChild[] {
  const look = setting.italic ? { italics: true } : {}
  const text = printableText(reference.text)
  const instruction = reference.text === lostNumber || text === '' ? undefined : instructionOf(reference, report)
  return instruction === undefined ? [new TextRun({ ...look, text })] : field(instruction, text, look)
}

/** `\w` asks for the whole number of a paragraph ("V.B"); without it REF gives the words in the bookmark. */
function instructionOf({ to, id }: PrintedReference, report: PrintedReport): string | undefined {
  switch (to) {
    case 'note':
      return `NOTEREF ${noteBookmark(report.noteNumbers.get(id) ?? 0)} \\h`
    case 'section':
      if (report.headingNumbers.has(id)) return `REF ${placeBookmark(report, id)} \\w \\h`
      return report.plainTitles.has(id) ? `REF ${placeBookmark(report, id)} \\h` : undefined
    case 'recommendation':
      // A bullet has no number that Word could repeat.
      return report.recommendationList === 'number' ? `REF ${placeBookmark(report, id)} \\w \\h` : undefined
    case 'table':
    case 'figure':
      return `REF ${placeBookmark(report, id)} \\h`
    default:
      return assertNever(to)
  }
}

function linkRuns({ url, children }: Link, setting: Setting): ParagraphChild[] {
  const link = linkTarget(url)
  if (link === undefined) return children.flatMap((child) => textRuns(child, setting, {}))
  return [new ExternalHyperlink({ link, children: children.flatMap((child) => textRuns(child, setting, { style: styleIds.link })) })]
}

function textRuns(inline: Text | LineBreak, setting: Setting, look: Pick<IRunOptions, 'style'>): TextRun[] {
  if (inline.type === 'break') return [new TextRun({ break: 1 })]
  const emphasis = { ...look, ...marks(inline, setting) }
  return directionalRuns(printableText(inline.text), setting.direction).map(
    ({ text, rightToLeft }) => new TextRun(rightToLeft ? { ...emphasis, text, rightToLeft } : { ...emphasis, text }),
  )
}

/** Only marks that are set are written: an absent one leaves the word to its style. */
const marks = (text: Text, setting: Setting): Pick<IRunOptions, 'bold' | 'italics' | 'underline' | 'superScript' | 'subScript' | 'smallCaps' | 'language'> => ({
  ...(text.bold && { bold: true }),
  ...(text.italic && { italics: setting.italic !== true }),
  ...(text.underline && { underline: {} }),
  ...(text.superscript ? { superScript: true } : text.subscript && { subScript: true }),
  ...(text.smallCaps && { smallCaps: true }),
  ...(text.language !== undefined && { language: wordLanguage(toWordTag(text.language)) }),
})

/** Whatever script Word takes the words for. */
const wordLanguage = (tag: string) => ({ value: tag, eastAsia: tag, bidirectional: tag })
