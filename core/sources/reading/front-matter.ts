import { headingMark } from './enumerator.ts'
import { findHeadings } from './headings.ts'
import type { Line } from './line.ts'
import { numberAtHead } from './paragraph-numbers.ts'
import { mostCommonSize } from './passages.ts'

/** What stands before the text of a document: masthead and title, as lines in their order. */
export interface Front {
  readonly lines: readonly Line[]
  /** All words of the first page, running heads included: symbols stand there. */
  readonly firstPage: readonly string[]
}

const mastheadSigns = /\bdistr\.|^distr\b|original\s?:|general assembly|^nations unies$|общее распространение|распространение|原文|الأصل/iu
/** Words of the masthead in the official languages. */
export const mastheadWords = /\bdistr\b|united nations|nations unies|naciones unidas|организация объединенных|объединенных наций|الأمم المتحدة|联合国|original\s?:|общее распространение/iu
const sectionWords = /^(?:[IVX\d.]*\s*)?(?:introduction|introducción|preamble|préambule|preámbulo|summary|résumé|resumen|background|foreword|executive summary|введение|резюме|مقدمة|导言|概述)/iu
const farthest = 120

/**
 * Parts masthead and title from the text. The text begins with the first numbered paragraph or the first
 * running text, together with the headings of sections right above it.
 */
export function partFront(lines: readonly Line[], firstPage: readonly string[]): { front: Front; rest: Line[] } {
  const start = firstText(lines)
  const head = lines.slice(0, start)
  const isMasthead = firstPage.some(line => mastheadSigns.test(line)) || head.some(line => mastheadSigns.test(line.text))
  if (!isMasthead) return { front: { lines: lines.slice(0, Math.min(lines.length, 30)), firstPage }, rest: [...lines] }
  const headings = findHeadings(lines.slice(0, start + 1), mostCommonSize(lines), () => false)
  let begin = start
  for (const heading of [...headings].reverse()) {
    if (heading.last !== begin - 1 || !isSection(lines[heading.first])) break
    begin = heading.first
  }
  return { front: { lines: lines.slice(0, begin), firstPage }, rest: lines.slice(begin) }
}

const isSection = (line: Line | undefined): boolean =>
  line !== undefined && (['part', 'chapter', 'roman', 'letter', 'article', 'number', 'small'].includes(headingMark(line.text)) || sectionWords.test(line.text))

function firstText(lines: readonly Line[]): number {
  const bodySize = mostCommonSize(lines)
  const found = lines.slice(0, farthest).findIndex((line, index) => {
    if (line.bold || line.size > bodySize + 0.8) return false
    const number = numberAtHead(line)
    if (number?.parts.join() === '1' && (number.rest || (lines[index + 1]?.text ?? '')).length > 25) return true
    return isRunningText(lines, index)
  })
  return found < 0 ? 0 : found
}

/** Full lines that go on from one to the next, in upright type and not in capitals. */
function isRunningText(lines: readonly Line[], index: number): boolean {
  const block = lines.slice(index, index + 2)
  const isText = (line: Line): boolean => !line.bold && !line.centred && /\p{Ll}|\p{Lo}/u.test(line.text)
  if (block[0]?.role === 'block') return block[0].text.length > 200 && isText(block[0])
  if (block.length < 2 || !block.every(isText) || mastheadWords.test(block[0]?.text ?? '') || /^\*/u.test(block[0]?.text ?? '')) return false
  return block.slice(1).every(line => line.gap < 0.3) && block.slice(0, 1).every(line => line.reach > 0.8 && line.text.length > 40)
}
