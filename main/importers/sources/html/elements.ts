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

/** What a browser prints before an item of a numbered list; nothing before one of a list with bullets. */
export function listMark(item: Element): string {
  const list = item.parentNode
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return ''
  const items = list.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'li')
  const start = Number(attribute(list, 'start') || '1')
  const set = Number(attribute(item, 'value') || Number.NaN)
  const number = Number.isInteger(set) ? set : (Number.isInteger(start) ? start : 1) + items.indexOf(item)
  const type = attribute(list, 'type')
  if (type === 'a' && number >= 1 && number <= 26) return `(${String.fromCharCode(96 + number)}) `
  if (type === 'i' && number >= 1) return `(${romanNumber(number)}) `
  return `${number}. `
}

function romanNumber(number: number): string {
  const signs: readonly (readonly [number, string])[] = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]
  let rest = Math.min(number, 399)
  return signs.map(([value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}
