import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { Output } from '../../core/contract.ts'
import { citingOf } from '../../core/citations/citing.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { SayLive } from '../../core/document/shown-text.ts'
import { compareDrafts, type ComparedBlock, type ComparedSide } from '../../core/report/compare/compare-drafts.ts'
import { restoreComments } from '../../core/report/compare/restore-comments.ts'
import { restorePart } from '../../core/report/compare/restore-part.ts'
import { placeNumbers, type PlaceNumbers } from '../../core/report/place-numbers.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { toCitationWords } from '../editor/citation-words.ts'
import { contentsOf } from '../editor/from-draft.ts'
import { liveSayer } from '../editor/live-sayer.ts'
import { putBlocks } from '../editor/put-blocks.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'

/** A snapshot that is compared with the present text. */
export interface ComparedVersion extends Output<'snapshot.read'> {
  side: ComparedSide
}

/** The comparison of the text with one of its snapshots: which, where in it one is, and what is brought back. Knows no React. */
export class Comparing {
  readonly version = new Observable<ComparedVersion | undefined>(undefined)
  /** The place among the changes that one is at, from 0. */
  readonly at = new Observable(0)
  /** How many changes there are, as the screen shows them. */
  readonly count = new Observable(0)

  private readonly session: DraftSession

  constructor(session: DraftSession) {
    this.session = session
  }

  /** Compares with a snapshot. */
  async show(id: string): Promise<void> {
    if (!(await this.session.saving.flush())) return
    const read = await request('snapshot.read', { id })
    const { language, repeatPolicy } = read.report
    const citing = citingOf(read.draft)
    const printed = await request('citations.print', { language, repeatPolicy, citing })
    const places = placeNumbers(read.draft.blocks, read.report.headingNumbering)
    this.at.set(-1)
    this.version.set({ ...read, side: sideOf(read.draft, places, liveSayer(read.draft, places, toCitationWords(citing, printed))) })
  }

  /** Compares with the snapshot taken last. Answers whether there is one. */
  async showLast(): Promise<boolean> {
    const [last] = await request('snapshot.list', {})
    if (last !== undefined) await this.show(last.id)
    return last !== undefined
  }

  hide(): void {
    this.version.set(undefined)
  }

  /** Goes on to the next change, or back; after the last comes the first. */
  step(by: 1 | -1): void {
    const count = this.count.get()
    if (count === 0) return
    const at = this.at.get()
    this.at.set(at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count)
  }

  compare({ side }: ComparedVersion): ComparedBlock[] {
    return compareDrafts(side, sideOf(this.session.draft(), this.session.places.get(), this.session.sayLive()))
  }

  /** Brings parts back as they were, as one step of the history. */
  restore({ draft, comments }: ComparedVersion, compared: readonly ComparedBlock[], ids: readonly string[]): void {
    const now = this.session.draft()
    const back = restoreComments(restorePart(compared, draft, now, ids), now.blocks, comments, this.session.commentsInHand.placed.get())
    putBlocks(this.session.editor, this.session.known, now.blocks, back.blocks, contentsOf(draft), back.comments)
  }

  undo(): void {
    this.session.editor.dispatchCommand(UNDO_COMMAND, undefined)
  }

  redo(): void {
    this.session.editor.dispatchCommand(REDO_COMMAND, undefined)
  }
}

const sideOf = (draft: Draft, places: PlaceNumbers, say: SayLive): ComparedSide => ({
  draft,
  say: (inline) => (inline.type === 'note' ? (places.notes.get(inline.id)?.toString() ?? '') : say(inline)),
})
