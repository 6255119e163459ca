import { HISTORIC_TAG, PASTE_TAG, type LexicalEditor } from 'lexical'
import { $typedLetter } from './autocorrect.ts'

/** Tells when somebody types the sign that asks for a citation: "@" at the beginning of a word. Inside one it may be an e-mail address. */
export function registerAsking(editor: LexicalEditor, onAsk: () => void): () => void {
  let before = editor.getEditorState()
  return editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
    const last = before
    before = editorState
    if (editor.isComposing() || dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG)) return
    const asks = editorState.read(() => {
      const typed = $typedLetter(last)
      return typed?.letter === '@' && /^$|[\s(\[“«"]$/u.test(typed.node.getTextContent().slice(0, typed.at - 1))
    })
    if (asks) setTimeout(onAsk, 0)
  })
}
