import type { LinkPlace, ReportLink } from '../../core/links/link.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { selectHit } from '../draft/text-selection.ts'
import { goToDraft } from '../sources/go-to-place.ts'

/** Leaves the matrix for the very words of the draft that name something, which are selected there. */
export function leaveForPlace(session: DraftSession, { block, note, text = 0, start, end }: LinkPlace): void {
  const what = note === null ? ({ kind: 'block', id: block } as const) : ({ kind: 'note', id: note } as const)
  leaveForDraft(session, what, start < end ? () => selectHit(session, { ...what, text, start, end }, () => '') : undefined)
}

/** Leaves the matrix for a block or note of the draft. */
export function leaveForDraft(session: DraftSession, what: { kind: 'block' | 'note'; id: string }, then?: () => void): void {
  session.matrix.hide()
  // The page behind is out of reach until the matrix is gone.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    goToDraft(session, what)
    then?.()
  }))
}

/** Leaves the matrix for a source, at a passage where there is one. */
export function leaveForSource(app: AppModel, session: DraftSession, source: string, passage: string | null): void {
  session.matrix.hide()
  app.panels.snapshots.set(false)
  app.panels.notes.set(true)
  session.desk.open(source, passage === null ? undefined : { passage })
}

/** Leaves the matrix for what a link leads to: the passage, or the sentence that names what the report does not have. */
export function leaveForLink(app: AppModel, session: DraftSession, { target, problem, place, from }: ReportLink): void {
  if (target.source !== null) leaveForSource(app, session, target.source, problem === 'passage-gone' ? null : target.passage)
  else if (place !== null) leaveForPlace(session, place)
  else leaveForDraft(session, { kind: 'block', id: from })
}
