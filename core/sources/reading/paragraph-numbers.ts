import { decimalNumbers } from './decimal-numbers.ts'
import { leadingNumber, type LeadingNumber } from './enumerator.ts'
import type { Heading } from './headings.ts'
import type { Line } from './line.ts'
import { numberSeries, type Candidate, type NumberRole } from './number-series.ts'

export interface ParagraphNumber extends LeadingNumber {
  readonly role: NumberRole
}

/** The number at the head of a line, if it may be that of a paragraph. */
export const numberAtHead = (line: Line): LeadingNumber | undefined =>
  line.role === 'row' ? undefined : leadingNumber(line.text, line.cells, line.cells.length !== 1 || /^\p{Nd}{1,3}$/u.test(line.text))

/** Which lines begin a numbered paragraph, and with which number. What the document counts is certain, what was typed has to run on. */
export function paragraphNumbers(lines: readonly Line[], headings: readonly Heading[], isTaken: (index: number) => boolean): Map<number, ParagraphNumber> {
  const headed = new Set(headings.map(heading => heading.first))
  const covered = new Set(headings.flatMap(({ first, last }) => lines.slice(first, last + 1).map((_, offset) => first + offset)))
  const numbers = new Map<number, LeadingNumber>()
  const certain = new Map<number, ParagraphNumber>()
  const candidates: Candidate[] = []
  const withHeadings: Candidate[] = []
  const headingNumbers = new Set<number>()
  let afterHeading = false
  lines.forEach((line, index) => {
    const isHeading = headed.has(index)
    if (isHeading) afterHeading = true
    if (isTaken(index) || (covered.has(index) && !isHeading)) return
    const number = line.counted === undefined ? numberAtHead(line) : countedNumber(line.counted, line)
    if (line.counted !== undefined && number !== undefined && !isHeading) certain.set(index, { ...number, role: line.counted.isWhole ? 'main' : 'nested' })
    if (number === undefined || number.parts.length === 0) return
    const candidate = { line: index, parts: number.parts, indent: line.indent, strength: strengthOf(line, lines[index - 1], number), afterHeading }
    withHeadings.push(candidate)
    if (isHeading) {
      headingNumbers.add(index)
      return
    }
    if (candidate.strength >= 2) afterHeading = false
    candidates.push(candidate)
    numbers.set(index, number)
  })
  const roles = numberSeries(candidates)
  const decimals = decimalNumbers(withHeadings, new Set([...roles.keys(), ...headingNumbers]))
  const found = new Map(certain)
  for (const [index, number] of numbers) {
    const role = roles.get(index) ?? (decimals.has(index) ? 'main' : undefined)
    if (role !== undefined) found.set(index, { ...number, role })
  }
  return found
}

const countedNumber = ({ printed, isWhole }: NonNullable<Line['counted']>, line: Line): LeadingNumber => ({
  printed,
  parts: isWhole ? (leadingNumber(`${printed}.`, [], false)?.parts ?? []) : [],
  rest: line.cells.slice(1).join(' '),
})

function strengthOf(line: Line, above: Line | undefined, number: LeadingNumber): number {
  const closed = above === undefined || /[.;:!?”"»)؛؟。；：！？）]$|^$/u.test(above.text) || above.reach < 0.8 || (above.bold && !line.bold)
  const apart = line.cells.length > 1 || number.rest === ''
  const white = line.gap >= 0.25 && line.gap !== Infinity
  const begins = number.rest === '' || /^[\p{Lu}\p{Lo}“"«([¿¡‘']/u.test(number.rest)
  return (closed ? 1 : 0) + (apart ? 1 : 0) + (white || line.role === 'block' ? 1 : 0) + (begins ? 1 : 0)
}
