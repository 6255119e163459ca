import { headingMark, headingMarks, isNamedDivision } from '../../../../core/sources/reading/enumerator.ts'
import { findHeadings, type Heading } from '../../../../core/sources/reading/headings.ts'
import { outline, type Outline } from '../../../../core/sources/reading/passages.ts'
import { isCaption } from '../../../../core/sources/reading/table-rows.ts'
import type { DocxLine } from './docx-lines.ts'
import { betweenStyles } from './heading-level.ts'

/** Below all headings that have a style. */
const belowStyles = 100
const longestDesignation = 60

/**
 * Lines with their headings marked: besides those by style, short lines that look like headings, as typists make them.
 * Where others have a style, one without takes the level of the styled ones that are numbered like it.
 */
export function markHeadings(lines: readonly DocxLine[]): DocxLine[] {
  const loose = lines.map((line): DocxLine => (line.role === 'block' ? { ...line, role: '' } : line))
  const first = new Set(findHeadings(loose, 0, index => isTaken(lines[index])).map(heading => heading.first))
  const hasStyles = lines.some(line => line.level > 0)
  const levels = new Map<string, number>()
  return lines.map((line, index) => {
    const mark = headingMark(line.text)
    if (line.level > 0 && mark !== '') levels.set(mark, line.level)
    if (line.role !== 'block' || !first.has(index)) return line
    const below = belowStyles + headingMarks.indexOf(mark) * 2 + (line.bold ? 0 : 1)
    return { ...line, role: 'heading', level: hasStyles ? (levels.get(mark) ?? below) : 0 }
  })
}

const isTaken = (line: DocxLine | undefined): boolean => line === undefined || line.role === 'row' || isCaption(line)

/**
 * Whether a heading only names the text whose title is the next one: "Decision 8/CMA.3", "Annex II", "Article 4".
 * The two are one heading.
 */
export function isDesignation(line: DocxLine, next: DocxLine | undefined): boolean {
  if (next === undefined || line.role !== 'heading' || next.role !== 'heading' || headingMark(next.text) !== '') return false
  const sameRank = line.level === next.level || (isNamedDivision(line.text) && next.level - line.level === 1)
  const names = isNamedDivision(line.text) || (headingMark(line.text) === '' && /\p{Nd}/u.test(line.text))
  return sameRank && names && line.text.length <= longestDesignation
}

/** What the lines are. */
export function docxOutline(lines: readonly DocxLine[]): { lines: DocxLine[]; outline: Outline } {
  const joined = new Set(lines.flatMap((line, index) => (isDesignation(line, lines[index + 1]) ? [index] : [])))
  // "I." under a decision has the style of the decision's own title, so the title has to rank higher.
  const ranked = lines.map((line, index) => (joined.has(index) && line.level > 0 && line.level % betweenStyles === 0 ? { ...line, level: line.level - 2 } : line))
  const { headings, numbers, rows } = outline(ranked)
  return { lines: ranked, outline: { headings: joinHeadings(headings, joined), numbers, rows } }
}

function joinHeadings(headings: readonly Heading[], joined: ReadonlySet<number>): Heading[] {
  return headings.flatMap(heading => {
    if (joined.has(heading.first - 1)) return []
    return joined.has(heading.first) ? [{ ...heading, last: heading.last + 1 }] : [heading]
  })
}
