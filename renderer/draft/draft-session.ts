import { createEmptyHistoryState } from '@lexical/history'
import { HISTORY_PUSH_TAG, mergeRegister, type LexicalEditor } from 'lexical'
import type { OpenReport } from '../../core/contract.ts'
import type { Block } from '../../core/document/block.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { NotCarried } from '../../core/document/imported-draft.ts'
import type { Reference } from '../../core/document/inline.ts'
import type { SayLive } from '../../core/document/shown-text.ts'
import { recommendationBlocks } from '../../core/report/new-report.ts'
import type { Language } from '../../core/report/language.ts'
import { placeNumbers, type PlaceNumbers } from '../../core/report/place-numbers.ts'
import { placeWords } from '../../core/report/printed-words.ts'
import type { Report } from '../../core/report/report.ts'
import { sectionOf } from '../../core/report/section.ts'
import type { Template } from '../../core/report/template.ts'
import type { TitleBlock } from '../../core/report/title-block.ts'
import { registerAutocorrect } from '../editor/autocorrect.ts'
import { emptyCaret, watchCaret, type Caret } from '../editor/caret.ts'
import { createDraftEditor } from '../editor/draft-editor.ts'
import { DraftModel, type Difference } from '../editor/draft-model.ts'
import { watchDraft, type DraftWatch } from '../editor/draft-watch.ts'
import type { KnownIds } from '../editor/identity.ts'
import { focusEditor } from '../editor/focus-editor.ts'
import { HistoryPlace } from '../editor/history-place.ts'
import { liveSayer } from '../editor/live-sayer.ts'
import { insertBlocks } from '../editor/insert-blocks.ts'
import { Pasting } from '../editor/paste/pasting.ts'
import { registerPaste, type PasteOptions } from '../editor/paste/register-paste.ts'
import { keepPicture } from '../figures/keep-picture.ts'
import { registerAsking } from '../editor/ask-citation.ts'
import { insertReference } from '../editor/insert-reference.ts'
import { Observable } from '../observable.ts'
import type { AppSettings } from '../app-settings.ts'
import { Desk } from '../sources/desk.ts'
import { Findings } from '../checks/findings.ts'
import { CommentsInHand } from '../comments/comments-in-hand.ts'
import { Citing } from './citing.ts'
import { CitationPrinting } from './citation-printing.ts'
import { SectionsInHand } from './sections-in-hand.ts'
import { DraftSaving } from './draft-saving.ts'
import { summarise, viewNotes, type NotesView, type Summary } from './summary.ts'
import { NoteWriting } from './note-writing.ts'
import { NotesInHand } from './notes-in-hand.ts'
import { WhenIdle } from './when-idle.ts'
import { Spelling } from '../spelling/spelling.ts'
import { DraftFind } from '../find/draft-find.ts'
import { MatrixModel } from '../matrix/matrix-model.ts'
import { Comparing } from '../compare/comparing.ts'

const newId = (): string => crypto.randomUUID()

/** One open report: its editor, what is computed from its text, and its way to the file. Knows no React. */
export class DraftSession {
  readonly path: string
  readonly template: Template
  readonly damaged: readonly string[]
  readonly editor: LexicalEditor
  readonly saving: DraftSaving
  readonly desk: Desk
  readonly report: Observable<Report>
  readonly notes: Observable<NotesView>
  readonly summary: Observable<Summary>
  /** What other places are named by, for the words of notes that stand outside the page. */
  readonly places: Observable<PlaceNumbers>
  readonly citations: CitationPrinting
  readonly caret = new Observable<Caret>(emptyCaret)
  readonly canUndo = new Observable(false)
  readonly canRedo = new Observable(false)
  readonly citing: Citing
  readonly findings = new Findings()
  /** The note the pane draws attention to, because the caret or the pointer is at its mark. */
  readonly pointedNote = new Observable<string | undefined>(undefined)
  readonly editedNote = new Observable<string | undefined>(undefined)
  /** The quote whose number and passage are shown in a small window. */
  readonly quoteInHand = new Observable<string | undefined>(undefined)
  /** What changed last in the text or its notes. */
  readonly changed = new Observable<Difference | undefined>(undefined)
  /** What was left behind of what was pasted last. */
  readonly notPasted = new Observable<readonly NotCarried[]>([])
  readonly pasting = new Pasting()
  readonly pasteOptions: PasteOptions = {
    newId,
    keepPicture,
    onNotCarried: (notCarried) => this.notPasted.set(notCarried),
    attempt: (work) => this.attempt(work),
    pasting: this.pasting,
  }
  readonly find: DraftFind
  readonly matrix = new MatrixModel(() => this.saving.flush(), () => this.historyPlace.now)
  readonly comparing = new Comparing(this)
  readonly noteWriting: NoteWriting
  readonly notesInHand: NotesInHand
  readonly commentsInHand: CommentsInHand
  readonly spelling: Spelling
  readonly sections: SectionsInHand
  /** The editor that commands act on: the page, or the note being written. */
  activeEditor: LexicalEditor

