/**
 * The quote whose number is at a point of the page. The number is drawn before the words and is no part of the text, so
 * that it is known by where it is: beside the first words, in the line of the first.
 */
export function quoteNumberAt({ target, clientX, clientY }: { target: EventTarget; clientX: number; clientY: number }): HTMLElement | undefined {
  if (!(target instanceof HTMLElement) || !target.matches('.quote[data-paragraph]')) return undefined
  const words = document.createRange()
  words.selectNodeContents(target)
  const [line] = words.getClientRects()
  if (line === undefined || clientY < line.top || clientY > line.bottom) return undefined
  const isBefore = getComputedStyle(target).direction === 'rtl' ? clientX > line.right : clientX < line.left
  return isBefore ? target : undefined
}
