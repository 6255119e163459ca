import { headingStyles, styleIds } from '../style-names.ts'
import { fitStyle, lookOf } from './fit-style.ts'
import { dropLostStyles, idOf, nameOf, styleSheet, typeOf, type StyleSheet, type StyleType } from './own-styles.ts'
import { paragraphOrder, styleOrder } from './property-order.ts'
import { styleRoles } from './style-roles.ts'
import { childNamed, childValue, copyOf, element, isElement, putChild, setAttributes, valueOf, within, type WordElement } from './xml-tree.ts'

/** The styles of the file, and the id that each of ours has there. */
export interface MergedStyles {
  sheet: StyleSheet
  /** Every style of ours that is used, by our id: the template's own, or ours added to them. */
  ids: ReadonlyMap<string, string>
  /** Our ids whose style the template has. */
  theirs: ReadonlySet<string>
}

const standards: readonly (readonly [StyleType, string])[] = [['paragraph', 'Normal'], ['character', 'DefaultParagraphFont'], ['table', 'TableNormal'], ['numbering', 'NoList']]

/**
 * Joins the styles of a template with those of ours that a report uses. The template's stay as they are; what it lacks
 * is added in its type size and colours.
 * @param used the ids of our styles that paragraphs name
 * @param language the language of the report, as Word writes it
 */
export function mergeStyles(template: WordElement | undefined, own: WordElement, used: ReadonlySet<string>, language: string): MergedStyles {
  const root = template ?? element('w:styles')
  const theirs = styleSheet(root)
  const ours = styleSheet(own)
  const needed = [...withRelatives(used, ours)].flatMap((id) => ours.byId.get(id) ?? [])
  const roles = styleRoles(theirs, needed)
  for (const [type, id] of standards) {
    const standard = theirs.standard(type)
    if (standard !== undefined) roles.set(id, standard)
  }
  const ids = new Map(roles)
  const taken = new Set(theirs.byId.keys())
  const added = needed.filter((style) => !roles.has(idOf(style)))
  for (const style of added) {
    const id = freeId(idOf(style), taken)
    taken.add(id)
    ids.set(idOf(style), id)
  }
  const look = lookOf(theirs, roles)
  const names = new Set([...theirs.byId.values()].map(nameOf))
  const children = added.map((style) => withFreeName(fitStyle(renamed(style, ids), idOf(style), look, ids), names))
  const order = (node: WordElement): number => ['w:docDefaults', 'w:latentStyles', 'w:style'].indexOf(node.name)
  root.children = [...root.children.filter(isElement), ...children].sort((one, other) => order(one) - order(other))
  setLanguage(root, own, language)
  const sheet = styleSheet(root)
  dropLostStyles(root, new Set(sheet.byId.keys()))
  return { sheet, ids, theirs: new Set(roles.keys()) }
}

/** Styles with those they stand on, are followed by and are linked to. */
function withRelatives(used: ReadonlySet<string>, { byId }: StyleSheet): Set<string> {
  const all = new Set<string>()
  const add = (id: string | undefined): void => {
    const style = byId.get(id ?? '')
    if (id === undefined || style === undefined || all.has(id)) return
    all.add(id)
    for (const relative of ['w:basedOn', 'w:next', 'w:link']) add(childValue(style, relative))
  }
  for (const id of [...used, ...headingStyles, styleIds.body, styleIds.noteText, styleIds.noteMark, styleIds.link, ...standards.map(([, standard]) => standard)]) add(id)
  return all
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let count = 1; taken.has(free); count += 1) free = `${id}Report${count === 1 ? '' : String(count)}`
  return free
}

/** Word knows styles by their names, of whatever type. */
function withFreeName(style: WordElement, names: Set<string>): WordElement {
  const name = childNamed(style, 'w:name')
  const written = valueOf(name) ?? idOf(style)
  let free = written
  for (let count = 1; names.has(free.toLowerCase()); count += 1) free = `${written} (report${count === 1 ? '' : ` ${String(count)}`})`
  names.add(free.toLowerCase())
  if (name !== undefined) setAttributes(name, { 'w:val': free })
  return style
}

function renamed(style: WordElement, ids: ReadonlyMap<string, string>): WordElement {
  const copy = copyOf(style)
  setAttributes(copy, { 'w:styleId': ids.get(idOf(style)) ?? idOf(style), ...(valueOf(style, 'w:default') !== undefined && { 'w:default': '1' }) })
  for (const relative of ['w:basedOn', 'w:next', 'w:link']) {
    const named = childNamed(copy, relative)
    if (named !== undefined) setAttributes(named, { 'w:val': ids.get(valueOf(named) ?? '') ?? valueOf(named) ?? '' })
  }
  return copy
}

/** Text without a language of its own is in that of the report, whatever the template was written in. */
function setLanguage(root: WordElement, own: WordElement, language: string): void {
  const defaults = childNamed(root, 'w:docDefaults')
  const ownDefaults = childNamed(own, 'w:docDefaults')
  if (defaults === undefined) {
    if (ownDefaults !== undefined) root.children.unshift(copyOf(ownDefaults))
    return
  }
  const runDefault = childNamed(defaults, 'w:rPrDefault') ?? element('w:rPrDefault')
  const run = childNamed(runDefault, 'w:rPr') ?? element('w:rPr')
  const lang = childNamed(run, 'w:lang') ?? element('w:lang')
  setAttributes(lang, { 'w:val': language })
  putChild(run, lang, ['w:lang', 'w:eastAsianLayout', 'w:specVanish', 'w:oMath'])
  putChild(runDefault, run, ['w:rPr'])
  putChild(defaults, runDefault, ['w:rPrDefault', 'w:pPrDefault'])
  for (const style of root.children.filter(isElement)) {
    if (style.name !== 'w:style' || typeOf(style) !== 'paragraph') continue
    for (const node of within(style)) if (node.name === 'w:lang' && node.attributes.has('w:val')) setAttributes(node, { 'w:val': language })
  }
}

/** Gives a style a numbering in the place of what it has; its paragraphs need say nothing. */
export function numberStyle(style: WordElement, numId: string, level: number): void {
  const properties = childNamed(style, 'w:pPr') ?? element('w:pPr')
  const numbering = element('w:numPr', {}, [...(level > 0 ? [element('w:ilvl', { 'w:val': String(level) })] : []), element('w:numId', { 'w:val': numId })])
  putChild(properties, numbering, paragraphOrder)
  putChild(style, properties, styleOrder)
}
