import type { DraftChange, Input } from '../../core/contract.ts'
import type { Difference, DraftModel } from '../editor/draft-model.ts'
import { SaveQueue, type SaveState } from '../editor/save-queue.ts'
import { UnsavedChanges } from '../editor/unsaved-changes.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'

type ReportChange = Input<'report.write'>

/** Writes the text and the title page to the file, each in its own queue, and tells how that goes. */
export class DraftSaving {
  readonly state = new Observable<SaveState>({ kind: 'saved', at: undefined })

  /** When comments made since the report was opened were first written, by their ids. */
  readonly commentDates = new Observable<ReadonlyMap<string, string>>(new Map())

  private readonly unsaved: UnsavedChanges
  private begun = false
  private unsavedReport: ReportChange | undefined
  private draftState: SaveState = { kind: 'saved', at: undefined }
  private reportState: SaveState = { kind: 'saved', at: undefined }

  private readonly drafts = new SaveQueue<DraftChange>({
    take: () => this.unsaved.take(),
    giveBack: (change) => this.unsaved.giveBack(change),
    write: async (change) => {
      const dated = withDates(change, this.commentDates.get())
      const { savedAt } = await request('draft.write', dated)
      const first = dated.comments?.written.filter(({ createdAt }) => createdAt === undefined) ?? []
      if (first.length > 0) this.commentDates.set(new Map([...this.commentDates.get(), ...first.map(({ id }) => [id, savedAt] as const)]))
      return savedAt
    },
    onState: (state) => {
      this.draftState = state
      this.tell()
    },
  })

  private readonly reports = new SaveQueue<ReportChange>({
    take: () => {
      const change = this.unsavedReport
      this.unsavedReport = undefined
      return change
    },
    giveBack: (change) => {
      this.unsavedReport = { ...change, ...this.unsavedReport }
    },
    write: async (change) => {
      await request('report.write', change)
      return new Date().toISOString()
    },
    onState: (state) => {
      this.reportState = state
      this.tell()
    },
  })

  constructor(model: DraftModel) {
    this.unsaved = new UnsavedChanges(model)
  }

  draftChanged(difference: Difference): void {
    this.unsaved.add(difference)
    // What only showing the draft has changed, such as two like runs joined, waits for the first real edit.
    if (this.begun && !this.unsaved.isEmpty()) this.drafts.changed()
  }

  /** From here on changes are the person's own. */
  begin(): void {
    this.begun = true
  }

  noteRemoved(id: string): void {
    this.unsaved.addRemovedNote(id)
    this.drafts.changed()
  }

  reportChanged(change: ReportChange): void {
    this.unsavedReport = { ...this.unsavedReport, ...change }
    this.reports.changed()
  }

  /** Writes what is unsaved now. Answers whether everything is in the file. */
  async flush(): Promise<boolean> {
    await Promise.all([this.drafts.flush(), this.reports.flush()])
    return this.state.get().kind !== 'failed'
  }

  dispose(): void {
    this.drafts.dispose()
    this.reports.dispose()
  }

  private tell(): void {
    const states = [this.draftState, this.reportState]
    const worst = states.find(({ kind }) => kind === 'failed') ?? states.find(({ kind }) => kind === 'saving')
    this.state.set(worst ?? latest(this.draftState, this.reportState))
  }
}

function latest(a: SaveState, b: SaveState): SaveState {
  const at = (state: SaveState) => (state.kind === 'saved' ? (state.at ?? '') : '')
  return at(a) >= at(b) ? a : b
}

/** The change with the dates of comments that were in the file before, even where undo had taken them out of it. */
function withDates(change: DraftChange, dates: ReadonlyMap<string, string>): DraftChange {
  if (change.comments === undefined) return change
  const written = change.comments.written.map((comment) => {
    const createdAt = comment.createdAt ?? dates.get(comment.id)
    return createdAt === undefined ? comment : { ...comment, createdAt }
  })
  return { ...change, comments: { ...change.comments, written } }
}
