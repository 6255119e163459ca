import type { LexicalEditor } from 'lexical'
import type { Note } from '../../core/document/note.ts'
import type { KnownIds } from '../editor/identity.ts'
import { writeNote, writeNotes } from '../editor/notes.ts'

/** Keys closer together than this in one note are taken back by one undo. */
const burst = 1_000

/** Writes what is typed in a note into its mark on the page, so that undo keeps one order for both. */
export class NoteWriting {
  private readonly editor: LexicalEditor
  private readonly known: KnownIds
  private last = { id: '', at: 0, state: {} }

  constructor(editor: LexicalEditor, known: KnownIds) {
    this.editor = editor
    this.known = known
  }

  /** @param alone whether the change is undone by itself, whatever was typed before and after */
  write(note: Note, alone: boolean): void {
    const at = Date.now()
    const continues = !alone && this.last.id === note.id && at - this.last.at < burst && this.last.state === this.editor.getEditorState()
    writeNote(this.editor, this.known, note, continues)
    this.last = { id: note.id, at: alone ? 0 : at, state: this.editor.getEditorState() }
  }

  /** Writes several notes at once; one undo takes them all back. */
  writeAll(notes: readonly Note[]): void {
    writeNotes(this.editor, this.known, notes)
    this.last = { id: '', at: 0, state: this.editor.getEditorState() }
  }
}
