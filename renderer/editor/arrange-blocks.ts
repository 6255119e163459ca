import { $getNodeByKey, $getRoot, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type LexicalNode } from 'lexical'
import type { Block } from '../../core/document/block.ts'
import type { KnownIds } from './identity.ts'
import { $isHeadingNode } from './nodes/heading-node.ts'

/**
 * Brings the blocks on the page into a new order and its headings to their new levels and plans, as one step that undo
 * takes back. The words are not touched, and the focus stays where it is.
 * @param before the blocks as they stand
 * @param after the same blocks, where one run of them has moved
 */
export function arrangeBlocks(editor: LexicalEditor, known: KnownIds, before: readonly Block[], after: readonly Block[]): void {
  editor.update(
    () => {
      const { ids, next } = movedRun(before.map(({ id }) => id), after.map(({ id }) => id))
      const target = next === undefined ? null : $nodeOf(known, next)
      for (const id of ids) {
        const node = $nodeOf(known, id)
        if (node === null) continue
        if (target === null) $getRoot().append(node)
        else target.insertBefore(node)
      }
      const byId = new Map(before.map((block) => [block.id, block]))
      for (const block of after) {
        const node = block === byId.get(block.id) ? null : $nodeOf(known, block.id)
        if (block.kind === 'heading' && $isHeadingNode(node)) node.setLevel(block.level).setPlan(block)
      }
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}

/** The run of ids that has moved, the shorter way, and the id it stands before now. */
function movedRun(before: readonly string[], after: readonly string[]): { ids: readonly string[]; next: string | undefined } {
  const start = before.findIndex((id, index) => after[index] !== id)
  if (start < 0) return { ids: [], next: undefined }
  const end = before.findLastIndex((id, index) => after[index] !== id) + 1
  // Two runs have changed places; either may be the one that moves.
  const first = before.slice(start, before.indexOf(after[start] ?? ''))
  const second = before.slice(start + first.length, end)
  return first.length <= second.length ? { ids: first, next: before[end] } : { ids: second, next: before[start] }
}

function $nodeOf(known: KnownIds, id: string): LexicalNode | null {
  const key = known.keyOfBlock(id)
  return key === undefined ? null : $getNodeByKey(key)
}
