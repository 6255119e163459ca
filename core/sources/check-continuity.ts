import type { Continuity } from './continuity.ts'
import type { ReadPassage } from './passage.ts'

/** A number this far behind the one before begins a new count; nearer, it is out of place or printed twice. */
const restart = 5

/**
 * Whether paragraph numbers run on. Counts whole numbers of paragraphs only; where they begin again (a booklet of
 * several texts, a treaty's articles), it tells of the longest run.
 */
export function checkContinuity(passages: readonly ReadPassage[]): Continuity {
  const run = numberRuns(passages).reduce<readonly number[]>((longest, next) => (next.length > longest.length ? next : longest), [])
  if (run.length === 0) return { first: null, last: null, missing: [], repeated: [] }
  const [first, last] = [Math.min(...run), Math.max(...run)]
  const counts = new Map<number, number>()
  for (const number of run) counts.set(number, (counts.get(number) ?? 0) + 1)
  return {
    first,
    last,
    missing: Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(number => !counts.has(number)),
    repeated: [...counts].filter(([, count]) => count > 1).map(([number]) => number),
  }
}

/** The paragraph numbers, in order, in one list for each time they begin anew. */
export function numberRuns(passages: readonly ReadPassage[]): number[][] {
  const runs: number[][] = []
  for (const passage of passages) {
    if (passage.kind !== 'paragraph' || !/^[0-9]{1,5}$/u.test(passage.number)) continue
    const number = Number(passage.number)
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run === undefined || before === undefined || (number === 1 && before > 1) || number < before - restart) runs.push([number])
    else run.push(number)
  }
  return runs
}