  private readonly history = createEmptyHistoryState()
  private readonly historyPlace = new HistoryPlace()
  private readonly model: DraftModel
  private readonly tellFailures: (failures: readonly unknown[]) => void
  private readonly watch: DraftWatch
  private readonly counting = new WhenIdle(() => this.summary.set(this.summarise()))
  private readonly stop: () => void
  private readonly settings: AppSettings

  constructor({ path, report, template, draft, comments, damaged }: OpenReport, settings: AppSettings, tellFailures: (failures: readonly unknown[]) => void) {
    this.settings = settings
    this.desk = new Desk(settings, tellFailures)
    this.citing = new Citing(this.desk.sources)
    this.path = path
    this.tellFailures = tellFailures
    this.template = template
    this.damaged = damaged
    this.report = new Observable(report)
    this.model = new DraftModel(draft, comments)
    this.saving = new DraftSaving(this.model)
    this.notes = new Observable(this.viewNotes())
    this.citations = new CitationPrinting(() => this.model.draft(), () => this.report.get(), (work) => void this.attempt(work))
    this.summary = new Observable(this.summarise())
    this.places = new Observable(this.numberPlaces())
    const { editor, dispose } = createDraftEditor(this.history, () => {
      if (this.historyPlace.take(this.history)) this.matrix.forgetUndone()
      this.tellWays()
    })
    this.editor = editor
    this.activeEditor = editor
    this.watch = watchDraft({
      editor,
      model: this.model,
      report: () => this.report.get(),
      citations: () => this.citations.words.get(),
      newId,
      onDifference: (difference) => this.takeIn(difference),
    })
    this.saving.begin()
    this.citations.begin()
    this.noteWriting = new NoteWriting(editor, this.watch)
    this.notesInHand = new NotesInHand(this, this.model, newId)
    this.commentsInHand = new CommentsInHand(this, this.model, newId)
    this.find = new DraftFind(this)
    this.sections = new SectionsInHand(this, () => {
      this.counting.dispose()
      this.summary.set(this.summarise())
    })
    this.spelling = new Spelling(this, settings, (error) => tellFailures([error]))
    this.stop = mergeRegister(
      dispose,
      registerAutocorrect(editor, () => this.typingLanguage()),
      registerAsking(editor, () => this.citing.ask()),
      registerPaste(editor, this.pasteOptions),
      () => this.citing.dispose(),
      () => this.find.dispose(),
      () => this.spelling.dispose(),
      () => this.watch.dispose(),
      this.citations.words.subscribe(() => {
        this.watch.redraw()
        this.counting.soon()
      }),
      this.desk.sources.subscribe(() => this.citations.anew()),
      this.matrix.matrix.subscribe(() => this.tellWays()),
      watchCaret(editor, this.caret, (id) => this.model.block(id)),
      this.caret.subscribe(() => {
        this.sections.takeFromCaret()
        this.commentsInHand.takeFromCaret(this.caret.get().comments)
      }),
    )
  }

  /** Where the editor of the page keeps blocks and notes. */
  get known(): KnownIds {
    return this.watch
  }

  block(id: string): Block | undefined {
    return this.model.block(id)
  }

