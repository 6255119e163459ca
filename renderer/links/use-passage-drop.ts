import { useState, type DragEvent } from 'react'
import { dragged, holdsPassage, type DraggedPassage } from './dragged-passage.ts'

/**
 * Lets passages be dropped on parts of an element. Taken before the page makes words of them.
 * @param partAt the part at a place that takes a passage; undefined where none does
 * @param onDrop is called with the part and the passage
 * @returns the part the pointer is over, and the handlers of the element
 */
export function usePassageDrop<T>(partAt: (target: EventTarget) => T | undefined, onDrop: (part: T, passage: DraggedPassage) => void) {
  const [over, setOver] = useState<T>()
  return {
    over,
    handlers: {
      onDragOverCapture: (event: DragEvent) => {
        if (!holdsPassage(event)) return
        event.preventDefault()
        event.stopPropagation()
        const part = partAt(event.target)
        event.dataTransfer.dropEffect = part === undefined ? 'none' : 'link'
        setOver(part)
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(undefined)
      },
      onDropCapture: (event: DragEvent) => {
        if (!holdsPassage(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(undefined)
        const part = partAt(event.target)
        const passage = dragged.get()
        if (part !== undefined && passage !== undefined) onDrop(part, passage)
      },
    },
  }
}
