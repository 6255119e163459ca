import type { DragEvent as ReactDragEvent } from 'react'
import { Observable } from '../observable.ts'

/** A passage on its way from the reading pane to a part of the report. */
export interface DraggedPassage {
  source: string
  passage: string
}

/** What is being dragged: while it is, a browser tells only its kind. */
export const dragged = new Observable<DraggedPassage | undefined>(undefined)

const kind = 'application/x-counterpoint-passage'

/** Begins to drag a passage. Words alone go to other programs. */
export function beginDrag(event: ReactDragEvent | DragEvent, passage: DraggedPassage, words: string): void {
  const { dataTransfer } = event
  if (dataTransfer === null) return
  dataTransfer.setData(kind, passage.passage)
  dataTransfer.setData('text/plain', words)
  dataTransfer.effectAllowed = 'copyLink'
  dragged.set(passage)
  window.addEventListener('dragend', () => dragged.set(undefined), { once: true })
}

export const holdsPassage = ({ dataTransfer }: Pick<DragEvent, 'dataTransfer'>): boolean => dataTransfer?.types.includes(kind) ?? false
