import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor, type UpdateTag } from 'lexical'
import type { Block } from '../../core/document/block.ts'
import { $blockOf } from './block-kind.ts'
import { $createBlockNode } from './from-draft.ts'
import { focusEditor } from './focus-editor.ts'
import type { NoteContents } from './inline.ts'

/** Puts whole blocks below the one with the caret, or in its place where that is empty, and the caret at their end. */
export function insertBlocks(editor: LexicalEditor, blocks: readonly Block[], tag: UpdateTag, contents: NoteContents = () => [[]]): void {
  editor.update(
    () => {
      const selection = $getSelection()
      const here = ($isRangeSelection(selection) ? $blockOf(selection.focus.getNode()) : undefined) ?? $getRoot().getLastChildOrThrow()
      const nodes = blocks.map((block) => $createBlockNode(block, contents))
      let last = here
      for (const node of nodes) {
        last.insertAfter(node)
        last = node
      }
      if (here.getTextContentSize() === 0 && here.getType() === 'paragraph') here.remove()
      nodes.at(-1)?.selectEnd()
    },
    { discrete: true, tag },
  )
  focusEditor(editor)
}
