import type { ReadPassage } from '../passage.ts'
import { fillHoles } from './fill-holes.ts'
import { blockGap, findHeadings, headingRank, isBelow, isPeer, type Heading, type HeadingRank } from './headings.ts'
import { lineJoiner } from './join-lines.ts'
import { leadingSubMark } from './enumerator.ts'
import type { Line } from './line.ts'
import { numberAtHead, paragraphNumbers, type ParagraphNumber } from './paragraph-numbers.ts'
import { subMarks } from './sub-marks.ts'
import { captionLines, tableRows } from './table-rows.ts'

/** What the lines of a document were found to be, before they are put together. */
export interface Outline {
  readonly headings: readonly Heading[]
  readonly numbers: ReadonlyMap<number, ParagraphNumber>
  readonly rows: ReadonlySet<number>
}

/** Finds headings, numbered paragraphs and rows of tables among the lines of a document. */
export function outline(lines: readonly Line[]): Outline {
  const bodySize = mostCommonSize(lines)
  const rows = tableRows(lines, line => numberAtHead(line) !== undefined || leadingSubMark(line.text) !== undefined)
  for (const index of captionLines(lines)) rows.add(index)
  // A table's small print goes on from its caption or rows: figures, source, legend.
  lines.forEach((line, index) => {
    if (rows.has(index - 1) && isSmallPrint(line, bodySize)) rows.add(index)
  })
  const isTaken = (index: number): boolean => rows.has(index)
  const headings = findHeadings(lines, bodySize, isTaken)
  return { headings, numbers: paragraphNumbers(lines, headings, isTaken), rows }
}

const isSmallPrint = (line: Line, bodySize: number): boolean =>
  line.size > 0 && line.size <= bodySize - 1 && numberAtHead(line) === undefined

export function mostCommonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length)
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, -1])[0]
}

type Draft = { -readonly [Key in keyof ReadPassage]: ReadPassage[Key] }

/** Puts lines together into passages, each under the headings it stands under. */
export function toPassages(lines: readonly Line[], found: Outline): ReadPassage[] {
  const join = lineJoiner(lines.map(line => line.text))
  const headingAt = new Map(rankedHeadings(found.headings).map(heading => [heading.first, heading]))
  const passages: Draft[] = []
  const path: { text: string; rank: HeadingRank }[] = []
  const marks = subMarks()
  let open: Draft | undefined
  const start = (kind: ReadPassage['kind'], number: string, text: string, page: number | null): Draft => {
    const passage: Draft = { kind, number, text, page, headings: path.map(heading => heading.text) }
    passages.push(passage)
    return passage
  }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) continue
    const above = lines[index - 1]
    const heading = headingAt.get(index)
    const number = found.numbers.get(index)
    if (heading !== undefined) {
      const text = lines.slice(index, heading.last + 1).reduce((words, next) => join(words, next.text), '')
      const rank = headingRank(line, heading.mark)
      const peer = path.findIndex(outer => isPeer(outer.rank, rank))
      if (peer >= 0) path.length = peer
      while (path.length > 0 && !path.slice(-1).every(outer => isBelow(outer.rank, rank))) path.pop()
      start('heading', '', text, line.page)
      path.push({ text, rank })
      marks.reset()
      open = undefined
      index = heading.last
    } else if (found.rows.has(index)) {
      start('table-row', '', line.cells.join('\t'), line.page)
    } else if (number !== undefined) {
      marks.reset()
      open = start(number.role === 'main' ? 'paragraph' : 'sub-paragraph', number.printed, '', line.page)
      open = withSubMark(open, number.rest, start, marks, line.page)
    } else {
      const mark = leadingSubMark(line.text)
      if (mark !== undefined && marks.accepts(mark, isFirm(line, above))) {
        open = start('sub-paragraph', mark.printed, mark.rest, line.page)
      } else if (open === undefined || (open.number === '' && isNewBlock(line, above, open))) {
        open = start('paragraph', '', line.text, line.page)
      } else {
        open.text = isNewBlock(line, above, open) && open.text !== '' ? `${open.text}\n${line.text}` : join(open.text, line.text)
      }
    }
  }
  return fillHoles(passages.filter(passage => passage.text !== '' || passage.number !== ''))
}

/**
 * In a treaty articles stand above what is numbered; in a comment on one, "Article 12.2 (a)" may head a part of what
 * "1." heads. Where numbers came first and go on after the articles, those are headings like any without a number.
 */
function rankedHeadings(headings: readonly Heading[]): readonly Heading[] {
  const first = headings.findIndex(({ mark }) => mark === 'article')
  const isNumber = ({ mark }: Heading): boolean => mark === 'number'
  return first > 0 && headings.slice(0, first).some(isNumber) && headings.slice(first).some(isNumber) ? headings.map(heading => (heading.mark === 'article' ? { ...heading, mark: '' } : heading)) : headings
}

/** "4. (a) States parties…": the first sub-paragraph stands in the line of its paragraph's number. */
function withSubMark(
  paragraph: Draft,
  rest: string,
  start: (kind: ReadPassage['kind'], number: string, text: string, page: number | null) => Draft,
  marks: ReturnType<typeof subMarks>,
  page: number | null,
): Draft {
  const mark = leadingSubMark(rest)
  if (mark !== undefined && /^[ai1]$/u.test(mark.label) && marks.accepts(mark, true)) return start('sub-paragraph', mark.printed, mark.rest, page)
  paragraph.text = rest
  return paragraph
}

const isFirm = (line: Line, above: Line | undefined): boolean =>
  above === undefined || line.gap >= 0.25 || line.role !== '' || line.cells.length > 1 || /(?:[.;:,؛،：；，。]|\b(?:and|or|et|ou|y|o|и|или))$/iu.test(above.text)

/** Whether a line that no number begins is a block of its own rather than the next line of what stands above. */
function isNewBlock(line: Line, above: Line | undefined, open: Draft): boolean {
  if (above === undefined || line.role !== '') return true
  const closed = /[.:;!?。؛؟]["”»’)]?$/u.test(open.text)
  if (line.gap === Infinity) return closed && above.reach < 0.9 && /^["“«(]?[\p{Lu}\p{Lo}]/u.test(line.text)
  if (line.gap >= blockGap) return true
  return closed && line.indent > above.indent + 12 && above.reach < 0.95
}
