import { assertNever } from '../../assert-never.ts'
import { directionOf, type Direction } from '../../document/direction.ts'
import type { LineBreak, Mark, Text } from '../../document/inline.ts'
import { isLinkAddress } from '../../document/inline.ts'
import { inlineText } from '../../document/plain-text.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedInline, PrintedNoteInline, PrintedReference } from '../printed-text.ts'
import { lostNumber } from '../../report/place-numbers.ts'
import { escapeHtml } from './escape-html.ts'

/** The id of a mark in the text: the n-th mark (from 1) of a note. */
export const markId = (note: number, time: number): string => (time === 1 ? `noteref-${String(note)}` : `noteref-${String(note)}-${String(time)}`)
export const noteId = (note: number): string => `note-${String(note)}`

/** The id of a heading or recommendation that a number elsewhere leads to, else undefined. */
export const placeId = ({ namedPlaces }: PrintedReport, id: string): string | undefined =>
  namedPlaces.has(id) ? `place-${String([...namedPlaces].indexOf(id) + 1)}` : undefined

/** Which way a text reads, as an attribute. */
export const directionAttribute = (inlines: readonly PrintedInline[], chosen?: Direction): string => ` dir="${directionOf(inlineText(inlines), chosen)}"`

/** Writes inlines front to back, and knows afterwards how often each note (by number) was marked. */
export interface InlineWriter {
  write: (inlines: readonly PrintedInline[]) => string
  times: ReadonlyMap<number, number>
}

export function inlineWriter(report: PrintedReport): InlineWriter {
  const { noteNumbers } = report
  const times = new Map<number, number>()
  const mark = (id: string): string => {
    const number = noteNumbers.get(id) ?? 0
    const time = (times.get(number) ?? 0) + 1
    times.set(number, time)
    return `<sup class="mark"><a id="${markId(number, time)}" href="#${noteId(number)}" role="doc-noteref">${String(number)}</a></sup>`
  }
  const write = (inlines: readonly PrintedInline[]): string =>
    inlines.map((inline) => (inline.type === 'note' ? mark(inline.id) : noteInline(inline, report))).join('')
  return { write, times }
}

export const noteInlines = (inlines: readonly PrintedNoteInline[], report: PrintedReport): string =>
  inlines.map((inline) => noteInline(inline, report)).join('')

function noteInline(inline: PrintedNoteInline, report: PrintedReport): string {
  switch (inline.type) {
    case 'text':
    case 'break':
      return textOrBreak(inline)
    case 'link': {
      const content = inline.children.map(textOrBreak).join('')
      return isLinkAddress(inline.url) ? `<a href="${escapeHtml(inline.url)}">${content}</a>` : content
    }
    case 'reference':
      return numberOf(inline, report)
    case 'citation':
      return noteInlines(inline.words, report)
    default:
      return assertNever(inline)
  }
}

function numberOf({ to, id, text }: PrintedReference, report: PrintedReport): string {
  const target = to === 'note' ? noteId(report.noteNumbers.get(id) ?? 0) : placeId(report, id)
  return text === lostNumber || target === undefined ? escapeHtml(text) : `<a href="#${target}">${escapeHtml(text)}</a>`
}

const textOrBreak = (inline: Text | LineBreak): string => (inline.type === 'break' ? '<br>' : markedText(inline))

const elements: Record<Mark, (inner: string) => string> = {
  smallCaps: (inner) => `<span class="small-caps">${inner}</span>`,
  subscript: (inner) => `<sub>${inner}</sub>`,
  superscript: (inner) => `<sup>${inner}</sup>`,
  underline: (inner) => `<u>${inner}</u>`,
  italic: (inner) => `<em>${inner}</em>`,
  bold: (inner) => `<strong>${inner}</strong>`,
}
const innermostFirst = ['smallCaps', 'subscript', 'superscript', 'underline', 'italic', 'bold'] as const

function markedText(text: Text): string {
  const marked = innermostFirst.reduce((inner, mark) => (text[mark] === true ? elements[mark](inner) : inner), escapeHtml(text.text))
  return text.language === undefined ? marked : `<span lang="${escapeHtml(text.language)}">${marked}</span>`
}
