import type { ReadPassage } from '../passage.ts'
import { withoutContents } from './contents-list.ts'
import { headingMark } from './enumerator.ts'
import { flatLines } from './flat-text.ts'
import { partFront, type Front } from './front-matter.ts'
import { partGluedWords } from './glued-words.ts'
import { plainLine, type Line } from './line.ts'
import { outline, toPassages } from './passages.ts'

/** Lines of a text longer than this are whole paragraphs, not lines of a page. */
const widestPage = 130

/** Reads text without a layout into passages. */
export function readPlain(text: string): { passages: ReadPassage[]; front: Front } {
  const lines = withoutPageNumbers(toLines(partGluedWords(text.replace(/\r\n?/gu, '\n'))))
  const read = withoutContents(lines)
  const { front, rest } = partFront(read, lines.slice(0, 30).map(line => line.text))
  return { passages: toPassages(rest, outline(rest)), front }
}

/** A bare number right above "Article 9" was printed at the foot of a page; a paragraph never begins so. */
function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const isFoot = (line: Line, below: Line | undefined): boolean =>
    /^\p{Nd}{1,3}$/u.test(line.text) && below !== undefined && below.text.split(' ').length <= 3 && ['article', 'part', 'chapter'].includes(headingMark(below.text))
  return lines.flatMap((line, index) => {
    if (isFoot(line, lines[index + 1])) return []
    const above = lines[index - 1]
    return above !== undefined && isFoot(above, line) ? [{ ...line, gap: Math.max(line.gap, above.gap) }] : [line]
  })
}

function toLines(text: string): Line[] {
  const printed = text.split('\n')
  const lengths = printed.map(line => line.trim().length).filter(length => length > 0).sort((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  const width = Math.min(Math.max(usual, 60), widestPage)
  const lines: Line[] = []
  let white = Infinity
  for (const raw of printed) {
    if (raw.trim() === '') {
      white = Math.max(white, 1)
      continue
    }
    const parts = flatLines(raw)
    parts.forEach((part, index) => {
      const cells = part.trim().split(/\t+|\s{3,}/u)
      const words = cells.join(' ').replace(/\s+/gu, ' ')
      const gap = index > 0 ? 0 : Math.max(white === Infinity && lines.length > 0 ? 1 : white, gapWithoutWhite(words, lines.at(-1), width))
      lines.push({ ...plainLine(words, gap), cells: cells.map(cell => cell.replace(/\s+/gu, ' ')), reach: Math.min(1, words.length / width) })
    })
    white = 0
  }
  return lines
}

/** Texts without empty lines show a new block by a short closed line above, or by a number or capitals of its own. */
function gapWithoutWhite(words: string, above: Line | undefined, width: number): number {
  if (above === undefined) return Infinity
  const isOwn = words.length < width && ['roman', 'letter', 'part', 'chapter', 'article'].includes(headingMark(words)) && !/[.;,]$/u.test(words)
  const closed = /[.;:!?”"»]$/u.test(above.text) && (above.reach < 0.7 || above.text.length > widestPage)
  return isOwn || closed || isHeadingAbove(above, width) ? 0.5 : 0
}

const isHeadingAbove = (above: Line, width: number): boolean =>
  above.gap >= 0.5 && above.text.length < width * 0.8 && !['', 'number'].includes(headingMark(above.text)) && !/[.;,:，。；：]$/u.test(above.text)
