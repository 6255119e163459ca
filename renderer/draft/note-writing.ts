import type { LexicalEditor } from 'lexical'
import type { Note } from '../../core/document/note.ts'
import type { KnownIds } from '../editor/identity.ts'
import { writeNote, writeNotes } from '../editor/notes.ts'
import { KeyBurst } from './key-burst.ts'

/** Writes what is typed in a note into its mark on the page, so that undo keeps one order for both. */
export class NoteWriting {
  private readonly editor: LexicalEditor
  private readonly known: KnownIds
  private readonly keys: KeyBurst

  constructor(editor: LexicalEditor, known: KnownIds) {
    this.editor = editor
    this.known = known
    this.keys = new KeyBurst(editor)
  }

  /** @param alone whether the change is undone by itself, whatever was typed before and after */
  write(note: Note, alone: boolean): void {
    this.keys.write(note.id, alone, (continues) => writeNote(this.editor, this.known, note, continues))
  }

  /** Writes several notes at once; one undo takes them all back. */
  writeAll(notes: readonly Note[]): void {
    writeNotes(this.editor, this.known, notes)
    this.keys.end()
  }
}
