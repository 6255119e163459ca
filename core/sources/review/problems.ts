import { mainRun } from '../check-continuity.ts'
import type { Continuity } from '../continuity.ts'
import type { Row } from './row.ts'

/** A row where the numbers do not run on. */
export type Problem = { key: number; place: number } & ({ kind: 'missing'; numbers: number[] } | { kind: 'repeated' })

/** The places where numbers are missing or come twice, in the order of the rows. */
export function findProblems(rows: readonly Row[], { first, last, missing, repeated }: Continuity): Problem[] {
  if (first === null || last === null) return []
  const twice = new Set(repeated)
  const absent = new Set(missing)
  const problems: Problem[] = []
  const seen = new Set<number>()
  for (const { number: value, place } of mainRun(rows.map(({ passage }) => passage))) {
    const key = rows[place]?.key ?? place
    if (twice.has(value) && seen.has(value)) problems.push({ key, place, kind: 'repeated' })
    seen.add(value)
    const numbers: number[] = []
    for (let next = value + 1; absent.delete(next); next++) numbers.push(next)
    if (numbers.length > 0) problems.push({ key, place, kind: 'missing', numbers })
  }
  return problems
}

/** "3, 7–9, 12": runs of numbers in short. */
export function shortList(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
