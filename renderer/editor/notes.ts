import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical'
import type { Note } from '../../core/document/note.ts'
import type { KnownIds } from './identity.ts'
import { $createNoteNode, $isNoteNode, type NoteNode } from './nodes/note-node.ts'
import { focusEditor } from './focus-editor.ts'

/** Puts the mark of a note at the caret, or after the selected words. Answers whether there was a place for it. */
export function insertNote(editor: LexicalEditor, note: Note): boolean {
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
      const mark = $createNoteNode(note.id, note.paragraphs)
      selection.insertNodes([mark])
      mark.selectNext(0, 0)
      done = true
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  return done
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
