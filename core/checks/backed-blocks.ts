import { noteIdsOf } from '../document/walk.ts'
import type { CheckInput } from './check-input.ts'

/**
 * The blocks whose claims have a note or cite a source: their own, one in the sentence that leads into their list, or one of a
 * neighbour in the list, since lists often carry one note for all.
 */
export function backedBlocks({ draft: { blocks }, citing }: Pick<CheckInput, 'draft' | 'citing'>): Set<string> {
  const cited = new Set(citing.blocks.map(({ id }) => id))
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
    marked ||= noteIdsOf(block).length > 0 || cited.has(block.id)
  })
  close()
  return backed
}
