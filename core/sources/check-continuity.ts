import type { Continuity, FurtherRun } from './continuity.ts'
import type { ReadPassage } from './passage.ts'

/** A number this far behind the one before begins a new count; nearer, it is out of place or printed twice. */
const restart = 5
/** A count of fewer numbers is a short list, and tells nothing by its gaps. */
const fewestNumbers = 3

/**
 * Whether paragraph numbers run on. Counts whole numbers of paragraphs only; where they begin again (a booklet of
 * several texts, a treaty's articles), it tells of the longest run, and of the others where they have gaps of their own.
 */
export function checkContinuity(passages: readonly ReadPassage[]): Continuity {
  const [main, ...others] = runsToTell(passages)
  if (main === undefined) return { first: null, last: null, missing: [], repeated: [] }
  const further = others.map((run): FurtherRun => ({ heading: headingOver(run, passages), ...checkRun(run) }))
  return { ...checkRun(main), ...(further.length > 0 && { further }) }
}

/** A whole number of a paragraph, and where among the passages it stands. */
export interface NumberAt {
  number: number
  place: number
}

/** The runs that the continuity tells of: the longest first, then those with gaps of their own in the order of the document. */
export function runsToTell(passages: readonly ReadPassage[]): NumberAt[][] {
  const runs = numberRuns(passages)
  const main = runs.reduce<NumberAt[] | undefined>((longest, next) => (longest === undefined || next.length > longest.length ? next : longest), undefined)
  if (main === undefined) return []
  const others = runs.filter((run) => {
    if (run === main || run.length < fewestNumbers) return false
    const { missing, repeated } = checkRun(run)
    return missing.length > 0 || repeated.length > 0
  })
  return [main, ...others]
}

function checkRun(run: readonly NumberAt[]): { first: number; last: number; missing: number[]; repeated: number[] } {
  // Not spread into Math.min: a long source has more numbers than a call takes.
  const first = run.reduce((least, { number }) => Math.min(least, number), Infinity)
  const last = run.reduce((most, { number }) => Math.max(most, number), 0)
  const counts = new Map<number, number>()
  for (const { number } of run) counts.set(number, (counts.get(number) ?? 0) + 1)
  return {
    first,
    last,
    missing: Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(number => !counts.has(number)),
    repeated: [...counts].filter(([, count]) => count > 1).map(([number]) => number),
  }
}

function headingOver(run: readonly NumberAt[], passages: readonly ReadPassage[]): string {
  const [first, last] = [run[0], run.at(-1)].map((at) => (at === undefined ? [] : (passages[at.place]?.headings ?? [])))
  return first?.findLast((heading, depth) => last?.[depth] === heading) ?? ''
}

/** The paragraph numbers, in order, in one list for each time they begin anew. */
export function numberRuns(passages: readonly ReadPassage[]): NumberAt[][] {
  const runs: NumberAt[][] = []
  for (const [place, passage] of passages.entries()) {
    if (passage.kind !== 'paragraph' || !/^[0-9]{1,5}$/u.test(passage.number)) continue
    const number = Number(passage.number)
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run === undefined || before === undefined || beginsAnew(number, passage, before.number, passages[before.place])) runs.push([{ number, place }])
    else run.push({ number, place })
  }
  return runs
}

/** An article with one numbered paragraph makes 1 follow upon 1; under one heading the number was read twice. */
function beginsAnew(number: number, passage: ReadPassage, before: number, above: ReadPassage | undefined): boolean {
  if (number < before - restart) return true
  return number === 1 && (before > 1 || passage.headings.join('\n') !== above?.headings.join('\n'))
}
