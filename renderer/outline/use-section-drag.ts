import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { moveSection, type SectionPlace } from '../../core/report/move-section.ts'
import type { DraftSession } from '../draft/draft-session.ts'

/** A section on its way to another place. */
export interface SectionDrag {
  id: string
  /** Where it would go if let go now, and whether it can; undefined while the pointer is over no section. */
  place: (SectionPlace & { possible: boolean }) | undefined
}

/** How far the pointer moves, in pixels, before a press becomes a drag. */
const slack = 4

/** Lets sections of the outline be dragged with the pointer. Escape takes the drag back. */
export function useSectionDrag(session: DraftSession, onMoved: (id: string) => void) {
  const [drag, setDrag] = useState<SectionDrag>()
  const pressed = useRef<{ id: string; x: number; y: number } | undefined>(undefined)
  const dragging = drag !== undefined
  useEffect(() => {
    if (!dragging) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      pressed.current = undefined
      setDrag(undefined)
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [dragging])

  const onPointerDown = (id: string, event: PointerEvent<HTMLElement>) => {
    if (event.button === 0) pressed.current = { id, x: event.clientX, y: event.clientY }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = pressed.current
    if (from === undefined || (!dragging && Math.hypot(event.clientX - from.x, event.clientY - from.y) < slack)) return
    if (!dragging) event.currentTarget.setPointerCapture(event.pointerId)
    scrollNearEdges(event.currentTarget, event.clientY)
    const place = placeAt(event.currentTarget, event.clientY)
    if (drag?.id === from.id && place?.to === drag.place?.to && place?.target === drag.place?.target) return
    const possible = place !== undefined && moveSection(session.draft().blocks, from.id, place) !== undefined
    setDrag({ id: from.id, place: place === undefined ? undefined : { ...place, possible } })
  }
  const onPointerUp = () => {
    const place = drag?.place
    pressed.current = undefined
    setDrag(undefined)
    if (drag === undefined || place?.possible !== true) return
    if (session.sections.arrange((blocks) => moveSection(blocks, drag.id, place))) onMoved(drag.id)
  }
  const onPointerCancel = () => {
    pressed.current = undefined
    setDrag(undefined)
  }
  return { drag, onPointerDown, handlers: { onPointerMove, onPointerUp, onPointerCancel } }
}

/** The upper and lower quarter of a line mean beside it, its middle into it; below the last line is the end of all. */
function placeAt(tree: HTMLElement, y: number): SectionPlace | undefined {
  const lines = [...tree.querySelectorAll<HTMLElement>('[data-section]')]
  for (const line of lines) {
    const { top, bottom, height } = line.getBoundingClientRect()
    const target = line.dataset['section']
    if (y < top || y > bottom || target === undefined) continue
    if (y < top + height * 0.3) return { to: 'before', target }
    // Below an open section comes its first subsection, so "after" would not be where the line is drawn.
    return y > bottom - height * 0.3 && line.getAttribute('aria-expanded') !== 'true' ? { to: 'after', target } : { to: 'inside', target }
  }
  const last = lines.findLast((line) => line.getAttribute('aria-level') === '1')
  const end = lines.at(-1)?.getBoundingClientRect().bottom ?? 0
  return last?.dataset['section'] === undefined || y < end ? undefined : { to: 'after', target: last.dataset['section'] }
}

function scrollNearEdges(tree: HTMLElement, y: number): void {
  const { top, bottom } = tree.getBoundingClientRect()
  if (y < top + 24) tree.scrollBy(0, -12)
  else if (y > bottom - 24) tree.scrollBy(0, 12)
}
