import type { DraftSession } from '../draft/draft-session.ts'
import { goToBlock, showMark } from '../draft/go-to.ts'

const flashTime = 1_400

/** Draws the eye to an element for a moment, without moving anything. */
export function flash(element: Element | null | undefined): void {
  element?.setAttribute('data-flash', '')
  setTimeout(() => element?.removeAttribute('data-flash'), flashTime)
}

/** Goes to a block or a note of the draft and shows which it is. */
export function goToDraft(session: DraftSession, what: { kind: 'block' | 'note'; id: string }): void {
  if (what.kind === 'block') {
    goToBlock(session, what.id)
    requestAnimationFrame(() => flash(session.elementOf({ block: what.id })))
    return
  }
  session.pointedNote.set(what.id)
  // A note that has lost its mark stands nowhere but among the notes.
  if (session.elementOf({ note: what.id }) === null) session.desk.show('notes')
  showMark(session, what.id)
  requestAnimationFrame(() => flash(session.elementOf({ note: what.id })?.closest('.block')))
}
