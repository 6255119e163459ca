import { runsToTell } from '../check-continuity.ts'
import type { Row } from './row.ts'

/** A row where the numbers do not run on. */
export type Problem = { key: number; place: number } & ({ kind: 'missing'; numbers: number[] } | { kind: 'repeated' })

/** The places where numbers are missing or come twice in the runs that the continuity tells of, in the order of the rows. */
export function findProblems(rows: readonly Row[]): Problem[] {
  const problems: Problem[] = []
  for (const run of runsToTell(rows.map(({ passage }) => passage))) {
    const present = new Set(run.map(({ number }) => number))
    const last = run.reduce((most, { number }) => Math.max(most, number), 0)
    const seen = new Set<number>()
    for (const { number: value, place } of run) {
      const key = rows[place]?.key ?? place
      if (seen.has(value)) problems.push({ key, place, kind: 'repeated' })
      seen.add(value)
      const numbers: number[] = []
      for (let next = value + 1; next < last && !present.has(next); next += 1) {
        present.add(next)
        numbers.push(next)
      }
      if (numbers.length > 0) problems.push({ key, place, kind: 'missing', numbers })
    }
  }
  return problems.sort((a, b) => a.place - b.place)
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
