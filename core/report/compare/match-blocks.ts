import type { Block } from '../../document/block.ts'
import { blockText } from '../../document/plain-text.ts'

/** A block as it was and as it is; one of them where it has come or gone. */
export interface BlockPair {
  then: Block | undefined
  now: Block | undefined
  /** Whether it stands elsewhere among those that stayed. */
  moved: boolean
}

/**
 * Pairs the blocks of two drafts: by their ids, and what is left by kind and words, because text that was brought in anew
 * has new ids. They come in the present order, those that are gone after what they followed.
 */
export function matchBlocks(then: readonly Block[], now: readonly Block[]): BlockPair[] {
  const partner = partnersOf(then, now)
  const placeThen = new Map(then.map(({ id }, place) => [id, place]))
  const stayed = now.flatMap(({ id }) => {
    const place = placeThen.get(partner.get(id)?.id ?? '')
    return place === undefined ? [] : [{ id, place }]
  })
  const inOrder = new Set(longestRise(stayed.map(({ place }) => place)).map((index) => stayed[index]?.id))
  const goneAfter = new Map<string, BlockPair[]>()
  const nowOf = new Map([...partner].map(([id, block]) => [block.id, id]))
  let anchor = ''
  for (const block of then) {
    const id = nowOf.get(block.id)
    if (id === undefined) goneAfter.set(anchor, [...(goneAfter.get(anchor) ?? []), { then: block, now: undefined, moved: false }])
    else if (inOrder.has(id)) anchor = id
  }
  return [
    ...(goneAfter.get('') ?? []),
    ...now.flatMap((block): BlockPair[] => {
      const before = partner.get(block.id)
      return [{ then: before, now: block, moved: before !== undefined && !inOrder.has(block.id) }, ...(goneAfter.get(block.id) ?? [])]
    }),
  ]
}

/** What each present block was, by its present id. */
function partnersOf(then: readonly Block[], now: readonly Block[]): Map<string, Block> {
  const byId = new Map(then.map((block) => [block.id, block]))
  const partner = new Map(now.flatMap(({ id }) => {
    const before = byId.get(id)
    return before === undefined ? [] : [[id, before] as const]
  }))
  const taken = new Set(partner.keys())
  const left = new Map<string, Block[]>()
  for (const block of then) {
    if (!taken.has(block.id)) left.set(likeness(block), [...(left.get(likeness(block)) ?? []), block])
  }
  for (const block of now) {
    if (partner.has(block.id) || blockText(block).trim() === '') continue
    const same = left.get(likeness(block))?.shift()
    if (same !== undefined) partner.set(block.id, same)
  }
  return partner
}

const likeness = (block: Block): string => `${block.kind} ${blockText(block)}`

/** The places of a longest run of rising numbers. The numbers differ from one another. */
export function longestRise(numbers: readonly number[]): number[] {
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((value, place) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[place] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = place
  })
  const run: number[] = []
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) run.push(place)
  return run.reverse()
}
