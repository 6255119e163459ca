/** A point in the text of an element: a text node with an offset, or the place of a line break in its parent. */
interface DomPoint {
  node: Node
  offset: number
}

/**
 * A range of the text of an element as the page draws it: letters, the numbers of live references, and a line break for
 * one letter. The mark of a note draws its number from outside the text and has no length. Undefined where the element
 * does not hold so much text.
 */
export function textRangeIn(element: Element, start: number, end: number): Range | undefined {
  const from = pointIn(element, start, true)
  const to = pointIn(element, end, false)
  if (from === undefined || to === undefined) return undefined
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** @param open whether the point begins a range: at the seam of two texts it then belongs to the second. */
function pointIn(element: Element, place: number, open: boolean): DomPoint | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let at = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node instanceof Text ? node.data.length : node.nodeName === 'BR' ? 1 : 0
    const isHere = open ? place < at + length : place > at && place <= at + length
    if (isHere) return node instanceof Text ? { node, offset: place - at } : breakPoint(node, open)
    at += length
  }
  return undefined
}

function breakPoint(node: Node, open: boolean): DomPoint | undefined {
  const parent = node.parentNode
  return parent === null ? undefined : { node: parent, offset: [...parent.childNodes].findIndex((child) => child === node) + (open ? 0 : 1) }
}
