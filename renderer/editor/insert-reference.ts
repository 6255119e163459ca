import { $createTextNode, $getSelection, $isRangeSelection, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor, type RangeSelection } from 'lexical'
import type { Reference } from '../../core/document/inline.ts'
import { focusEditor } from './focus-editor.ts'
import { $createReferenceNode } from './nodes/reference-node.ts'

/** Puts a live number at the caret. `word` goes before it ("note 12") unless it has just been typed. */
export function insertReference(editor: LexicalEditor, target: Reference, word: string): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      const before = $textBefore(selection)
      const typed = before.trimEnd().toLowerCase().endsWith(word)
      const space = typed && /\s$/u.test(before) ? '' : '\u00a0'
      const words = typed ? space : `${before === '' || /[\s(\u201c\u00ab]$/u.test(before) ? '' : ' '}${word}\u00a0`
      const number = $createReferenceNode(target)
      selection.insertNodes(words === '' ? [number] : [$createTextNode(words), number])
      number.selectNext(0, 0)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  focusEditor(editor)
}

/** What stands in the same run of text before the selection. */
function $textBefore(selection: RangeSelection): string {
  const { anchor } = selection.isBackward() ? { anchor: selection.focus } : selection
  const node = anchor.getNode()
  return $isTextNode(node) ? node.getTextContent().slice(0, anchor.offset) : ''
}
