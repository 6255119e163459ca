import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import { $isFigureNode, type ShownFigure } from './nodes/figure-node.ts'

/** Changes what is said of a picture, or how wide it is, in one step for undo. */
export function changeFigure(editor: LexicalEditor, key: NodeKey | undefined, change: Partial<ShownFigure>): void {
  editor.update(
    () => {
      const node = key === undefined ? null : $getNodeByKey(key)
      if ($isFigureNode(node)) node.setFigure({ ...node.getFigure(), ...change })
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}
