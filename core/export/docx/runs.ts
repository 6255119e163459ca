import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import { assertNever } from '../../assert-never.ts'
import type { Inline, LineBreak, Link, NoteInline, Text } from '../../document/inline.ts'
import type { PrintedReport } from '../printed-report.ts'
import { directionalRuns } from './directional-runs.ts'
import { field, noteBookmark } from './fields.ts'
import { linkTarget } from './link-target.ts'
import { printableText } from './printable-text.ts'
import { styleIds } from './style-names.ts'

/** How text stands in its paragraph: in a quote, which is italic, emphasised words are upright. */
export type Setting = 'upright' | 'italic'

/** The runs of a note, where no note can be marked. */
export const noteRuns = (inlines: readonly NoteInline[]): ParagraphChild[] =>
  inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
      case 'break':
        return textRuns(inline, 'upright', {})
      case 'link':
        return linkRuns(inline, 'upright')
      default:
        return assertNever(inline)
    }
  })

/** Turns inlines into runs. One writer serves one document, front to back, because it meets the note marks in order. */
export function bodyRunWriter({ noteNumbers, repeatedNotes }: PrintedReport): (inlines: readonly Inline[], setting: Setting) => ParagraphChild[] {
  const marked = new Set<string>()
  const noteMark = (id: string, setting: Setting): ParagraphChild[] => {
    const number = noteNumbers.get(id) ?? 0
    const upright = setting === 'italic' ? { italics: false } : {}
    if (marked.has(id)) return field(`NOTEREF ${noteBookmark(number)} \\f \\h`, String(number), { style: styleIds.noteMark, ...upright })
    marked.add(id)
    const mark = new FootnoteReferenceRun(number)
    return [repeatedNotes.has(id) ? new Bookmark({ id: noteBookmark(number), children: [mark] }) : mark]
  }
  return (inlines, setting) =>
    inlines.flatMap((inline): ParagraphChild[] => {
      switch (inline.type) {
        case 'text':
        case 'break':
          return textRuns(inline, setting, {})
        case 'link':
          return linkRuns(inline, setting)
        case 'note':
          return noteMark(inline.id, setting)
        default:
          return assertNever(inline)
      }
    })
}

function linkRuns({ url, children }: Link, setting: Setting): ParagraphChild[] {
  const link = linkTarget(url)
  if (link === undefined) return children.flatMap((child) => textRuns(child, setting, {}))
  return [new ExternalHyperlink({ link, children: children.flatMap((child) => textRuns(child, setting, { style: styleIds.link })) })]
}

function textRuns(inline: Text | LineBreak, setting: Setting, look: Pick<IRunOptions, 'style'>): TextRun[] {
  if (inline.type === 'break') return [new TextRun({ break: 1 })]
  const emphasis = { ...look, ...marks(inline, setting) }
  return directionalRuns(printableText(inline.text)).map(
    ({ text, rightToLeft }) => new TextRun(rightToLeft ? { ...emphasis, text, rightToLeft } : { ...emphasis, text }),
  )
}

/** Only marks that are set are written: an absent one leaves the word to its style. */
const marks = (text: Text, setting: Setting): Pick<IRunOptions, 'bold' | 'italics' | 'underline' | 'superScript'> => ({
  ...(text.bold && { bold: true }),
  ...(text.italic && { italics: setting === 'upright' }),
  ...(text.underline && { underline: {} }),
  ...(text.superscript && { superScript: true }),
})
