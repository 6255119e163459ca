import { childNamed, childrenNamed, childValue, copyOf, dropChild, element, elementsOf, isElement, setAttributes, valueOf, within, type WordElement } from './xml-tree.ts'

/** The lists of the file, and the number that each of ours has there. */
export interface MergedNumbering {
  root: WordElement
  /** By our number of a list. */
  ids: ReadonlyMap<string, string>
}

/**
 * Puts our lists behind those of a template.
 * @param styleOf the id of a style of ours in the file, or undefined for one that no paragraph is in
 */
export function mergeNumbering(template: WordElement | undefined, own: WordElement, styleOf: (id: string) => string | undefined): MergedNumbering {
  const theirs = template ?? element('w:numbering')
  const highest = (name: string, attribute: string): number => childrenNamed(theirs, name).reduce((most, node) => Math.max(most, Number(valueOf(node, attribute) ?? 0) || 0), 0)
  const [abstractStep, listStep] = [highest('w:abstractNum', 'w:abstractNumId') + 1, highest('w:num', 'w:numId')]
  const shifted = (id: string | undefined, step: number): string => String(Number(id ?? 0) + step)
  const patterns = childrenNamed(own, 'w:abstractNum').map((pattern) => {
    const copy = copyOf(pattern)
    setAttributes(copy, { 'w:abstractNumId': shifted(valueOf(copy, 'w:abstractNumId'), abstractStep), 'w15:restartNumberingAfterBreak': undefined })
    for (const level of childrenNamed(copy, 'w:lvl')) {
      const style = childNamed(level, 'w:pStyle')
      const id = styleOf(valueOf(style) ?? '')
      if (id === undefined) dropChild(level, 'w:pStyle')
      else if (style !== undefined) setAttributes(style, { 'w:val': id })
    }
    return copy
  })
  const ids = new Map<string, string>()
  const lists = childrenNamed(own, 'w:num').map((list) => {
    const copy = copyOf(list)
    const id = shifted(valueOf(copy, 'w:numId'), listStep)
    ids.set(valueOf(copy, 'w:numId') ?? '', id)
    setAttributes(copy, { 'w:numId': id })
    const pattern = childNamed(copy, 'w:abstractNumId')
    if (pattern !== undefined) setAttributes(pattern, { 'w:val': shifted(valueOf(pattern), abstractStep) })
    return copy
  })
  const kept = theirs.children.filter(isElement)
  const named = (name: string): WordElement[] => kept.filter((node) => node.name === name)
  // Pictures used as bullets would need parts of their own.
  for (const node of kept) for (const level of within(node)) dropChild(level, 'w:lvlPicBulletId')
  return { root: { ...theirs, children: [...named('w:abstractNum'), ...patterns, ...named('w:num'), ...lists] }, ids }
}

/** Takes lists that are not there out of paragraphs and styles. */
export function dropLostLists(node: WordElement, known: ReadonlySet<string>): void {
  node.children = node.children.filter((child) => typeof child === 'string' || child.name !== 'w:numPr' || known.has(childValue(child, 'w:numId') ?? '0'))
  for (const child of elementsOf(node)) dropLostLists(child, known)
}

export const listIds = (root: WordElement | undefined): Set<string> => new Set(['0', ...childrenNamed(root, 'w:num').map((list) => valueOf(list, 'w:numId') ?? '')])

/** No other style than ours may take its numbers from a level of our headings. */
export function releaseStyles(root: WordElement, styles: ReadonlySet<string>, patterns: ReadonlySet<string>): void {
  for (const pattern of childrenNamed(root, 'w:abstractNum')) {
    if (patterns.has(valueOf(pattern, 'w:abstractNumId') ?? '')) continue
    for (const level of childrenNamed(pattern, 'w:lvl')) if (styles.has(childValue(level, 'w:pStyle') ?? '')) dropChild(level, 'w:pStyle')
  }
}
