import { $createParagraphNode, $getSelection, mergeRegister, type LexicalEditor } from 'lexical'
import type { Inline, NoteInline } from '../../../core/document/inline.ts'
import { textsOf } from '../../../core/document/walk.ts'
import { namePictures } from '../../../core/paste/name-pictures.ts'
import type { Pasted } from '../../../core/paste/read-paste.ts'
import { atOnce } from '../../../core/paste/steps.ts'
import { $createInlineNode } from '../inline.ts'
import { isLong, readCopied, registerTaking, type Copied } from './copied.ts'
import { inTurns } from './in-turns.ts'
import { $keepPlace, pasteTags } from './paste-place.ts'
import type { PasteOptions } from './register-paste.ts'

/** Takes what is pasted into a note as paragraphs of the note. */
export function registerNotePaste(editor: LexicalEditor, { newId, onNotCarried, attempt, pasting }: Omit<PasteOptions, 'keepPicture'>): () => void {
  const left = new AbortController()
  const put = (read: Pasted, pictures: number, $toPlace: () => void = () => undefined): void => {
    // A note holds words alone.
    const pasted = namePictures(read.blocks.length + read.notCarried.length > 0 ? read : { ...read, notCarried: pictures === 0 ? [] : [{ what: 'image', count: pictures }] }, new Map())
    editor.update(
      () => {
        $toPlace()
        $insertParagraphs(paragraphsOf(pasted))
      },
      { tag: pasteTags(editor) },
    )
    onNotCarried(pasted.notCarried)
  }
  const take = async (copied: Copied): Promise<void> => {
    if (!isLong(copied)) {
      put(atOnce(readCopied(copied, newId)), copied.pictures.length)
      return
    }
    const $toPlace = $keepPlace()
    await pasting.run(async (signal) => {
      const read = await inTurns(readCopied(copied, newId), AbortSignal.any([signal, left.signal]))
      put(read, copied.pictures.length, $toPlace)
    })
  }
  return mergeRegister(
    registerTaking(editor, (data) => data.getData('application/x-lexical-editor') !== '', (copied) => void attempt(() => take(copied))),
    // What was meant for a note that is left has no place any more.
    () => left.abort(),
  )
}

function $insertParagraphs(paragraphs: readonly NoteInline[][]): void {
  const nodes = paragraphs.map((inlines) => $createParagraphNode().append(...inlines.map((inline) => $createInlineNode(inline, () => [[]]))))
  if (nodes.length > 0) $getSelection()?.insertNodes(nodes.length === 1 ? nodes.flatMap((node) => node.getChildren()) : nodes)
}

/** A note holds no note: the words of one that is pasted stand in brackets where its mark was. */
function paragraphsOf({ blocks, notes }: Pasted): NoteInline[][] {
  const byId = new Map(notes.map((note) => [note.id, note.paragraphs.flat()]))
  const inBrackets = (words: NoteInline[]): NoteInline[] => (words.length === 0 ? [] : [{ type: 'text', text: ' [' }, ...words, { type: 'text', text: ']' }])
  const withoutMarks = (inline: Inline): NoteInline[] => (inline.type === 'note' ? inBrackets(byId.get(inline.id) ?? []) : [inline])
  return blocks.flatMap(textsOf).filter((inlines) => inlines.length > 0).map((inlines) => inlines.flatMap(withoutMarks))
}
