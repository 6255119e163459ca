import { assertNever } from '../../assert-never.ts'
import type { Inline, LineBreak, Mark, NoteInline, Text } from '../../document/inline.ts'
import { isLinkAddress } from '../../document/inline.ts'
import type { PrintedReport } from '../printed-report.ts'
import { escapeHtml } from './escape-html.ts'

/** The id of a mark in the text: the n-th mark (from 1) of a note. */
export const markId = (note: number, time: number): string => (time === 1 ? `noteref-${String(note)}` : `noteref-${String(note)}-${String(time)}`)
export const noteId = (note: number): string => `note-${String(note)}`

/** Writes inlines front to back, and knows afterwards how often each note (by number) was marked. */
export interface InlineWriter {
  write: (inlines: readonly Inline[]) => string
  times: ReadonlyMap<number, number>
}

export function inlineWriter({ noteNumbers }: PrintedReport): InlineWriter {
  const times = new Map<number, number>()
  const mark = (id: string): string => {
    const number = noteNumbers.get(id) ?? 0
    const time = (times.get(number) ?? 0) + 1
    times.set(number, time)
    return `<sup class="mark"><a id="${markId(number, time)}" href="#${noteId(number)}" role="doc-noteref">${String(number)}</a></sup>`
  }
  const write = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => (inline.type === 'note' ? mark(inline.id) : noteInline(inline))).join('')
  return { write, times }
}

export const noteInlines = (inlines: readonly NoteInline[]): string => inlines.map(noteInline).join('')

function noteInline(inline: NoteInline): string {
  switch (inline.type) {
    case 'text':
    case 'break':
      return textOrBreak(inline)
    case 'link': {
      const content = inline.children.map(textOrBreak).join('')
      return isLinkAddress(inline.url) ? `<a href="${escapeHtml(inline.url)}">${content}</a>` : content
    }
    default:
      return assertNever(inline)
  }
}

const textOrBreak = (inline: Text | LineBreak): string => (inline.type === 'break' ? '<br>' : markedText(inline))

const elements: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', superscript: 'sup' }
const innermostFirst = ['superscript', 'underline', 'italic', 'bold'] as const

const markedText = (text: Text): string =>
  innermostFirst.reduce((inner, mark) => (text[mark] === true ? `<${elements[mark]}>${inner}</${elements[mark]}>` : inner), escapeHtml(text.text))
