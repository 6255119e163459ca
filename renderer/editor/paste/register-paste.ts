import { HISTORY_PUSH_TAG, mergeRegister, type LexicalEditor } from 'lexical'
import { AppError } from '../../../core/errors.ts'
import type { NotCarried } from '../../../core/document/imported-draft.ts'
import { picturesIn } from '../../../core/paste/name-pictures.ts'
import type { Pasted } from '../../../core/paste/read-paste.ts'
import { atOnce } from '../../../core/paste/steps.ts'
import { newFigure } from '../../../core/report/new-figure.ts'
import { insertBlocks } from '../insert-blocks.ts'
import { chooseObject } from '../objects.ts'
import { keepPictures, type KeepPicture } from './clipboard-pictures.ts'
import { isLong, readCopied, registerTaking, type Copied } from './copied.ts'
import { inTurns } from './in-turns.ts'
import { $fittingHere, $insertPasted } from './insert-pasted.ts'
import { $keepPlace, pasteTags } from './paste-place.ts'
import type { Pasting } from './pasting.ts'

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
  /** Where a paste that takes a while is shown and ended. */
  pasting: Pasting
}

/** Takes what comes from other programs as blocks and notes. What comes from a report goes in as it is. */
export function registerPaste(editor: LexicalEditor, { newId, keepPicture, onNotCarried, attempt, pasting }: PasteOptions): () => void {
  const put = (pasted: Pasted, $toPlace: () => void = () => undefined): void => {
    editor.update(
      () => {
        $toPlace()
        $insertPasted(editor, pasted)
      },
      { tag: pasteTags(editor) },
    )
    onNotCarried(pasted.notCarried)
  }
  const putPictures = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const blocks = newFigure(await keepPicture(file), newId)
      insertBlocks(editor, blocks, HISTORY_PUSH_TAG)
      chooseObject(editor, blocks[0].id)
    }
  }
  const take = async (copied: Copied): Promise<void> => {
    const fitting = $fittingHere()
    const pasted = isLong(copied) ? undefined : fitting(atOnce(readCopied(copied, newId)))
    // A picture copied on a page of the web comes as itself and as an image of that page.
    if (copied.pictures.length > 0 && pasted?.blocks.length === 0) await putPictures(copied.pictures)
    else if (pasted !== undefined && picturesIn(pasted).length === 0) put(pasted)
    else {
      const $toPlace = $keepPlace()
      await pasting.run(async (signal) => {
        const goOn = () => {
          if (signal.aborted) throw new AppError('cancelled')
        }
        const read = pasted ?? fitting(await inTurns(readCopied(copied, newId), signal))
        const kept = await keepPictures(read, async (file) => (goOn(), keepPicture(file)))
        goOn()
        put(kept, $toPlace)
      })
    }
  }
  return mergeRegister(
    registerTaking(editor, (data) => isOwn(data, editor), (copied) => void attempt(() => take(copied))),
    () => pasting.cancel(),
  )
}
