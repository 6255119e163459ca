import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, isDropped, isFolded } from './elements.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** White space as one space; line breaks of the page stay. */
export const tidy = (text: string): string => text.replace(/[^\S\u2028]+/gu, ' ').replace(/^[\s\u2028]+|[\s\u2028]+$/gu, '')

/** No cell of figures and no reference to a note holds more nodes; what does is looked into only once. */
const mostNodes = 1000

/** All text within, without what is none and without references to notes. */
export function textOf(node: Node): string {
  let text = ''
  for (const piece of pieces(node)) text += piece
  return text
}

/** The tidied text within; undefined where it is longer than asked for, or nested like a page of its own. */
export function shortText(node: Node, longest: number): string | undefined {
  let text = ''
  let count = 0
  for (const piece of pieces(node)) {
    count += 1
    text += piece.slice(0, 2 * longest + 1)
    if (count > mostNodes || text.length > 4 * longest) return undefined
  }
  const tidied = tidy(text)
  return tidied.length < longest ? tidied : undefined
}

const noteAddress = /^#(?:_?ftn|fn|_?edn|(?:sd)?(?:foot|end)note|note)[-_:]?\d{1,3}(?:sym)?$/iu

/**
 * Raised digits or asterisks refer to a note, and so do those that lead to one, as Word saves them; raised letters
 * ("1er", "3rd") do not.
 */
export function isNoteReference(element: Element): boolean {
  if (element.tagName !== 'sup' && !(element.tagName === 'a' && noteAddress.test(attribute(element, 'href')))) return false
  let text = ''
  let count = 0
  for (const piece of pieces(element, true)) {
    count += 1
    text += piece.trim().slice(0, 10)
    if (count > mostNodes || text.length > 8) return false
  }
  return /^\[?(?:\d{1,3}|\*{1,3}|[ivx]{1,4})\]?$/iu.test(text)
}

/**
 * The texts within a node in their order, and an empty one for every element on the way, so that whoever reads them
 * can stop; the tree may be nested to any depth.
 */
function* pieces(root: Node, raw = false): Generator<string> {
  const rest: (Node | string)[] = [root]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') yield next
    else if (next.nodeName === '#text' && 'value' in next) yield next.value
    else if ('childNodes' in next && (raw || !isLeftOut(next))) {
      const space = !raw && isFolded(next) ? ' ' : ''
      yield space
      rest.push(space)
      for (const child of next.childNodes.toReversed()) rest.push(child)
    }
  }
}

const isLeftOut = (node: Node): boolean => 'tagName' in node && (isDropped(node) || isNoteReference(node))
