import type { Continuity } from './continuity.ts'
import type { ReadPassage } from './passage.ts'

/** A number this far behind the one before begins a new count; nearer, it is out of place or printed twice. */
const restart = 5

/**
 * Whether paragraph numbers run on. Counts whole numbers of paragraphs only; where they begin again (a booklet of
 * several texts, a treaty's articles), it tells of the longest run.
 */
export function checkContinuity(passages: readonly ReadPassage[]): Continuity {
  const run = mainRun(passages).map(({ number }) => number)
  if (run.length === 0) return { first: null, last: null, missing: [], repeated: [] }
  // Not spread into Math.min: a long source has more numbers than a call takes.
  const first = run.reduce((least, number) => Math.min(least, number), Infinity)
  const last = run.reduce((most, number) => Math.max(most, number), 0)
  const counts = new Map<number, number>()
  for (const number of run) counts.set(number, (counts.get(number) ?? 0) + 1)
  return {
    first,
    last,
    missing: Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(number => !counts.has(number)),
    repeated: [...counts].filter(([, count]) => count > 1).map(([number]) => number),
  }
}

/** A whole number of a paragraph, and where among the passages it stands. */
export interface NumberAt {
  number: number
  place: number
}

/** The longest of the runs of numbers, which the continuity tells of. */
export const mainRun = (passages: readonly ReadPassage[]): readonly NumberAt[] =>
  numberRuns(passages).reduce<readonly NumberAt[]>((longest, next) => (next.length > longest.length ? next : longest), [])

/** The paragraph numbers, in order, in one list for each time they begin anew. */
export function numberRuns(passages: readonly ReadPassage[]): NumberAt[][] {
  const runs: NumberAt[][] = []
  for (const [place, passage] of passages.entries()) {
    if (passage.kind !== 'paragraph' || !/^[0-9]{1,5}$/u.test(passage.number)) continue
    const number = Number(passage.number)
    const run = runs.at(-1)
    const before = run?.at(-1)?.number
    if (run === undefined || before === undefined || (number === 1 && before > 1) || number < before - restart) runs.push([{ number, place }])
    else run.push({ number, place })
  }
  return runs
}
