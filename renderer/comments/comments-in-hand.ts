import type { LexicalCommand } from 'lexical'
import type { Comment } from '../../core/document/comment.ts'
import { placeComments, type PlacedComment } from '../../core/document/comments.ts'
import { placeInNote } from '../../core/document/place-in-note.ts'
import { KeyBurst } from '../draft/key-burst.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { showMark } from '../draft/go-to.ts'
import { selectHit } from '../draft/text-selection.ts'
import { commentsAtCaret } from '../editor/caret.ts'
import { changeComment, discardComment, putComment, putCommentInNote, removeComment, selectCommented } from '../editor/comments.ts'
import type { DraftModel } from '../editor/draft-model.ts'
import { focusEditor } from '../editor/focus-editor.ts'
import { isSameValue } from '../editor/same-value.ts'
import { Observable } from '../observable.ts'

export const commentFilters = ['open', 'resolved', 'all'] as const
export type CommentFilter = (typeof commentFilters)[number]

export const isShown = ({ resolved }: Comment, filter: CommentFilter): boolean => filter === 'all' || (filter === 'resolved') === (resolved === true)

/** The comments of a report: where they stand, which one is in hand, and what one does with them. Knows no React. */
export class CommentsInHand {
  /** In the order of the text; those whose words are gone come last. */
  readonly placed: Observable<readonly PlacedComment[]>
  /** The open comments on words of notes, by note. It changes only with them: every note beside the page looks at it. */
  readonly inNotes: Observable<ReadonlyMap<string, readonly Comment[]>>
  readonly filter = new Observable<CommentFilter>('open')
  /** The comment that the tab and the page draw attention to, because the caret is in its words or the person at its card. */
  readonly pointed = new Observable<string | undefined>(undefined)
  /** The comment whose field takes the focus as soon as it is there. */
  readonly asked = new Observable<string | undefined>(undefined)

  private readonly session: DraftSession
  private readonly model: DraftModel
  private readonly newId: () => string
  private readonly keys: KeyBurst

  constructor(session: DraftSession, model: DraftModel, newId: () => string) {
    this.session = session
    this.model = model
    this.newId = newId
    this.keys = new KeyBurst(session.editor)
    this.placed = new Observable(this.place())
    this.inNotes = new Observable(openInNotes(this.placed.get()))
  }

  /** Looks again where the comments stand. */
  refresh(): void {
    this.placed.set(this.place())
    const inNotes = openInNotes(this.placed.get())
    if (!isSameValue([...this.inNotes.get()], [...inNotes])) this.inNotes.set(inNotes)
  }

  /** The caret has moved on the page: it points at the comment whose words begin last before it. */
  takeFromCaret(ids: readonly string[]): void {
    this.pointed.set(this.placed.get().findLast(({ comment }) => ids.includes(comment.id))?.comment.id)
  }

  /** Opens the comment at the caret, or begins one on the selected words. Answers whether there were any words. */
  begin(author: string): boolean {
    const comments = commentsAtCaret(this.session.activeEditor)
    const here = this.placed.get().findLast(({ comment }) => comments.includes(comment.id) && comment.resolved === undefined)
    if (here !== undefined) this.ask(here.comment.id)
    else {
      const id = this.newId()
      if (!this.putOnSelection({ id, text: '', words: '', author })) return false
      this.ask(id)
    }
    return true
  }

  write(comment: Comment, text: string): void {
    this.keys.write(comment.id, false, (continues) => changeComment(this.session.editor, { ...comment, text }, continues))
  }

  resolve({ resolved: _resolved, ...comment }: Comment, resolved: boolean): void {
    changeComment(this.session.editor, resolved ? { ...comment, resolved } : comment, false)
    this.keys.end()
  }

  remove({ id }: Comment): void {
    removeComment(this.session.editor, id)
  }

  /** Puts a comment on the words that are selected now, on the page or in the note in hand. Answers whether there were any. */
  putOnSelection(comment: Comment): boolean {
    const { editor, activeEditor } = this.session
    return activeEditor === editor ? putComment(editor, comment) : putCommentInNote(editor, activeEditor, comment)
  }

  /** The comments whose words are gone. */
  free(): ReadonlySet<string> {
    return new Set(this.place().flatMap(({ comment, block }) => (block === undefined ? [comment.id] : [])))
  }

  /** A comment in which nothing was written goes away when one leaves it. */
  leave(id: string): void {
    if (this.asked.get() !== id && this.model.comment(id)?.text.trim() === '') discardComment(this.session.editor, id)
  }

  /** Puts the caret into the words of a comment. */
  goToWords(id: string): void {
    const { session } = this
    const note = this.model.note(this.noteOf(id) ?? '')
    if (note !== undefined) {
      session.desk.show('notes')
      selectHit(session, { kind: 'note', id: note.id, ...placeInNote(note, id, session.sayLive()) })
    } else if (selectCommented(session.editor, id)) this.showWords(id)
    else focusEditor(session.editor)
  }

  /** Brings the words of a comment into view; the focus stays where it is. */
  showWords(id: string): void {
    const note = this.noteOf(id)
    if (note !== undefined) {
      showMark(this.session, note)
      return
    }
    const show = () => this.session.editor.getRootElement()?.querySelector(`[data-comments~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
    show()
    requestAnimationFrame(show)
  }

  /** Undoes or redoes from the field of a comment, and asks for that field again; where the comment is gone, the caret goes to the page. */
  undoFrom(id: string, command: LexicalCommand<void>): void {
    const { editor } = this.session
    editor.dispatchCommand(command, undefined)
    // The page takes the state of its history, and with it the focus, a microtask later.
    setTimeout(() => {
      if (this.model.comment(id) === undefined) focusEditor(editor)
      else this.ask(id)
    }, 0)
  }

  private noteOf(id: string): string | undefined {
    return this.placed.get().find(({ comment }) => comment.id === id)?.note
  }

  private ask(id: string): void {
    if (this.filter.get() === 'resolved') this.filter.set('open')
    this.pointed.set(id)
    this.asked.set(id)
  }

  private place(): PlacedComment[] {
    return placeComments(this.model.draft(), this.model.allComments())
  }
}

function openInNotes(placed: readonly PlacedComment[]): Map<string, Comment[]> {
  const found = new Map<string, Comment[]>()
  for (const { comment, note } of placed) {
    if (note !== undefined && comment.resolved === undefined) found.set(note, [...(found.get(note) ?? []), comment])
  }
  return found
}
