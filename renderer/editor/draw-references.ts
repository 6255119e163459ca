import { lostNumber, placeNumber, type PlaceNumbers } from '../../core/report/place-numbers.ts'
import { Reference } from '../../core/document/inline.ts'
import { say } from '../messages.ts'

/** The place that an element names by its number, or undefined where it names none. */
export function targetOf(dom: HTMLElement): Reference | undefined {
  const parsed = Reference.safeParse({ type: 'reference', to: dom.dataset['to'], id: dom.dataset['place'] })
  return parsed.success ? parsed.data : undefined
}

/** Writes the numbers of other places into the elements that show them. Touches only those that differ. */
export function drawReferences(root: HTMLElement | null, numbers: PlaceNumbers): void {
  for (const dom of root?.querySelectorAll<HTMLElement>('.reference') ?? []) {
    const target = targetOf(dom)
    const number = target === undefined ? undefined : placeNumber(target, numbers)
    const text = number ?? lostNumber
    if (dom.textContent === text) continue
    dom.textContent = text
    dom.classList.toggle('lost', number === undefined)
    dom.title = number === undefined ? say('reference.lost') : say('reference.goTo')
  }
}
