import type { DraftHit } from '../../core/search/find-in-draft.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import type { FindElement } from '../editor/text-drawing.ts'
import { textRangeIn } from '../editor/text-range.ts'

/** Finds the elements of the page and the notes as they are now: the one that draws a run of text, and the one it comes into view with. */
export function elementFinder(session: DraftSession): FindElement {
  const cards = new Map([...document.querySelectorAll<HTMLElement>('.note[data-note]')].map((card) => [card.dataset['note'], card]))
  return (place) => {
    if (place.kind === 'block') {
      const block = session.elementOf({ block: place.id })
      const cells = block?.querySelectorAll('td > p, th > p')
      const text = cells === undefined || cells.length === 0 ? block : cells[place.text]
      return block === null || text === null || text === undefined ? undefined : { text, shown: block }
    }
    const card = cards.get(place.id)
    const text = card?.querySelectorAll('.note-words > p')[place.text]
    return card === undefined || text === undefined ? undefined : { text, shown: card }
  }
}

/** Brings a hit into view: on the page, or in the notes with its mark on the page. The caret stays where it is. */
export function showHit(session: DraftSession, hit: DraftHit): void {
  if (hit.kind === 'note') session.pointedNote.set(hit.id)
  const show = () => {
    if (hit.kind === 'note') showElement(session.elementOf({ note: hit.id }))
    const elements = elementFinder(session)(hit)
    if (elements !== undefined) showRange(elements.text, hit)
  }
  show()
  // What was never in view has a guessed height until it is drawn, and the notes may have to be opened first.
  requestAnimationFrame(() => {
    show()
    requestAnimationFrame(show)
  })
}

function showRange(element: Element, { start, end }: DraftHit): void {
  const range = textRangeIn(element, start, end)
  const { top, bottom } = range?.getBoundingClientRect() ?? element.getBoundingClientRect()
  scrollIntoMiddle(element, top, bottom)
}

function showElement(element: Element | null): void {
  if (element === null) return
  const { top, bottom } = element.getBoundingClientRect()
  scrollIntoMiddle(element, top, bottom)
}

/** Scrolls only where something is not well in view already: a page that stays still is easier to read. */
function scrollIntoMiddle(element: Element, top: number, bottom: number): void {
  const scroller = scrollerOf(element)
  const view = scroller?.getBoundingClientRect()
  if (scroller === undefined || view === undefined) return
  const margin = Math.min(72, view.height / 5)
  if (top >= view.top + margin && bottom <= view.bottom - margin) return
  scroller.scrollTop += (top + bottom) / 2 - (view.top + view.bottom) / 2
}

function scrollerOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return undefined
}
