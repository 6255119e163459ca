import type { Draft } from '../document/draft.ts'
import { noteIdsOf } from '../document/walk.ts'

/**
 * The blocks whose claims have a note: their own, one in the sentence that leads into their list, or one of a
 * neighbour in the list, since lists often carry one note for all.
 */
export function backedBlocks({ blocks }: Draft): Set<string> {
  const backed = new Set<string>()
  let run: string[] = []
  let marked = false
  const close = (): void => {
    if (marked) run.forEach((id) => backed.add(id))
  }
  blocks.forEach((block) => {
    if (block.kind !== 'list-item') {
      close()
      run = []
      marked = false
    }
    run.push(block.id)
    marked ||= noteIdsOf(block).length > 0
  })
  close()
  return backed
}
