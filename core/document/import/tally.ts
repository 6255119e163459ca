import { notCarriedKinds, type NotCarried, type NotCarriedKind } from '../imported-draft.ts'

/** Counts what was not carried over, while a file is read. */
export type Tally = Map<NotCarriedKind, number>

export const newTally = (): Tally => new Map()

export function count(tally: Tally, what: NotCarriedKind, times = 1): void {
  if (times > 0) tally.set(what, (tally.get(what) ?? 0) + times)
}

/** The account of a tally in the order of the closed list, without zeros. */
export const toNotCarried = (tally: Tally): NotCarried[] =>
  notCarriedKinds.flatMap((what) => {
    const times = tally.get(what) ?? 0
    return times > 0 ? [{ what, count: times }] : []
  })
