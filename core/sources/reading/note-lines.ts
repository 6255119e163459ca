import { textOf } from './running-lines.ts'
import type { PageLine } from './text-run.ts'

/** The lines of one page, the running text apart from the notes. */
export interface ParsedPage {
  readonly body: readonly PageLine[]
  readonly notes: readonly NoteLine[]
}

export interface NoteLine {
  /** The number of the note that begins here, "*" for a note without one; empty where a note goes on. */
  readonly number: string
  readonly line: PageLine
}

const notesHeading = /^(?:end)?(?:notes|notas|note|примечания|сноски|الحواشي|注)$/iu
const lettersBeforeNotes = 0.5

/**
 * Parts the notes from the text they interrupt. A note begins where a line begins with a small raised number,
 * or with "1/" as documents before 1995 have it; what follows it down to the foot of the page is notes.
 * A note that goes on at the foot of the next page stands there without a number, before the notes of that page.
 * Notes collected at the end go on over pages until a heading.
 */
export function partNotes(pages: readonly (readonly PageLine[])[]): ParsedPage[] {
  const bodySize = mainSize(pages.flat())
  let collected = false
  let expected = 1
  let open = false
  let cut: PageLine | undefined
  return pages.map(lines => {
    const first = lines.findIndex(line => isFirstNote(line, lines, bodySize, expected))
    const continued = open ? continuedNotes(lines, bodySize, collected) : 0
    const tail = smallTail(lines, first < 0 ? lines.length : first, bodySize)
    const goesOn = cut !== undefined && tail > 0 && (first >= 0 || !isClosed(cut)) && tail < (first < 0 ? lines.length : first)
    const from = continued > 0 ? 0 : goesOn ? tail : first
    if (from < 0) {
      open = false
      collected = false
      cut = undefined
      return { body: lines, notes: [] }
    }
    const until = collected || from < lines.length ? endOfNotes(lines, from, bodySize) : lines.length
    const noteLines = lines.slice(from, until).map(line => ({ number: noteNumber(line), line }))
    const numbers = noteLines.map(note => Number(note.number)).filter(Number.isInteger)
    expected = Math.max(expected, ...numbers.map(number => number + 1))
    const before = lines[from - 1]
    collected ||= before !== undefined && notesHeading.test(textOf(before))
    open = until === lines.length
    if (!open) collected = false
    cut = open ? lines.at(-1) : undefined
    const heading = before !== undefined && notesHeading.test(textOf(before)) ? from - 1 : from
    return { body: [...lines.slice(0, heading), ...lines.slice(until)], notes: noteLines }
  })
}

/** Where the small lines right above a place begin. */
function smallTail(lines: readonly PageLine[], before: number, bodySize: number): number {
  let from = before
  for (let above = lines[from - 1]; above !== undefined && above.size <= bodySize - lettersBeforeNotes && noteNumber(above) === ''; above = lines[from - 1]) from -= 1
  return from
}

const isClosed = (line: PageLine): boolean => /[.!?。]["”»’)]?$/u.test(textOf(line))

export function mainSize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length)
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}

function isFirstNote(line: PageLine, lines: readonly PageLine[], bodySize: number, expected: number): boolean {
  const number = noteNumber(line)
  if (number === '') return false
  const below = lines.slice(lines.indexOf(line))
  const small = below.filter(other => other.size <= bodySize - lettersBeforeNotes).length
  if (number === '*' && line.page === 1) return !below.some(other => /^[0-9]+\s?\./u.test(textOf(other)))
  if (!/^[0-9]/u.test(number)) return small === below.length && line.y > lastBodyLine(lines, bodySize)
  const value = Number(number)
  return value >= expected - 1 && value <= expected + 60 && (small * 10 >= below.length * 8 || value <= expected + 3)
}

const lastBodyLine = (lines: readonly PageLine[], bodySize: number): number =>
  Math.max(0, ...lines.filter(line => line.size > bodySize - lettersBeforeNotes && noteNumber(line) === '').map(line => line.y))

/** How many lines at the head of a page go on with the notes of the page before. */
function continuedNotes(lines: readonly PageLine[], bodySize: number, collected: boolean): number {
  if (!collected) return 0
  const end = lines.findIndex(line => line.size > bodySize + lettersBeforeNotes || isSmallHeading(line))
  return end < 0 ? lines.length : end
}

function endOfNotes(lines: readonly PageLine[], from: number, bodySize: number): number {
  const offset = lines.slice(from + 1).findIndex(line => line.size > bodySize + lettersBeforeNotes || isSmallHeading(line))
  return offset < 0 ? lines.length : from + 1 + offset
}

const isSmallHeading = (line: PageLine): boolean => /^(?:annex|annexe|anexo|appendix|приложение|المرفق|附件)(?:\s+[IVX\d]+)?$/iu.test(textOf(line))

/** The number a note begins with; "" where the line begins no note. */
export function noteNumber(line: PageLine): string {
  const [first, second] = line.pieces
  if (first === undefined) return ''
  const mark = first.text.trim()
  if (/^[*\u2217\uff0a]{1,4}$/u.test(mark)) return '*'
  if (first.raised && /^[a-z]{1,4}$/u.test(mark)) return mark
  if (/^[0-9]{1,3}$/u.test(mark) && (first.raised || (second === undefined && first.size < 9 && line.pieces.length === 1))) return mark
  return /^([0-9]{1,3})\/(?=\s|$)/u.exec(textOf(line))?.[1] ?? ''
}
