import type { NotCarriedKind } from '../document/imported-draft.ts'
import type { PastedElement } from './pasted-node.ts'

const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'body', 'html', 'dl', 'dt', 'dd', 'figure', 'pre', 'header', 'footer', 'nav', 'aside', 'center', 'details', 'summary', 'address', 'fieldset', 'legend', 'form', 'hgroup', 'listing', 'xmp', 'plaintext', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'hr', 'dialog', 'search'])

/** Whether the text of an element stands apart from its neighbours'. */
export const isBlock = ({ tag }: PastedElement): boolean => blocks.has(tag)

/** What is no text, with the word for telling of it; undefined where nobody would miss it. */
const left = new Map<string, NotCarriedKind | undefined>([
  ...['head', 'style', 'meta', 'link', 'title', 'base', 'template', 'noscript', 'noframes', 'noembed', 'colgroup', 'col', 'map', 'param', 'datalist', 'annotation', 'annotation-xml', 'rp', 'v:imagedata', 'v:shapetype', 'v:stroke', 'v:path', 'v:formulas', 'o:lock'].map((tag) => [tag, undefined] as const),
  ['script', 'script'],
  ...['img', 'svg', 'canvas', 'image'].map((tag) => [tag, 'image'] as const),
  ...['input', 'button', 'select', 'textarea', 'meter', 'progress'].map((tag) => [tag, 'form-control'] as const),
  ...['iframe', 'frame', 'object', 'embed', 'applet', 'video', 'audio', 'bgsound'].map((tag) => [tag, 'embedded-object'] as const),
])

/** Whether an element and all within it is left out. */
export const isLeftOut = ({ tag }: PastedElement): boolean => left.has(tag)

/** What to say of an element that is left out. */
export const leftOutKind = ({ tag, attributes }: PastedElement): NotCarriedKind | undefined => (tag === 'input' && attributes.type?.toLowerCase() === 'hidden' ? undefined : left.get(tag))

/** The declarations of a style attribute by their names. Word writes some that no browser knows. */
export function styleOf({ attributes: { style } }: PastedElement): ReadonlyMap<string, string> {
  if (style === undefined) return noStyle
  const found = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) found.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim().toLowerCase())
  }
  return found
}
const noStyle: ReadonlyMap<string, string> = new Map()

export const classesOf = ({ attributes }: PastedElement): string[] => attributes.class?.split(/\s+/) ?? []

export type Style = ReadonlyMap<string, string>

/** What nobody sees on the page it comes from. */
export const isHidden = ({ attributes }: PastedElement, style: Style): boolean =>
  attributes.hidden !== undefined || style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all'

/** The level of a heading, whatever program made it; undefined for what is none. A title is a heading of the first level. */
export function headingLevel(element: PastedElement, style: Style): number | undefined {
  const { tag, attributes } = element
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? (attributes.role === 'heading' ? attributes['aria-level'] : style.get('mso-outline-level'))
  if (level !== undefined && /^[1-9]$/.test(level)) return Number(level)
  if (attributes.role === 'heading') return 2
  return classesOf(element).some((name) => /^MsoTitle(?:Cxsp\w+)?$/i.test(name)) ? 1 : undefined
}

export const isQuote = (element: PastedElement): boolean => element.tag === 'blockquote' || classesOf(element).some((name) => /^Mso(?:Intense)?Quote(?:Cxsp\w+)?$/i.test(name))

export const isCaption = (element: PastedElement): boolean => element.tag === 'figcaption' || element.tag === 'caption' || classesOf(element).includes('MsoCaption')

/** A break of the page, which Word and LibreOffice hang on a break of the line. */
export const breaksPage = (style: Style): boolean => ['page-break-before', 'break-before'].some((name) => ['always', 'page'].includes(style.get(name) ?? ''))

export const isElement = (node: { type: string }): node is PastedElement => node.type === 'element'

/** The text of an element and all within it. */
export const wordsOf = ({ children }: PastedElement): string => children.map((child) => (child.type === 'text' ? child.text : wordsOf(child))).join('')

/** The first characters of that text, however long it is. */
export function firstWordsOf(element: PastedElement, characters = 100): string {
  let words = ''
  for (const child of element.children) {
    if (words.length >= characters) break
    words += child.type === 'text' ? child.text : firstWordsOf(child, characters - words.length)
  }
  return words.slice(0, characters)
}
