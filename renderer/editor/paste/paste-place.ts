import { $getNodeByKey, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, $setSelection, HISTORY_PUSH_TAG, PASTE_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor, type PointType } from 'lexical'

/**
 * Remembers the caret for a paste that takes a while, so that what is typed meanwhile stands behind it. The answer brings
 * it back; where its words are gone, the caret stays where it is by then.
 */
export function $keepPlace(): () => void {
  const kept = $getSelection()?.clone() ?? null
  return () => {
    if (kept === null) return
    const back = kept.clone()
    if ($isRangeSelection(back)) {
      if (![back.anchor, back.focus].every($isThere)) return
    } else if (!kept.getNodes().every((node) => $getNodeByKey(node.getKey()) !== null)) return
    $setSelection(back)
  }
}

/** Whether the words at a place still reach as far. */
function $isThere({ key, offset, type }: PointType): boolean {
  const node = $getNodeByKey(key)
  if (type === 'text') return $isTextNode(node) && node.isAttached() && offset <= node.getTextContentSize()
  return $isElementNode(node) && node.isAttached() && offset <= node.getChildrenSize()
}

/** The tags of the update that pastes. The focus stays where a person has gone meanwhile. */
export const pasteTags = (editor: LexicalEditor): string[] =>
  editor.getRootElement()?.contains(document.activeElement) === true ? [PASTE_TAG, HISTORY_PUSH_TAG] : [PASTE_TAG, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG]
