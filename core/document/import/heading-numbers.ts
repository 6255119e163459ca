import { numberHeadings } from '../../report/numbering.ts'
import type { HeadingNumbering } from '../../report/report.ts'
import type { Block } from '../block.ts'
import { readTypedNumber, type NumberStyle, type TypedNumber } from './typed-number.ts'

/** A heading as the search for typed numbers needs it. */
export interface NumberableHeading {
  level: number
  text: string
}

/** What a level has counted so far in one style. */
interface Run {
  last: number
  hits: number
  members: number
}

/**
 * Finds the numbers typed before headings. One heading alone proves little ("C. elegans", "2023 reforms"), so a
 * style counts at a level only if its numbers follow one another there; then each heading that fits is read by it.
 * @returns for each heading its typed number, or undefined where it has none
 */
export function findTypedNumbers(headings: readonly NumberableHeading[]): (TypedNumber | undefined)[] {
  const readings = headings.map(({ text }) => readTypedNumber(text))
  const found: (TypedNumber | undefined)[] = headings.map(() => undefined)
  const hasMultilevel = readings.flat().some(({ style }) => style === 'multilevel')
  for (const level of new Set([...headings.map((heading) => heading.level)].sort())) {
    const here = headings.flatMap((heading, index) => (heading.level === level ? [index] : []))
    const numbersAbove = headings.some((heading, index) => heading.level < level && found[index] !== undefined)
    const accepted = acceptedStyles(here.map((index) => readings[index] ?? []), { numbersAbove, hasMultilevel })
    const runs = new Map<NumberStyle, Run>()
    for (const index of here) found[index] = choose((readings[index] ?? []).filter(({ style }) => accepted.has(style)), runs)
  }
  return found
}

/** The number that each text in turn begins with, if it goes on from one before it or begins anew, whatever its level. */
export function followNumbers(texts: readonly string[]): (TypedNumber | undefined)[] {
  const runs = new Map<NumberStyle, Run>()
  return texts.map((text) => choose(readTypedNumber(text), runs))
}

/** What the other levels say: "A." is likelier under "I.", and a bare "1" where another heading has "1.1". */
interface Elsewhere {
  numbersAbove: boolean
  hasMultilevel: boolean
}

function acceptedStyles(level: readonly TypedNumber[][], { numbersAbove, hasMultilevel }: Elsewhere): Set<NumberStyle> {
  const runs = new Map<NumberStyle, Run>()
  for (const readings of level) readings.forEach((reading) => { step(runs, reading) })
  const accepted = [...runs].filter(([style, { hits, members }]) => {
    if (style === 'bare') return hits >= (hasMultilevel ? 1 : 2) && hits === members
    const certain = style === 'roman' || style === 'decimal' || style === 'multilevel' || numbersAbove
    return hits >= (certain ? 1 : 2) && hits * 2 >= members
  })
  return new Set(accepted.map(([style]) => style))
}

/** How well a number continues the run: 3 the next one, 2 a fresh start, 1 a slip of the typist, 0 no number. */
function fit(run: Run | undefined, value: number): number {
  const last = run?.last ?? 0
  if (value === last + 1) return last > 0 ? 3 : 2
  if (value === 1) return 2
  return last > 0 && Math.abs(value - last - 1) <= 3 ? 1 : 0
}

function step(runs: Map<NumberStyle, Run>, { style, value }: TypedNumber): void {
  const run = runs.get(style) ?? { last: 0, hits: 0, members: 0 }
  const fitting = fit(run, value)
  runs.set(style, { last: fitting > 0 ? value : run.last, hits: run.hits + (fitting > 1 ? 1 : 0), members: run.members + 1 })
}

function choose(readings: readonly TypedNumber[], runs: Map<NumberStyle, Run>): TypedNumber | undefined {
  const rated = readings
    .map((reading) => ({ reading, fitting: fit(runs.get(reading.style), reading.value) }))
    .filter(({ fitting }) => fitting > 0)
    .sort((one, other) => other.fitting - one.fitting)
  const best = rated[0]?.reading
  if (best !== undefined) step(runs, best)
  return best
}

/** A number counted by the word processor, if it is one a report can print ("IV.", "2.1"), not "Chapter 2". */
export const isPrintableNumber = (label: string): boolean => readTypedNumber(`${label} X`)[0]?.label === label

/**
 * The numbering whose computed numbers agree with most of the file's, and how many then differ.
 * @param labels the file's number of each numbered heading by block id
 */
export function chooseNumbering(blocks: readonly Block[], labels: ReadonlyMap<string, string>): { headingNumbering: HeadingNumbering; changed: number } {
  if (labels.size === 0) return { headingNumbering: 'none', changed: 0 }
  const agreeing = (headingNumbering: HeadingNumbering): number => {
    const computed = numberHeadings(blocks, headingNumbering)
    return [...labels].filter(([id, label]) => bareNumber(computed.get(id) ?? '') === bareNumber(label)).length
  }
  const legal = agreeing('legal')
  const decimal = agreeing('decimal')
  const headingNumbering = decimal > legal ? 'decimal' : 'legal'
  return { headingNumbering, changed: labels.size - Math.max(legal, decimal) }
}

/** "(a)", "a)" and "a." are one number to a reader. */
const bareNumber = (label: string): string => label.replace(/[().\s–—-]+$/u, '').replace(/^\(/, '')