  /** What live numbers and citations say now. */
  sayLive(): SayLive {
    return liveSayer(this.model.draft(), this.places.get(), this.citations.words.get())
  }

  /** The whole text as it stands. */
  draft(): Draft {
    return this.model.draft()
  }

  /** Changes what stands on the title page, how headings are numbered, or what the report prints on. */
  changeReport(change: Partial<Pick<Report, 'headingNumbering' | 'paragraphNumbers' | 'paper' | 'repeatPolicy'>> & { titleBlock?: Partial<TitleBlock> }): void {
    const before = this.report.get()
    const titleBlock = { ...before.titleBlock, ...change.titleBlock }
    this.report.set({ ...before, ...change, titleBlock })
    this.saving.reportChanged({ ...change, titleBlock })
    if (change.headingNumbering !== undefined || change.paragraphNumbers !== undefined) {
      this.watch.redraw()
      this.places.set(this.numberPlaces())
    }
    this.citations.soon()
    this.counting.soon()
  }

  /** Does something that may fail, and tells the person if it does. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.tellFailures([error])
    }
  }

  /** Ends a paste that is at work, and goes on writing. */
  stopPasting(): void {
    this.pasting.cancel()
    focusEditor(this.activeEditor)
  }

  /** From here on commands act on this editor. */
  activate(editor: LexicalEditor): void {
    this.activeEditor = editor
    this.sections.takeFromCaret()
  }

  /** Where the editor of a note goes away, commands act on the page again. */
  deactivate(editor: LexicalEditor): void {
    if (this.activeEditor === editor) this.activeEditor = this.editor
  }

  /** The language to correct in while one types; undefined where nothing is corrected. */
  typingLanguage(): Language | undefined {
    return this.settings.get().autocorrect ? this.report.get().language : undefined
  }

  /** Throws away a note without a mark. */
  deleteNote(id: string): void {
    this.model.removeNote(id)
    this.saving.noteRemoved(id)
    this.notes.set(this.viewNotes())
  }

  /** The element that shows a block or the mark of a note, where it is on the page. */
  elementOf(what: { block: string } | { note: string }): HTMLElement | null {
    const key = 'block' in what ? this.watch.keyOfBlock(what.block) : this.watch.keyOfNote(what.note)
    return key === undefined ? null : this.editor.getElementByKey(key)
  }

  /** The id of the heading a block stands under. */
  sectionOf(blockId: string): string | undefined {
    return sectionOf(this.model.draft().blocks, blockId)?.id
  }

  /** Puts the live number of another place at the caret, behind the word for it where that is not there yet. */
  insertReference(target: Reference): void {
    insertReference(this.activeEditor, target, placeWords[this.report.get().language][target.to])
  }

  insertRecommendations(): void {
    const at = this.caret.get().blockId
    const level = sectionOf(this.model.draft().blocks, at ?? '')?.level ?? 1
    insertBlocks(this.editor, recommendationBlocks(this.template, this.report.get(), level, newId), HISTORY_PUSH_TAG)
  }

  dispose(): void {
    this.counting.dispose()
    this.citations.dispose()
    this.saving.dispose()
    this.stop()
    this.editor.setRootElement(null)
  }

  private takeIn(difference: Difference): void {
    this.saving.draftChanged(difference)
    if (difference.shape || difference.notes.length > 0) this.citations.soon()
    if (difference.shape || difference.notes.length > 0) this.notes.set(this.viewNotes())
    if (difference.shape) this.places.set(this.numberPlaces())
    if (difference.commented) this.commentsInHand.refresh()
    this.changed.set(difference)
    this.counting.soon()
  }

  private tellWays(): void {
    this.canUndo.set(this.history.undoStack.length > 0 || this.matrix.isNext('undo'))
    this.canRedo.set(this.history.redoStack.length > 0 || this.matrix.isNext('redo'))
  }

  private viewNotes(): NotesView {
    return viewNotes(this.model.draft())
  }

  private numberPlaces(): PlaceNumbers {
    return placeNumbers(this.model.draft().blocks, this.report.get().headingNumbering)
  }

  private summarise(): Summary {
    return summarise(this.model.draft(), this.report.get(), this.template, this.citations.printed)
  }
}
