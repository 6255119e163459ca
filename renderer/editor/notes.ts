import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'
import { noteMarkShift } from '../../core/document/note-mark-place.ts'
import type { Note } from '../../core/document/note.ts'
import type { Language } from '../../core/report/language.ts'
import type { KnownIds } from './identity.ts'
import { $createNoteNode, $isNoteNode, type NoteNode } from './nodes/note-node.ts'
import { focusEditor } from './focus-editor.ts'

/**
 * Puts the mark of a note at the caret, or after the selected words, on the side of the punctuation where the language
 * has it. Answers whether there was a place for it.
 */
export function insertNote(editor: LexicalEditor, note: Note, language: Language): boolean {
  let done = false
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      if (!selection.isCollapsed()) {
        const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus
        selection.anchor.set(key, offset, type)
        selection.focus.set(key, offset, type)
      }
      const shift = $shiftPastPunctuation(selection, language)
      const mark = $createNoteNode(note.id, note.paragraphs)
      selection.insertNodes([mark])
      const behind = mark.getNextSibling()
      // Writing goes on where it was, behind the sign that the mark went before.
      if (shift < 0 && $isTextNode(behind)) behind.select(-shift, -shift)
      else mark.selectNext(0, 0)
      done = true
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  return done
}

/** Moves the caret within its run of text to where the mark of a note belongs. Answers by how much. */
function $shiftPastPunctuation({ anchor, focus }: RangeSelection, language: Language): number {
  const node = anchor.getNode()
  if (anchor.type !== 'text' || !$isTextNode(node)) return 0
  const text = node.getTextContent()
  const shift = noteMarkShift(text.slice(0, anchor.offset), text.slice(anchor.offset), language)
  if (shift === 0) return 0
  const { key, offset } = anchor
  anchor.set(key, offset + shift, 'text')
  focus.set(key, offset + shift, 'text')
  return shift
}

/**
 * Changes what a note says. Undo takes a burst of keys back in one step, in its place among the changes of the page.
 * @param continues whether this follows the same burst
 */
export function writeNote(editor: LexicalEditor, known: KnownIds, { id, paragraphs }: Note, continues: boolean): void {
  editor.update(() => $findNote(known, id)?.setParagraphs(paragraphs), {
    discrete: true,
    tag: [continues ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG],
  })
}

/** Changes what several notes say, in one step of the history. */
export function writeNotes(editor: LexicalEditor, known: KnownIds, notes: readonly Note[]): void {
  editor.update(
    () => {
      for (const { id, paragraphs } of notes) $findNote(known, id)?.setParagraphs(paragraphs)
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}

/** Puts the caret just after the mark of a note and the page where it shows. */
export function selectMark(editor: LexicalEditor, known: KnownIds, id: string): void {
  editor.update(() => void $findNote(known, id)?.selectNext(0, 0), { discrete: true })
  focusEditor(editor)
}

/** Takes the mark of a note out of the text. The note itself is kept. */
export function removeMark(editor: LexicalEditor, known: KnownIds, id: string): void {
  editor.update(
    () => $findNote(known, id)?.remove(),
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}

function $findNote(known: KnownIds, id: string): NoteNode | undefined {
  const key = known.keyOfNote(id)
  const node = key === undefined ? null : $getNodeByKey(key)
  return $isNoteNode(node) ? node : undefined
}
