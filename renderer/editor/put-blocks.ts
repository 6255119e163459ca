import { $getNodeByKey, $getRoot, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type LexicalNode } from 'lexical'
import type { Block } from '../../core/document/block.ts'
import type { Comment } from '../../core/document/comment.ts'
import { $createBlockNode } from './from-draft.ts'
import type { KnownIds } from './identity.ts'
import type { NoteContents } from './inline.ts'
import { $commentRecords, $setCommentRecords } from './nodes/comment-records.ts'

/**
 * Makes the page hold these blocks: some of those that stand, in their new places, and others made anew. One undo takes
 * it back; what stays is not touched, and the focus stays where it is.
 * @param before the blocks as they stand
 * @param after the blocks from now on; those that are the very same objects stay
 * @param contents what the notes marked in new blocks say
 * @param comments what came back with new blocks beside those that are there
 */
export function putBlocks(editor: LexicalEditor, known: KnownIds, before: readonly Block[], after: readonly Block[], contents: NoteContents, comments: readonly Comment[] = []): void {
  editor.update(
    () => {
      if (comments.length > 0) $setCommentRecords([...$commentRecords(), ...comments])
      const standing = new Set(before)
      const wanted = new Set(after.map(({ id }) => id))
      for (const { id } of before) if (!wanted.has(id)) $nodeOf(known, id)?.remove()
      let last: LexicalNode | null = null
      for (const block of after) {
        const node = $place(block, standing.has(block), last)
        last = node
      }
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )

  function $place(block: Block, stays: boolean, last: LexicalNode | null): LexicalNode {
    const old = $nodeOf(known, block.id)
    const node = stays && old !== null ? old : $createBlockNode(block, contents)
    if (old !== null && node !== old) old.replace(node)
    const next = last === null ? $getRoot().getFirstChild() : last.getNextSibling()
    if (node === next) return node
    if (next === null) $getRoot().append(node)
    else next.insertBefore(node)
    return node
  }
}

function $nodeOf(known: KnownIds, id: string): LexicalNode | null {
  const key = known.keyOfBlock(id)
  return key === undefined ? null : $getNodeByKey(key)
}
