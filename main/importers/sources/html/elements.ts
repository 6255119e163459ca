import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What is no text of the document: programs, pictures, controls, and the frame of the site round it. */
const dropped = new Set(['script', 'style', 'noscript', 'template', 'head', 'nav', 'footer', 'aside', 'form', 'button', 'input', 'select', 'textarea', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'map', 'dialog', 'menu', 'link', 'meta'])
const droppedRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'dialog', 'alert'])
const frame = /(?:^|[\s_-])(?:breadcrumbs?|cookie\w*|navbar|sidebar|site-header|site-footer|skip-link|share|social|pagination|menu)(?:$|[\s_-])/iu

export const attribute = (element: Element, name: string): string => element.attrs.find(attr => attr.name === name)?.value ?? ''

/** Whether an element and all within it is left out. */
export function isDropped(element: Element): boolean {
  if (dropped.has(element.tagName) && element.tagName !== 'head') return true
  if (element.tagName === 'head') return false
  if (['html', 'body', 'main', 'article'].includes(element.tagName)) return false
  if (element.attrs.some(attr => attr.name === 'hidden') || attribute(element, 'aria-hidden') === 'true') return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style'))) return true
  return droppedRoles.has(attribute(element, 'role')) || frame.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)
}

/** Whether an element's text stands apart from its neighbours'. */
export const isFolded = (node: Node): boolean => ['td', 'th', 'br', 'p', 'div', 'li'].includes(node.nodeName)
