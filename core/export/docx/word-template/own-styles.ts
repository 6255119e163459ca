import { childNamed, childValue, childrenNamed, elementsOf, valueOf, type WordElement } from './xml-tree.ts'

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering'

/** The styles of a part by id, with what a paragraph in one of them looks like. */
export interface StyleSheet {
  root: WordElement
  byId: ReadonlyMap<string, WordElement>
  /** The id of the style of its type that stands where none is named. */
  standard: (type: StyleType) => string | undefined
}

export function styleSheet(root: WordElement): StyleSheet {
  const styles = childrenNamed(root, 'w:style')
  const byId = new Map(styles.map((style) => [idOf(style), style]))
  return {
    root,
    byId,
    standard: (type) => {
      const found = styles.find((style) => typeOf(style) === type && /^(?:1|true|on)$/.test(valueOf(style, 'w:default') ?? ''))
      return found === undefined ? undefined : idOf(found)
    },
  }
}

export const idOf = (style: WordElement): string => valueOf(style, 'w:styleId') ?? ''
export const typeOf = (style: WordElement): string => valueOf(style, 'w:type') ?? 'paragraph'
export const nameOf = (style: WordElement): string => (childValue(style, 'w:name') ?? idOf(style)).toLowerCase().trim()

/** Far more than Word shows; a file may be built to have no end. */
const longestChain = 50

/** A style and those it stands on, nearest first; one that stands on itself ends there. */
export function chainOf({ byId }: StyleSheet, id: string | undefined): WordElement[] {
  const chain: WordElement[] = []
  let style = byId.get(id ?? '')
  while (style !== undefined && chain.length < longestChain && !chain.includes(style)) {
    chain.push(style)
    style = byId.get(childValue(style, 'w:basedOn') ?? '')
  }
  return chain
}

/** The nearest value of a property: of a style, those it stands on, then the document's defaults. */
export function resolved(sheet: StyleSheet, id: string | undefined, group: 'w:pPr' | 'w:rPr', property: string, attribute = 'w:val'): string | undefined {
  const defaults = childNamed(childNamed(childNamed(sheet.root, 'w:docDefaults'), `${group}Default`), group)
  return [...chainOf(sheet, id).map((style) => childNamed(style, group)), defaults].map((properties) => valueOf(childNamed(properties, property), attribute)).find((value) => value !== undefined)
}

/** The numbering a style gives its paragraphs, of its own or from those it stands on. */
export const numberingOf = (sheet: StyleSheet, id: string | undefined): string | undefined =>
  chainOf(sheet, id).map((style) => childValue(childNamed(childNamed(style, 'w:pPr'), 'w:numPr'), 'w:numId')).find((value) => value !== undefined)

/** Takes out names of styles that are not there, in a part or in the styles themselves. */
export function dropLostStyles(node: WordElement, known: ReadonlySet<string>): void {
  node.children = node.children.filter((child) => typeof child === 'string' || !styleNames.has(child.name) || known.has(valueOf(child) ?? ''))
  for (const child of elementsOf(node)) dropLostStyles(child, known)
}

const styleNames = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'])
