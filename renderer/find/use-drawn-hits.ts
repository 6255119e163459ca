import { useEffect, useRef } from 'react'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { TextDrawing } from '../editor/text-drawing.ts'
import { useObservable } from '../observable.ts'
import { elementFinder, showHit } from './show-hit.ts'

/** Draws the hits as long as the bar is there, and brings the current one into view. */
export function useDrawnHits(app: AppModel, session: DraftSession): void {
  const { hits, current } = useObservable(session.find.state)
  const shown = useObservable(session.find.shown)
  // Each of these puts other elements in the place of those the hits were drawn over.
  const notes = useObservable(session.notes)
  const edited = useObservable(session.editedNote)
  const tab = useObservable(session.desk.tab)
  const pane = useObservable(app.panels.notes)
  const snapshots = useObservable(app.panels.snapshots)
  const drawing = useRef<TextDrawing>(undefined)
  useEffect(() => {
    const made = new TextDrawing('find-hit', () => elementFinder(session))
    drawing.current = made
    return () => made.dispose()
  }, [session])
  useEffect(() => {
    drawing.current?.draw(hits, hits[current])
  }, [hits, current, notes, edited, tab, pane, snapshots])
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
