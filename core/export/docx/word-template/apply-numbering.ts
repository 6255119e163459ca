import { headingStyles, styleIds } from '../style-names.ts'
import { dropLostLists, listIds, mergeNumbering, releaseStyles, type MergedNumbering } from './merge-numbering.ts'
import { numberStyle, type MergedStyles } from './merge-styles.ts'
import { chainOf, idOf, numberingOf, styleSheet, typeOf } from './own-styles.ts'
import { paragraphOrder } from './property-order.ts'
import { childNamed, childrenNamed, childValue, element, putChild, valueOf, within, type WordElement } from './xml-tree.ts'

export interface AppliedNumbering {
  root: WordElement
  /** The number that a list of ours has in the file, on some level of it. */
  listOf: (id: string, level: number) => string
}

/**
 * Gives the styles of the file the numbers that the report counts with, since live numbers are stored in its text, and
 * leaves the template's own paragraphs as they were. Bullets stay those of the template.
 * @param stories the parts of the template that hold paragraphs
 */
export function applyNumbering(merged: MergedStyles, own: WordElement, theirs: WordElement | undefined, ownNumbering: WordElement, stories: readonly WordElement[]): AppliedNumbering {
  const { sheet, ids, theirs: present } = merged
  const styleOf = (id: string): string => ids.get(id) ?? id
  const known = listIds(theirs)
  for (const node of [sheet.root, ...stories]) dropLostLists(node, known)
  const numbering = mergeNumbering(theirs, ownNumbering, (id) => ids.get(id))
  const before = new Map([...sheet.byId].map(([id]) => [id, { list: numberingOf(sheet, id), level: levelOf(merged, id) }]))
  const bullets = bulletsOf(merged, numbering)
  const changed = new Map<string, string>()
  for (const style of styleSheet(own).byId.values()) {
    const [id, target] = [idOf(style), sheet.byId.get(styleOf(idOf(style)))]
    if (target === undefined || !ids.has(id)) continue
    const list = childValue(childNamed(childNamed(style, 'w:pPr'), 'w:numPr'), 'w:numId')
    const level = Number(childValue(childNamed(childNamed(style, 'w:pPr'), 'w:numPr'), 'w:ilvl') ?? 0)
    const isHeading = headingStyles.some((heading) => heading === id)
    if (id === styleIds.bullet && present.has(id) && bullets !== undefined) continue
    if (list === undefined && !(isHeading && present.has(id) && numberingOf(sheet, styleOf(id)) !== undefined)) continue
    const newList = list === undefined ? '0' : (numbering.ids.get(list) ?? '0')
    if (present.has(id)) changed.set(idOf(target), newList)
    numberStyle(target, newList, level)
  }
  keepOwnNumbers(merged, changed, before, stories)
  const ours = new Set(childrenNamed(numbering.root, 'w:num').filter((node) => [...numbering.ids.values()].includes(valueOf(node, 'w:numId') ?? '')).map((node) => childValue(node, 'w:abstractNumId') ?? ''))
  releaseStyles(numbering.root, new Set(changed.keys()), ours)
  const ownBullets = childValue(childNamed(childNamed(styleSheet(own).byId.get(styleIds.bullet), 'w:pPr'), 'w:numPr'), 'w:numId')
  return {
    root: numbering.root,
    listOf: (id, level) => (id === ownBullets && bullets?.levels.has(level) === true ? bullets.list : id === '0' ? '0' : (numbering.ids.get(id) ?? id)),
  }
}

const levelOf = ({ sheet }: MergedStyles, id: string): string =>
  chainOf(sheet, id).map((style) => childValue(childNamed(childNamed(style, 'w:pPr'), 'w:numPr'), 'w:ilvl')).find((value) => value !== undefined) ?? '0'

/** The template's own bullets, and the levels on which it has some. */
function bulletsOf({ sheet, ids, theirs }: MergedStyles, { root }: MergedNumbering): { list: string; levels: ReadonlySet<number> } | undefined {
  if (!theirs.has(styleIds.bullet)) return undefined
  const list = numberingOf(sheet, ids.get(styleIds.bullet))
  const pattern = childValue(childrenNamed(root, 'w:num').find((node) => valueOf(node, 'w:numId') === list), 'w:abstractNumId')
  const levels = childrenNamed(childrenNamed(root, 'w:abstractNum').find((node) => valueOf(node, 'w:abstractNumId') === pattern), 'w:lvl')
  const bulleted = levels.filter((level) => childValue(level, 'w:numFmt') === 'bullet').map((level) => Number(valueOf(level, 'w:ilvl') ?? 0))
  return list === undefined || !bulleted.includes(0) ? undefined : { list, levels: new Set(bulleted) }
}

/** A template's paragraphs, and styles that stand on a changed one, keep the number or its absence that they had. */
function keepOwnNumbers({ sheet }: MergedStyles, changed: ReadonlyMap<string, string>, before: ReadonlyMap<string, { list: string | undefined; level: string }>, stories: readonly WordElement[]): void {
  const hadNumber = (id: string): boolean => before.get(id)?.list !== undefined
  for (const [id, had] of before) {
    const style = sheet.byId.get(id)
    if (style === undefined || changed.has(id) || typeOf(style) !== 'paragraph' || childNamed(childNamed(style, 'w:pPr'), 'w:numPr') !== undefined) continue
    if (chainOf(sheet, id).slice(1).some((base) => changed.has(idOf(base)))) numberStyle(style, had.list ?? '0', Number(had.level))
  }
  for (const paragraph of stories.flatMap((story) => [...within(story)])) {
    if (paragraph.name !== 'w:p') continue
    const properties = childNamed(paragraph, 'w:pPr')
    const id = childValue(properties, 'w:pStyle') ?? ''
    if (properties === undefined || !changed.has(id) || childNamed(properties, 'w:numPr') !== undefined) continue
    const had = before.get(id)
    const level = hadNumber(id) ? (had?.level ?? '0') : '0'
    putChild(properties, element('w:numPr', {}, [element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': had?.list ?? '0' })]), paragraphOrder)
  }
}
