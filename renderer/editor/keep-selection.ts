import { useEffect, useState } from 'react'
import { $getSelection, $setSelection, type LexicalEditor } from 'lexical'
import { focusEditor } from './focus-editor.ts'

/**
 * Remembers where the caret is before something else takes the focus. A browser that gives the focus back to the page
 * may put the caret at its very start.
 * @returns what brings focus and caret back; only its first call does
 */
export function keepSelection(editor: LexicalEditor): () => void {
  const kept = editor.getEditorState().read(() => $getSelection()?.clone() ?? null)
  let back = false
  return () => {
    if (back) return
    back = true
    focusEditor(editor)
    if (kept !== null) editor.update(() => $setSelection(kept.clone()), { discrete: true })
  }
}

/** The same where the editor has the focus; elsewhere nothing is brought back. */
export const keepSelectionIfThere = (editor: LexicalEditor | undefined): (() => void) =>
  editor?.getRootElement()?.contains(document.activeElement) === true ? keepSelection(editor) : () => undefined

/** The same for a small window: the caret comes back when it closes, or before that when the answer is called. */
export function useSelectionBack(editor: LexicalEditor): () => void {
  const [restore] = useState(() => keepSelection(editor))
  useEffect(() => () => void setTimeout(restore, 0), [restore])
  return restore
}

/** The same for a small window that may open while the focus is elsewhere. */
export function useSelectionBackIfThere(editor: LexicalEditor): void {
  const [restore] = useState(() => keepSelectionIfThere(editor))
  useEffect(() => () => void setTimeout(restore, 0), [restore])
}
