import { mendComments } from '../../../core/paste/mend-comments.ts'
import { quietStyle, quietStyles } from '../../../core/paste/quiet-styles.ts'
import { deepestElement, pastedAttributes, type PastedElement, type PastedNode } from '../../../core/paste/pasted-node.ts'
import type { Steps } from '../../../core/paste/steps.ts'

/**
 * Parses a page without showing it: the document of a DOMParser has no window, so it runs nothing and fetches nothing,
 * and no part of it ever enters ours.
 */
export function* parsePage(html: string): Steps<PastedNode[]> {
  const quiet = quietStyles(mendComments(html))
  yield
  const { body, documentElement } = new DOMParser().parseFromString(quiet, 'text/html')
  const root: PastedElement = { type: 'element', tag: 'body', attributes: { lang: body.lang || documentElement.lang }, children: [] }
  // Goes along the nodes in their order and not down by calls, so that no depth ends the stack.
  const open: { node: Node; into: PastedElement }[] = [{ node: body, into: root }]
  for (let at: Node | null = body.firstChild; at !== null; ) {
    yield
    const { into } = open.at(-1) ?? { into: root }
    if (at instanceof Text) into.children.push({ type: 'text', text: at.data })
    if (at instanceof Element) {
      const element = toPasted(at)
      const isDeepest = open.length >= deepestElement
      into.children.push(element)
      if (at.firstChild !== null) {
        open.push({ node: at, into: isDeepest ? into : element })
        at = at.firstChild
        continue
      }
    }
    let next: Node | null = at.nextSibling
    while (next === null && open.length > 1) next = open.pop()?.node.nextSibling ?? null
    at = next
  }
  return [root]
}

function toPasted(element: Element): PastedElement {
  const attributes: PastedElement['attributes'] = {}
  for (const name of pastedAttributes) {
    const value = element.getAttribute(name === 'style' ? quietStyle : name)
    if (value !== null) attributes[name] = value
  }
  return { type: 'element', tag: element.nodeName.toLowerCase(), attributes, children: [] }
}
