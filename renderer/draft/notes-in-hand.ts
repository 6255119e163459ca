import type { LexicalCommand } from 'lexical'
import type { Note } from '../../core/document/note.ts'
import { focusEditor } from '../editor/focus-editor.ts'
import { insertNote, selectMark } from '../editor/notes.ts'
import type { DraftModel } from '../editor/draft-model.ts'
import type { DraftSession } from './draft-session.ts'

/** What one does with whole notes: write a new one, open and leave them, put one back. */
export class NotesInHand {
  private readonly session: DraftSession
  private readonly model: DraftModel
  private readonly newId: () => string

  constructor(session: DraftSession, model: DraftModel, newId: () => string) {
    this.session = session
    this.model = model
    this.newId = newId
  }

  /** Puts a new note at the caret and opens it for writing. */
  insert(): void {
    const id = this.newId()
    if (this.insertMark({ id, paragraphs: [[]] })) this.edit(id)
  }

  /** Gives a note that has lost its mark a new one at the caret. */
  putBack(note: Note): void {
    if (this.insertMark(note)) focusEditor(this.session.editor)
  }

  edit(id: string | undefined): void {
    const { session } = this
    session.editedNote.set(id)
    if (id !== undefined) session.pointedNote.set(id)
    else session.activeEditor = session.editor
  }

  /** Undoes or redoes from inside a note. Where that changed the page and not the note, the caret goes to the page. */
  undoFrom(id: string, command: LexicalCommand<void>): void {
    const { session } = this
    const before = this.model.note(id)
    const noteEditor = session.activeEditor
    session.editor.dispatchCommand(command, undefined)
    // The page takes the state of its history a microtask later.
    setTimeout(() => {
      if (this.model.note(id) !== before && session.elementOf({ note: id }) !== null) focusEditor(noteEditor)
      else focusEditor(session.editor)
    }, 0)
  }

  /** Leaves a note and puts the caret just after its mark. */
  returnToMark(id: string): void {
    this.edit(undefined)
    selectMark(this.session.editor, this.session.known, id)
  }

  private insertMark(note: Note): boolean {
    return insertNote(this.session.editor, note, this.session.report.get().language)
  }
}
