import { useEffect, useRef, type RefObject } from 'react'
import type { AppModel } from '../app-model.ts'
import type { DraftHit } from '../../core/search/find-in-draft.ts'
import { TextDrawing } from '../editor/text-drawing.ts'
import { elementFinder } from '../find/show-hit.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'

/** Draws places of the text as long as the component is there, and again whenever other elements show the text. */
export function useTextDrawing(app: AppModel, session: DraftSession, name: string, hits: readonly DraftHit[], chosen: DraftHit | undefined): RefObject<TextDrawing | undefined> {
  const notes = useObservable(session.notes)
  const edited = useObservable(session.editedNote)
  const tab = useObservable(session.desk.tab)
  const pane = useObservable(app.panels.notes)
  const snapshots = useObservable(app.panels.snapshots)
  const drawing = useRef<TextDrawing>(undefined)
  useEffect(() => {
    const made = new TextDrawing(name, () => elementFinder(session))
    drawing.current = made
    return () => made.dispose()
  }, [session, name])
  useEffect(() => {
    drawing.current?.draw(hits, chosen)
  }, [hits, chosen, notes, edited, tab, pane, snapshots])
  return drawing
}
