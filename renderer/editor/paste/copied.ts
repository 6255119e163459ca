import { $getSelection, COMMAND_PRIORITY_LOW, PASTE_COMMAND, type LexicalEditor } from 'lexical'
import { plainPaste } from '../../../core/paste/plain-paste.ts'
import { readPaste, type Pasted } from '../../../core/paste/read-paste.ts'
import type { Steps } from '../../../core/paste/steps.ts'
import { pictureFiles } from './clipboard-pictures.ts'
import { parsePage } from './parse-page.ts'

/** What a clipboard holds of use here. It must be taken while the event lasts. */
export interface Copied {
  html: string
  plain: string
  pictures: File[]
}

/**
 * Takes each paste that is not left to the editor itself.
 * @param isLeft whether the editor itself puts it in
 */
export const registerTaking = (editor: LexicalEditor, isLeft: (data: DataTransfer) => boolean, take: (copied: Copied) => void): (() => void) =>
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : null
      const copied = data === null || $getSelection() === null || isLeft(data) ? undefined : copiedIn(data)
      if (copied === undefined) return false
      event.preventDefault()
      take(copied)
      return true
    },
    COMMAND_PRIORITY_LOW,
  )

/** What is on the clipboard; undefined where it is nothing that can be pasted. */
function copiedIn(data: DataTransfer): Copied | undefined {
  const copied = { html: data.getData('text/html'), plain: data.getData('text/plain'), pictures: pictureFiles(data) }
  return copied.html === '' && copied.plain === '' && copied.pictures.length === 0 ? undefined : copied
}

/** Characters of markup that are read before a person could notice. */
const shortMarkup = 200_000

export const isLong = ({ html, plain }: Copied): boolean => (html === '' ? plain : html).length > shortMarkup

/** The text of what was copied; nothing where there is none. Throws AppError paste-too-long. */
export function* readCopied({ html, plain }: Copied, newId: () => string): Steps<Pasted> {
  if (html !== '') {
    const pasted = yield* readPaste(yield* parsePage(html), newId)
    if (pasted.blocks.length > 0 || pasted.notCarried.length > 0) return pasted
  }
  return { blocks: yield* plainPaste(plain, newId), notes: [], notCarried: [] }
}
