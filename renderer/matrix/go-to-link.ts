import type { ReportLink } from '../../core/links/link.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { goToDraft } from '../sources/go-to-place.ts'

/** Leaves the matrix for a block or note of the draft. */
export function leaveForDraft(session: DraftSession, what: { kind: 'block' | 'note'; id: string }): void {
  session.matrix.hide()
  // The page behind is out of reach until the matrix is gone.
  requestAnimationFrame(() => requestAnimationFrame(() => goToDraft(session, what)))
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
  else if (place?.note !== null && place?.note !== undefined) leaveForDraft(session, { kind: 'note', id: place.note })
  else leaveForDraft(session, { kind: 'block', id: place?.block ?? from })
}
