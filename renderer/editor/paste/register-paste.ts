import { $getSelection, COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG, PASTE_COMMAND, PASTE_TAG, type LexicalEditor, type PasteCommandType } from 'lexical'
import type { NotCarried } from '../../../core/document/imported-draft.ts'
import { picturesIn } from '../../../core/paste/name-pictures.ts'
import { plainPaste } from '../../../core/paste/plain-paste.ts'
import { readPaste, type Pasted } from '../../../core/paste/read-paste.ts'
import { newFigure } from '../../../core/report/new-figure.ts'
import { insertBlocks } from '../insert-blocks.ts'
import { chooseObject } from '../objects.ts'
import { keepPictures, pictureFiles, type KeepPicture } from './clipboard-pictures.ts'
import { $insertPasted } from './insert-pasted.ts'
import { parsePage } from './parse-page.ts'

/** Whether a report of ours was copied: it names the editor it comes from first of all. */
const isOwn = (data: DataTransfer, editor: LexicalEditor): boolean =>
  data.getData('application/x-lexical-editor').startsWith(`{"namespace":${JSON.stringify(editor._config.namespace)}`)

export interface PasteOptions {
  newId: () => string
  keepPicture: KeepPicture
  /** Something was pasted, and this of it was left behind. */
  onNotCarried: (notCarried: readonly NotCarried[]) => void
  /** Does something that may fail, and tells the person if it does. */
  attempt: (work: () => Promise<void>) => Promise<void>
}

/** Takes what comes from other programs as blocks and notes. What comes from a report goes in as it is. */
export function registerPaste(editor: LexicalEditor, { newId, keepPicture, onNotCarried, attempt }: PasteOptions): () => void {
  const put = (pasted: Pasted): void => {
    editor.update(() => $insertPasted(editor, pasted), { tag: PASTE_TAG })
    onNotCarried(pasted.notCarried)
  }
  const putPictures = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const blocks = newFigure(await keepPicture(file), newId)
      insertBlocks(editor, blocks, HISTORY_PUSH_TAG)
      chooseObject(editor, blocks[0].id)
    }
  }
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = clipboardOf(event)
      if (data === null || $getSelection() === null || isOwn(data, editor)) return false
      const pasted = readClipboard(data, newId)
      const files = pictureFiles(data)
      if (pasted === undefined && files.length === 0) return false
      event.preventDefault()
      // A picture copied on a page of the web comes as itself and as an image of that page.
      if (files.length > 0 && (pasted === undefined || pasted.blocks.length === 0)) void attempt(() => putPictures(files))
      else if (pasted !== undefined && picturesIn(pasted).length > 0) void attempt(async () => put(await keepPictures(pasted, keepPicture)))
      else if (pasted !== undefined) put(pasted)
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
