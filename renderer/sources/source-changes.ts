import type { AddedSource, ListedSource } from '../../core/sources/add-source.ts'
import { lostBy, toRepair } from '../../core/sources/review/repair.ts'
import { beginReview, type Review } from '../../core/sources/review/review.ts'
import { storedRows } from '../../core/sources/review/row.ts'
import type { Source } from '../../core/sources/source.ts'
import { findUses } from '../../core/sources/uses.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { titleOf } from '../library/library-actions.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import type { Desk, Repair } from './desk.ts'

/** Takes a source out at once; the status line puts it back. */
export async function removeSource(app: AppModel, desk: Desk, { source, passages }: ListedSource): Promise<void> {
  const { undo } = await request('source.remove', { id: source.id })
  desk.view.set({ kind: 'list' })
  await desk.refresh()
  const title = shortTitle(source)
  offerUndo(app, desk, undo, say('sources.removed', { title, passages }), say('sources.restored', { title }))
}

/** Brings the passages of an accepted source to review, at one of them where it is given. */
export async function openRepair(session: DraftSession, listed: ListedSource, passage?: string): Promise<void> {
  const [passages, excerpts] = await textOf(listed)
  const before = storedRows(passages, excerpts)
  const uses = new Map([...findUses(session.draft(), listed.source, passages)].map(([id, places]) => [id, places.length]))
  session.desk.repair.set({ listed, before, review: beginReview(before), uses, at: before.find(({ id }) => id === passage)?.key })
}

/** Saves what the user made of the passages; the status line puts the earlier ones back. */
export async function saveRepair(app: AppModel, desk: Desk, { listed: { source }, before }: Repair, { rows }: Review): Promise<void> {
  const lost = lostBy(before, rows)
  const { undo } = await request('source.repair', toRepair(source.id, before, rows))
  desk.leaveRepair()
  await desk.refresh()
  const title = shortTitle(source)
  offerUndo(app, desk, undo, say('repair.saved', { title, excerpts: lost.excerpts.length }), say('repair.undone', { title }))
}

/** Closes a review. Changes that were not saved can be gone on with from the status line. */
export function leaveRepair(app: AppModel, desk: Desk, repair: Repair, review: Review, at: number | undefined): void {
  desk.leaveRepair()
  if (review.rows === repair.before) return
  const title = shortTitle(repair.listed.source)
  const goOn = async () => {
    // What was marked or changed meanwhile would be lost under the older passages.
    const now = storedRows(...(await textOf(repair.listed)))
    const stale = JSON.stringify(now) !== JSON.stringify(repair.before)
    app.notice.set(stale ? { kind: 'told', message: say('repair.stale', { title }) } : undefined)
    if (!stale) desk.repair.set({ ...repair, review, at })
  }
  app.notice.set({ kind: 'told', message: say('repair.left', { title }), action: { label: say('repair.goOn'), run: goOn } })
}

const textOf = ({ source: { id } }: ListedSource) => Promise.all([request('passage.list', { source: id }), request('excerpt.list', { source: id })])

/** Tells what a new reading of a source came to, and offers to take it back; says nothing of a source that is new. */
export function tellReplaced(app: AppModel, desk: Desk, source: Source, { undo, lostExcerpts }: AddedSource): void {
  if (undo === null) return
  const title = shortTitle(source)
  offerUndo(app, desk, undo, say('reread.replaced', { title, excerpts: lostExcerpts }), say('reread.undone', { title }), say('reread.undo'))
}

/** Tells of a change of a source that can be taken back, until something newer is told. */
export function offerUndo(app: AppModel, desk: Desk, undo: string, message: string, undone: string, label = say('sources.undo')): void {
  const run = async () => {
    const { source } = await request('source.undo', { undo })
    await desk.refresh()
    app.notice.set({ kind: 'told', message: undone })
    const view = desk.view.get()
    // The source that was being read is shown anew; whatever else the user went on to stays.
    if (view.kind === 'reading' && view.id === source) desk.view.set({ ...view, place: undefined })
  }
  app.notice.set({ kind: 'told', message, undo: { label, run } })
}

/** Titles of UN documents can fill three lines; a message needs to say only which document it was. */
export function shortTitle(source: Source): string {
  const title = titleOf(source)
  return title.length <= longestTitle ? title : `${title.slice(0, title.lastIndexOf(' ', longestTitle) + 1 || longestTitle).trimEnd()} …`
}

const longestTitle = 80
