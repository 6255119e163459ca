import { insertedWord } from '../inserted-number.ts'
import { headingMark, headingMarks, isNamedDivision, leadingNumber, leadingSubMark, type HeadingMark } from './enumerator.ts'
import type { Line } from './line.ts'
import { isCaption } from './table-rows.ts'

export interface Heading {
  readonly first: number
  readonly last: number
  readonly mark: HeadingMark
}

const longest = 260
const sameIndent = 6
/** Longer blocks with a figure are paragraphs in bold, as recommendations often are. */
const longestNumbered = 160
const mostLines = 5
/** White above this many line heights parts one block from another. */
export const blockGap = 0.3

const loneNumber = new RegExp(String.raw`^\p{Nd}{1,3}(?:(?:\.\p{Nd}{1,3})*|\s?${insertedWord})\s?\.?$`, 'u')
const hasLetters = (text: string): boolean => /\p{L}{2}|\p{Script=Han}/u.test(text)
const isCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\b(?:de|la|les|des|et|y|and|of)\b/gu, ''))
/** Lists of delegates stand in annexes, one name a line. */
const person = /^(?:mr|mrs|ms|mme|mlle|sra?|dr|prof|h\.\s?e|s\.\s?e)\b\.?\s/iu
/** An asterisk may stand behind the last sign. */
const isClosed = (text: string): boolean => /[.;:,。；：،؛]["”»)]?\s?\*{0,3}$/u.test(text)
const opens = (text: string): boolean => /^[“"«(]?[\p{Lu}\p{Lo}\p{Nd}]|^[ivxl]{1,5}\.\s/u.test(text)
const style = (line: Line): string => `${line.size}|${line.bold}|${line.italic}`

/**
 * The headings of a document, by their look: short blocks of a weight, size or place of their own that end
 * without a full stop. Where a line names itself ("Article 9", "Annex") or the document marks it, that counts first.
 * @param bodySize size of running text
 * @param isTaken lines that are something else already, such as rows of tables
 */
export function findHeadings(lines: readonly Line[], bodySize: number, isTaken: (index: number) => boolean): Heading[] {
  const found: Heading[] = []
  let item: Line | undefined
  for (let first = 0; first < lines.length; first += 1) {
    const line = lines[first]
    if (line === undefined || isTaken(first)) continue
    if (line.role !== '') {
      if (line.role === 'heading') found.push({ first, last: first, mark: headingMark(line.text) })
      continue
    }
    const last = blockEnd(lines, first, isTaken)
    if (!followsItem(line, item) && isHeading(lines, first, last, bodySize)) {
      found.push({ first, last, mark: headingMark(line.text) })
      first = last
      item = undefined
    } else if (numberOf(line) !== undefined) item = line
  }
  return found
}

const numberOf = (line: Line): number | undefined => {
  const parts = leadingNumber(line.text, line.cells, line.cells.length > 1)?.parts
  return parts?.length === 1 ? parts[0] : undefined
}

/** The next item of a list in bold, as recommendations often are, is no heading: "3." of one look with the "2." before it. */
function followsItem(line: Line, item: Line | undefined): boolean {
  const number = numberOf(line)
  if (number === undefined || item === undefined || style(line) !== style(item) || Math.abs(line.indent - item.indent) > sameIndent) return false
  return numberOf(item) === number - 1
}

/** The last line of the block of one style that begins here. */
function blockEnd(lines: readonly Line[], first: number, isTaken: (index: number) => boolean): number {
  let last = first
  const head = lines[first]
  for (let next = first + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (line === undefined || head === undefined || isTaken(next) || line.role !== '') break
    if (line.gap >= blockGap || style(line) !== style(head) || line.page !== head.page) break
    if (headingMark(line.text) !== '' && next > first && hasOwnMark(line, head)) break
    last = next
  }
  return last
}

const hasOwnMark = (line: Line, head: Line): boolean =>
  headingMark(head.text) !== '' && Math.abs(line.indent - head.indent) < 6 && line.cells.length > 1

function isHeading(lines: readonly Line[], first: number, last: number, bodySize: number): boolean {
  const block = lines.slice(first, last + 1)
  const head = lines[first]
  const above = lines[first - 1]
  const below = lines[last + 1]
  if (head === undefined || block.length > mostLines || isCaption(head)) return false
  const text = block.map(line => line.text).join(' ')
  if (!hasLetters(text) || text.length > (headingMark(text) === 'number' ? longestNumbered : longest) || !opens(text)) return false
  if (person.test(text)) return false
  // A paragraph whose number stands alone in the line above.
  if (above !== undefined && loneNumber.test(above.text)) return false
  if (isNamedDivision(text) && block.length <= 2 && text.length < 90 && !isClosed(text) && head.gap >= 0.1 && text.split(' ').length < 9) return true
  const stands = head.gap >= blockGap || (above !== undefined && style(above) !== style(head))
  if (isCutOff(block, below, bodySize) || (headingMark(text) === 'number' && head.bold && !head.boldStart)) return false
  if (!stands || isClosed(text) || (/^\p{Nd}{1,3}\.\p{Nd}/u.test(text) && !head.boldStart)) return false
  const subMark = leadingSubMark(text)
  if (head.size > bodySize + 0.8 || (head.size >= bodySize && head.bold)) return subMark === undefined || head.bold
  if (subMark !== undefined || head.size < bodySize - 0.8) return false
  if (isCapitals(text) && text.length < 160) return true
  const apart = head.gap >= blockGap && (below === undefined || below.gap >= blockGap || style(below) !== style(head))
  if (!apart) return false
  if (head.centred && headingMark(text) !== 'number') return true
  if (head.italic && head.indent < 60) return headingMark(text) !== 'number' || head.bold
  return isPlainHeading(block, above, below)
}

/** The foot of a page cuts a bold paragraph after some lines; what is cut fills its last line and goes on in bold. */
const isCutOff = (block: readonly Line[], below: Line | undefined, bodySize: number): boolean =>
  below?.gap === Infinity && below.bold === block[0]?.bold && (block.at(-1)?.reach ?? 0) > 0.93 && block[0].size < bodySize + 0.8

/** Underlined headings look plain to us: a short block alone, with running text below and a closed sentence above. */
function isPlainHeading(block: readonly Line[], above: Line | undefined, below: Line | undefined): boolean {
  const text = block.map(line => line.text).join(' ')
  if (block.length > 2 || below === undefined || headingMark(text) === 'number' || text.length > 140) return false
  const ends = above === undefined || isClosed(above.text) || above.gap === Infinity || above.reach < 0.6
  const leads = /^(?:\p{Nd}{1,3}[.\s]|\p{Lu})/u.test(below.text) && (below.reach > 0.85 || /^\p{Nd}/u.test(below.text))
  return ends && leads && (block.at(-1)?.reach ?? 1) < 0.95
}

/** Where a heading stands among others: what it looks like and how it is numbered. */
export interface HeadingRank {
  readonly mark: HeadingMark
  readonly look: string
  readonly size: number
  readonly level: number
}

export function headingRank(line: Line, mark: HeadingMark): HeadingRank {
  const look = `${line.bold}|${line.italic}|${isCapitals(line.text)}|${line.centred}`
  return { mark, look, size: line.size, level: line.level }
}

/** Whether two headings are of one rank: numbered in one way, or unnumbered and of one look. */
export const isPeer = (one: HeadingRank, other: HeadingRank): boolean =>
  one.level === other.level && one.mark === other.mark && one.size === other.size && (one.mark !== '' || one.look === other.look)

/** Whether the second heading stands below the first. */
export function isBelow(outer: HeadingRank, inner: HeadingRank): boolean {
  if (outer.level > 0 && inner.level > 0) return inner.level > outer.level
  if (inner.mark === 'part' && outer.mark !== 'part') return false
  if (outer.mark === 'part' && inner.mark !== 'part') return true
  if (outer.mark === inner.mark && outer.mark !== '') return outer.mark === 'part' && inner.size < outer.size
  if (outer.size !== inner.size) return inner.size < outer.size
  if (outer.mark !== '' && inner.mark !== '') return headingMarks.indexOf(inner.mark) > headingMarks.indexOf(outer.mark)
  if (inner.mark === 'roman') return false
  // One numbered, one not, of the same look: "Introduction" beside "I. Summary".
  if (outer.look === inner.look) return inner.mark !== '' && outer.mark === '' ? false : outer.mark !== '' && outer.mark !== 'roman' && outer.mark !== 'part'
  return inner.mark === '' || outer.mark === ''
}
