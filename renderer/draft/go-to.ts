import type { Reference } from '../../core/document/inline.ts'
import { selectBlock } from './text-selection.ts'
import type { DraftSession } from './draft-session.ts'

/** Shows a block at the upper part of the page and puts the caret into it. */
export function goToBlock(session: DraftSession, id: string): void {
  selectBlock(session, id)
  keepShown(() => session.elementOf({ block: id }), 'start')
}

/** An element stays where it was brought to for so many frames before it is left there; after so many in all it is left in any case. */
const still = 6
const most = 60

/** Blocks off the screen have guessed heights until they are drawn, so the first jumps can land beside the mark: it takes some frames until all that comes into view is drawn. */
function keepShown(find: () => HTMLElement | null, block: ScrollLogicalPosition, frames = 0, stood = 0, last?: number): void {
  const element = find()
  element?.scrollIntoView({ block })
  const top = element?.getBoundingClientRect().top
  const stands = top === last ? stood + 1 : 0
  if (stands < still && frames < most) requestAnimationFrame(() => keepShown(find, block, frames + 1, stands, top))
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
