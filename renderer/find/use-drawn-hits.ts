import { useEffect } from 'react'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { useTextDrawing } from '../draft/use-text-drawing.ts'
import { useObservable } from '../observable.ts'
import { showHit } from './show-hit.ts'

/** Draws the hits as long as the bar is there, and brings the current one into view. */
export function useDrawnHits(app: AppModel, session: DraftSession): void {
  const { hits, current } = useObservable(session.find.state)
  const shown = useObservable(session.find.shown)
  useTextDrawing(app, session, 'find-hit', hits, hits[current])
  useEffect(() => {
    if (shown === undefined) return
    if (shown.hit.kind === 'note') {
      app.panels.snapshots.set(false)
      app.panels.notes.set(true)
      session.desk.show('notes')
    }
    showHit(session, shown.hit)
  }, [app, session, shown])
}
