import type { LexicalEditor } from 'lexical'

/** Brings the caret back into an editor. Lexical alone leaves the focus with another editor that has it. */
export function focusEditor(editor: LexicalEditor): void {
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.focus()
}
