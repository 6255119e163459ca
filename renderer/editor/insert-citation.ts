import { $getNodeByKey, $getSelection, $isRangeSelection, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import type { Citation } from '../../core/document/inline.ts'
import { focusEditor } from './focus-editor.ts'
import { $createCitationNode, $isCitationNode } from './nodes/citation-node.ts'

/** Takes out the sign that asked for a citation, if it stands right before the caret. */
export function takeAskingSign(editor: LexicalEditor): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
      const node = selection.anchor.getNode()
      const { offset } = selection.anchor
      if ($isTextNode(node) && node.getTextContent().slice(offset - 1, offset) === '@') node.spliceText(offset - 1, 1, '', true)
    },
    { discrete: true },
  )
}

/** Writes on behind the sign that asked for a citation, where it stands right before the caret and nothing was cited. */
export function writeBehindAskingSign(editor: LexicalEditor, words: string): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
      const node = selection.anchor.getNode()
      const { offset } = selection.anchor
      if ($isTextNode(node) && node.getTextContent().slice(offset - 1, offset) === '@') selection.insertText(words)
    },
    { discrete: true },
  )
}

/** Puts a citation at the caret of an editor. */
export function insertCitation(editor: LexicalEditor, citation: Citation): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      const node = $createCitationNode(citation)
      selection.insertNodes([node])
      node.selectNext(0, 0)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  focusEditor(editor)
}

/** Changes a citation where it stands, or takes it out where there is none any more. */
export function changeCitation(editor: LexicalEditor, key: NodeKey, citation: Citation | undefined): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if (!$isCitationNode(node)) return
      node.selectNext(0, 0)
      if (citation === undefined) node.remove()
      else node.setCitation(citation)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  focusEditor(editor)
}
