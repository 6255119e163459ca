import { headingMark } from '../../../../core/sources/reading/enumerator.ts'
import { partFront, type Front } from '../../../../core/sources/reading/front-matter.ts'
import type { DocxLine } from './docx-lines.ts'
import { isDesignation } from './docx-outline.ts'

const fewestLetters = 30
const longestFront = 30

/**
 * Parts masthead and title from the text. Resolutions and decisions begin without a number: sentences right above the
 * first numbered paragraph belong to the text, and so does the heading over them.
 */
export function docxFront(lines: readonly DocxLine[], firstPage: readonly string[]): { front: Front; rest: DocxLine[] } {
  const { front, rest } = partFront(lines, firstPage)
  const begin = lines.length - rest.length
  let from = begin
  while (isPreamble(lines[from - 1])) from -= 1
  if (from < begin && lines[from - 1]?.role === 'heading') from -= 1
  const above = lines[from - 1]
  if (from < begin && above !== undefined && isDesignation(above, lines[from])) from -= 1
  return { front: { ...front, lines: titleLines(lines.slice(0, begin === 0 ? firstText(lines) : from)) }, rest: lines.slice(from) }
}

function titleLines(lines: readonly DocxLine[]): readonly DocxLine[] {
  const titles = lines.filter(line => line.isTitle === true)
  return titles.length > 0 ? titles : lines
}

/** Without a masthead, the title is what stands before the first sentence and the first numbered heading. */
function firstText(lines: readonly DocxLine[]): number {
  const text = lines.findIndex(line => line.role === 'row' || line.counted !== undefined || headingMark(line.text) !== '' || (line.role === 'block' && /[.;:]$/u.test(line.text)))
  return Math.min(text < 0 ? lines.length : text, longestFront)
}

const isPreamble = (line: DocxLine | undefined): boolean =>
  line?.role === 'block' && !line.bold && !line.centred && line.text.length >= fewestLetters && /[,.;:،؛،。；：]$/u.test(line.text)
