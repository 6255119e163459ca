import type { Block } from '../../document/block.ts'

/**
 * Which run of numbers each item of a numbered list belongs to, by block id. Wherever the numbers begin again at 1
 * a new run begins, since Word goes on counting until it is told otherwise. Run 0 is the style’s own.
 * @param numbers the number each item prints
 */
export function listInstances(blocks: readonly Block[], numbers: ReadonlyMap<string, number>): Map<string, number> {
  const instances = new Map<string, number>()
  const atDepth: number[] = []
  let last = 0
  for (const block of blocks) {
    if (block.kind !== 'list-item' || block.list !== 'number') continue
    if (numbers.get(block.id) === 1) atDepth[block.depth] = ++last
    instances.set(block.id, atDepth[block.depth] ?? 0)
  }
  return instances
}
