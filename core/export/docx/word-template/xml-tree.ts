import { escapeXml } from '../printable-text.ts'
import { tagsOf } from '../xml-tags.ts'

/** An element of a part under the fixed prefixes of `namespaces.ts`, whatever prefixes the file declares. */
export interface WordElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: WordNode[]
}

export type WordNode = WordElement | string

export const isElement = (node: WordNode | undefined): node is WordElement => node !== undefined && typeof node !== 'string'

/** A new element. */
export const element = (name: string, attributes: Readonly<Record<string, string>> = {}, children: WordNode[] = []): WordElement => ({
  name,
  attributes: new Map(Object.entries(attributes)),
  children,
})

export const elementsOf = (parent: WordElement | undefined): WordElement[] => parent?.children.filter(isElement) ?? []
export const childrenNamed = (parent: WordElement | undefined, name: string): WordElement[] => elementsOf(parent).filter((child) => child.name === name)
export const childNamed = (parent: WordElement | undefined, name: string): WordElement | undefined => elementsOf(parent).find((child) => child.name === name)
export const valueOf = (node: WordElement | undefined, attribute = 'w:val'): string | undefined => node?.attributes.get(attribute)
/** The value of a child such as `<w:name w:val="…"/>`. */
export const childValue = (parent: WordElement | undefined, name: string): string | undefined => valueOf(childNamed(parent, name))

/** The text directly inside an element. */
export const ownText = ({ children }: WordElement): string => children.filter((child) => typeof child === 'string').join('')

/** An element and all below it, in the order of the text. */
export function* within(node: WordElement): Generator<WordElement> {
  yield node
  for (const child of node.children) if (isElement(child)) yield* within(child)
}

/** Sets or takes out attributes in place. */
export function setAttributes(node: WordElement, changes: Readonly<Record<string, string | undefined>>): void {
  const attributes = new Map(node.attributes)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) attributes.delete(name)
    else attributes.set(name, value)
  }
  node.attributes = attributes
}

/** Puts a child in the place of those of its name, or where the given order of names wants it. Word refuses properties out of order. */
export function putChild(parent: WordElement, child: WordElement, order: readonly string[]): void {
  const rest = parent.children.filter((node) => !isElement(node) || node.name !== child.name)
  const later = new Set(order.slice(order.indexOf(child.name) + 1))
  const at = rest.findIndex((node) => isElement(node) && later.has(node.name))
  parent.children = at < 0 ? [...rest, child] : [...rest.slice(0, at), child, ...rest.slice(at)]
}

export const dropChild = (parent: WordElement | undefined, name: string): void => {
  if (parent !== undefined) parent.children = parent.children.filter((node) => !isElement(node) || node.name !== name)
}

export const copyOf = (node: WordElement): WordElement => ({
  name: node.name,
  attributes: node.attributes,
  children: node.children.map((child) => (isElement(child) ? copyOf(child) : child)),
})

export function writeXml(node: WordNode): string {
  if (!isElement(node)) return escapeText(node)
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
  return node.children.length === 0 ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${node.children.map(writeXml).join('')}</${node.name}>`
}

/** Line ends and tabs between elements and in text stay as they are. */
const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity)

/** The tree of a part that Counterpoint wrote itself. Parts from outside are read by a parser. */
export function readOwnXml(xml: string): WordElement {
  const root = element('')
  const open = [root]
  for (const tag of tagsOf(xml)) {
    const parent = open.at(-1) ?? root
    if (tag.closes) open.pop()
    else {
      const node: WordElement = { name: tag.name, attributes: new Map([...tag.attributes].map(([name, value]) => [name, plain(value)])), children: [] }
      parent.children.push(node)
      if (!tag.empty) open.push(node)
    }
    if (tag.text !== '') (open.at(-1) ?? root).children.push(plain(tag.text))
  }
  return elementsOf(root)[0] ?? root
}
