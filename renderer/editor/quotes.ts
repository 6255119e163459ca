import { $getNodeByKey, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import type { Quote } from '../../core/document/block.ts'
import { $isQuoteNode } from './nodes/quote-node.ts'

/** Changes the number of a quote, '' for none, or which passage it is, in one step for undo. The focus stays where it is. */
export function changeQuote(editor: LexicalEditor, key: NodeKey | undefined, { number, passage }: Pick<Quote, 'number' | 'passage'>): void {
  editor.update(
    () => {
      const node = key === undefined ? null : $getNodeByKey(key)
      if (!$isQuoteNode(node)) return
      if (number !== undefined) node.setNumber(number)
      if (passage !== undefined) node.setPassage(passage)
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}
