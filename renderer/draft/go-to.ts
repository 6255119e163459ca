import type { Reference } from '../../core/document/inline.ts'
import { selectBlock } from './text-selection.ts'
import type { DraftSession } from './draft-session.ts'

/** Shows a block at the upper part of the page and puts the caret into it. */
export function goToBlock(session: DraftSession, id: string): void {
  selectBlock(session, id)
  // Blocks off the screen have guessed heights until they are drawn, so the first jump can land beside the mark.
  const show = () => session.elementOf({ block: id })?.scrollIntoView({ block: 'start' })
  show()
  requestAnimationFrame(show)
}

/** Shows the mark of a note in the middle of the page. The caret stays where it is. */
export function showMark(session: DraftSession, id: string): void {
  const show = () => session.elementOf({ note: id })?.scrollIntoView({ block: 'center' })
  show()
  requestAnimationFrame(show)
}

/** Shows the place that a live number names. */
export function showPlace(session: DraftSession, { to, id }: Reference): void {
  if (to !== 'note') {
    goToBlock(session, id)
    return
  }
  session.pointedNote.set(id)
  showMark(session, id)
}
