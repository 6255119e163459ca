import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'
import { $blockOf } from './block-kind.ts'
import { $getBlockId } from './nodes/block-id.ts'

/** The id of the block that an element of the page belongs to. */
export const blockIdAt = (editor: LexicalEditor, target: EventTarget | null): string | undefined =>
  editor.read(() => {
    const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null
    const block = node === null ? undefined : $blockOf(node)
    return block === undefined ? undefined : $getBlockId(block)
  })
