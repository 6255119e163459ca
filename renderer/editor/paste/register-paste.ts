import { $getSelection, COMMAND_PRIORITY_LOW, PASTE_COMMAND, PASTE_TAG, type LexicalEditor, type PasteCommandType } from 'lexical'
import type { NotCarried } from '../../../core/document/imported-draft.ts'
import { plainPaste } from '../../../core/paste/plain-paste.ts'
import { readPaste, type Pasted } from '../../../core/paste/read-paste.ts'
import { $insertPasted } from './insert-pasted.ts'
import { parsePage } from './parse-page.ts'

/** Whether a report of ours was copied: it names the editor it comes from first of all. */
const isOwn = (data: DataTransfer, editor: LexicalEditor): boolean =>
  data.getData('application/x-lexical-editor').startsWith(`{"namespace":${JSON.stringify(editor._config.namespace)}`)

/** Takes what comes from other programs as blocks and notes. What comes from a report goes in as it is. */
export function registerPaste(editor: LexicalEditor, newId: () => string, onNotCarried: (notCarried: readonly NotCarried[]) => void): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = clipboardOf(event)
      if (data === null || $getSelection() === null || isOwn(data, editor)) return false
      const pasted = readClipboard(data, newId)
      if (pasted === undefined) return false
      event.preventDefault()
      editor.update(() => $insertPasted(editor, pasted), { tag: PASTE_TAG })
      onNotCarried(pasted.notCarried)
      return true
    },
    COMMAND_PRIORITY_LOW,
  )
}

export const clipboardOf = (event: PasteCommandType): DataTransfer | null => (event instanceof ClipboardEvent ? event.clipboardData : null)

/** What the clipboard holds as text; undefined where it holds none. */
export function readClipboard(data: DataTransfer, newId: () => string): Pasted | undefined {
  const html = data.getData('text/html')
  if (html !== '') {
    const pasted = readPaste(parsePage(html), newId)
    if (pasted.blocks.length > 0 || pasted.notCarried.length > 0) return pasted
  }
  const plain = data.getData('text/plain')
  return plain === '' ? undefined : { blocks: plainPaste(plain, newId), notes: [], notCarried: [] }
}
