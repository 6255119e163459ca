import { generateNKeysBetween } from 'fractional-indexing'

/** Where a block stands: its id and a key that sorts as text. */
export interface Placed {
  id: string
  key: string
}

/**
 * New order keys for the blocks that must move so that the ids sort as wanted. Everything on a longest
 * run that is in order already keeps its key, so that moving one block rewrites one row.
 * @param current the stored places, in any order; wanted ids not among them are new
 * @returns only the places that change
 */
export function reorder(current: readonly Placed[], wanted: readonly string[]): Placed[] {
  const keyOf = new Map(current.map(({ id, key }) => [id, key]))
  const staying = longestIncreasing(wanted.flatMap((id) => toPlaced(id, keyOf.get(id))))
  const changed: Placed[] = []
  let run: string[] = []
  let before: string | null = null
  const close = (after: string | null) => {
    const keys = generateNKeysBetween(before, after, run.length)
    run.forEach((id, index) => changed.push({ id, key: keys[index] ?? '' }))
    run = []
    before = after
  }
  for (const id of wanted) {
    if (!staying.has(id)) run.push(id)
    else close(keyOf.get(id) ?? null)
  }
  if (run.length > 0) close(null)
  return changed
}

const toPlaced = (id: string, key: string | undefined): Placed[] => (key === undefined ? [] : [{ id, key }])

/** The ids of a longest run of strictly rising keys (patience sorting, O(n log n)). */
function longestIncreasing(items: readonly Placed[]): Set<string> {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  items.forEach(({ key }, index) => {
    const place = firstAtLeast(tails, (tail) => (items[tail]?.key ?? '') >= key)
    previous[index] = tails[place - 1]
    tails[place] = index
  })
  const ids = new Set<string>()
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) ids.add(items[at]?.id ?? '')
  return ids
}

function firstAtLeast(tails: readonly number[], reached: (tail: number) => boolean): number {
  let [low, high] = [0, tails.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(tails[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
