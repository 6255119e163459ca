import { useEffect, useMemo, type CSSProperties } from 'react'
import type { AppModel } from '../app-model.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'
import { NotePeek } from './note-peek.ts'
import { NoteText } from './note-text.tsx'
import './note-popover.css'

interface NotePopoverProps {
  app: AppModel
  session: DraftSession
}

const id = 'note-popover'

/** The words of a note beside its mark. The pointer may go into it, and Escape sends it away (WCAG 1.4.13). */
export function NotePopover({ app, session }: NotePopoverProps) {
  const peek = useMemo(() => new NotePeek(session), [session])
  const shown = useObservable(peek.shown)
  const { marked } = useObservable(session.notes)
  const places = useObservable(session.places)
  const citations = useObservable(session.citations.words)
  useEffect(() => peek.watch(() => app.panels.notes.get() && session.desk.tab.get() === 'notes'), [app, session, peek])
  useEffect(() => {
    if (shown === undefined) return
    const mark = session.elementOf({ note: shown.note })
    mark?.setAttribute('aria-describedby', id)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.stopPropagation()
      // A modifier alone begins a command and writes nothing.
      if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) peek.close()
    }
    addEventListener('keydown', onKey, true)
    addEventListener('scroll', peek.follow, true)
    addEventListener('resize', peek.follow)
    return () => {
      mark?.removeAttribute('aria-describedby')
      removeEventListener('keydown', onKey, true)
      removeEventListener('scroll', peek.follow, true)
      removeEventListener('resize', peek.follow)
    }
  }, [session, peek, shown])

  const number = marked.findIndex((note) => note.id === shown?.note) + 1
  const note = marked[number - 1]
  if (shown === undefined || note === undefined) return null
  return (
    <div id={id} role="tooltip" className="note-popover" style={placeBy(shown.mark, shown.right)} onPointerEnter={peek.stay} onPointerLeave={peek.leave}>
      <span className="note-popover-number">{number}</span>
      <div>
        <NoteText note={note} places={places} citations={citations} />
      </div>
    </div>
  )
}

const gap = 6
/** With its border; see note-popover.css. */
const widest = 360

/** Below the mark, or above it in the lower half of the window; never beyond the right edge of the page. */
function placeBy({ left, top, bottom }: DOMRect, right: number): CSSProperties {
  const inset = Math.max(gap, Math.min(left - 16, right - widest - gap))
  return top < innerHeight / 2 ? { left: inset, top: bottom + gap } : { left: inset, bottom: innerHeight - top + gap }
}
