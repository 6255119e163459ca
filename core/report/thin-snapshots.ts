import type { Snapshot } from './snapshot.ts'

const day = 24 * 60 * 60 * 1_000
const week = 7 * day

/** How long one a day is kept, before one a week is enough. */
const daily = 4 * week

/**
 * The ids of the snapshots that have had their day. Of those taken by themselves, all of the last 24 hours stay, then the
 * last of each day for four weeks, then the last of each week (days and weeks by UTC, weeks from Thursday as the clock
 * counts them). Those taken by hand always stay. What stays today and goes tomorrow depends on the time alone: thinning
 * often leaves the same as thinning once.
 * @param now milliseconds since 1970
 */
export function snapshotsToDrop(snapshots: readonly Pick<Snapshot, 'id' | 'cause' | 'createdAt'>[], now: number): string[] {
  const seen = new Set<string>()
  return snapshots
    .filter(({ cause }) => cause !== 'by-hand')
    .map(({ id, createdAt }, place) => ({ id, place, at: Date.parse(createdAt) }))
    .sort((a, b) => b.at - a.at || a.place - b.place)
    .filter(({ at }) => {
      const age = now - at
      if (age < day) return false
      const period = age < daily ? `day ${String(Math.floor(at / day))}` : `week ${String(Math.floor(at / week))}`
      return seen.size === seen.add(period).size
    })
    .map(({ id }) => id)
}
