import type { ReadPassage } from '../passage.ts'
import { withoutContents } from './contents-list.ts'
import { layoutLines, textArea, type TextArea } from './layout-lines.ts'
import { partFront, type Front } from './front-matter.ts'
import { lineJoiner } from './join-lines.ts'
import type { Line } from './line.ts'
import { partNotes, type NoteLine, type ParsedPage } from './note-lines.ts'
import { outline, toPassages } from './passages.ts'
import { pageLines } from './page-lines.ts'
import { textOf, withoutRunningLines } from './running-lines.ts'
import type { PageLine, TextPage } from './text-run.ts'

export interface PrintedDocument {
  readonly passages: ReadPassage[]
  /** What stands before the text itself: masthead and title. */
  readonly front: Front
}

/** Reads pages of placed text into passages, notes last. */
export function readPrinted(pages: readonly TextPage[]): PrintedDocument {
  const printed = pages.map(pageLines)
  const parted = partNotes(withoutRunningLines(printed))
  const notes = parted.flatMap(page => page.notes)
  const lines = withoutContents(bodyLines(pages, parted, noteMarks(notes)))
  const firstPage = (printed[0] ?? []).map(textOf)
  const { front, rest } = partFront(lines, firstPage)
  return { passages: [...toPassages(rest, outline(rest)), ...notePassages(notes)], front }
}

function bodyLines(pages: readonly TextPage[], parted: readonly ParsedPage[], marks: ReadonlySet<string>): Line[] {
  const areas = textAreas(pages, parted)
  const fallback: TextArea = { left: 0, right: 600, leading: 1.2 }
  const lines = parted.flatMap((page, index) => layoutLines(page.body, areas.get(formatOf(pages[index])) ?? fallback, mark => isMark(mark, marks)))
  return parted.some(page => page.notes.some(note => /^[0-9]{1,3}\//u.test(textOf(note.line)))) ? lines.map(line => withoutSlashMarks(line, marks)) : lines
}

/** Documents before 1995 refer to notes as "Haiti 1/ and": not raised, but with a slash that nothing follows. */
function withoutSlashMarks(line: Line, marks: ReadonlySet<string>): Line {
  const clean = (text: string): string =>
    text.replace(/\s?\b([0-9]{1,3})\/(?=[\s.,;:)]|$)/gu, (printed, number: string) => (marks.has(number) ? '' : printed))
  return { ...line, text: clean(line.text), cells: line.cells.map(clean) }
}

/** Left and right pages of a print have margins of their own, and so do wide pages. */
const formatOf = (page: TextPage | undefined): string => (page === undefined ? '' : `${page.page % 2} ${Math.round(page.width)}`)

function textAreas(pages: readonly TextPage[], parted: readonly ParsedPage[]): Map<string, TextArea> {
  const byFormat = new Map<string, PageLine[]>()
  parted.forEach((page, index) => {
    const format = formatOf(pages[index])
    byFormat.set(format, [...(byFormat.get(format) ?? []), ...page.body])
  })
  const whole = textArea([...byFormat.values()].flat(), { left: 72, right: 523, leading: 1.2 })
  return new Map([...byFormat].map(([format, lines]) => [format, textArea(lines, whole)]))
}

const noteMarks = (notes: readonly NoteLine[]): Set<string> => new Set(notes.map(note => note.number).filter(number => number !== ''))

/** "12", "12,13", "*": every part has to be a note of this document, or the raised digits are an exponent. */
const isMark = (text: string, marks: ReadonlySet<string>): boolean =>
  text.split(/[\s,;–-]+/u).every(part => part === '' || /^[*†‡]+$/u.test(part) || marks.has(part))

function notePassages(notes: readonly NoteLine[]): ReadPassage[] {
  const read = notes.map(({ number, line }) => {
    const text = layoutLines([line], { left: 0, right: 600, leading: 1.2 }, () => false)[0]?.text ?? ''
    return { number, page: line.page, text: number === '' ? text : text.replace(/^(?:[0-9]{1,3}\/?|[*\u2217\uff0a]+|[a-z]{1,4}(?=\s))\s*/u, '') }
  })
  const join = lineJoiner(read.map(note => note.text))
  const passages: { number: string; text: string; page: number }[] = []
  for (const note of read) {
    const open = passages.at(-1)
    if (note.number === '' && open !== undefined) open.text = join(open.text, note.text)
    else passages.push({ ...note })
  }
  return passages.map(({ number, text, page }) => ({ kind: 'footnote', number, text, page, headings: [] }))
}
