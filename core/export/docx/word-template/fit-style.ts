import { headingStyles, styleIds } from '../style-names.ts'
import { childNamed, dropChild, element, putChild, setAttributes, valueOf, within, type WordElement } from './xml-tree.ts'
import { resolved, type StyleSheet } from './own-styles.ts'
import { paragraphOrder, runOrder, styleOrder } from './property-order.ts'

/** How the text of a template looks, as far as styles that are added must go with it. */
export interface Look {
  /** The type size of its text against the 12 points of ours. */
  scale: number
  /** The colour of its headings, where they have one. */
  headingColor: { value: string; theme: Readonly<Record<string, string>> } | undefined
  /** Whether its text sets paragraphs apart by space or by an indent. */
  setsApart: boolean
  /** Whether its text has an indent or an alignment that would go over to captions, cells and titles. */
  placed: boolean
}

const ourInk = '1B2B45'
const ourSize = 24

export function lookOf(sheet: StyleSheet, roles: ReadonlyMap<string, string>): Look {
  const body = roles.get(styleIds.body) ?? sheet.standard('paragraph')
  const heading = headingStyles.map((id) => roles.get(id)).find((id) => id !== undefined)
  const paragraph = (property: string, attribute: string): string | undefined => resolved(sheet, body, 'w:pPr', property, attribute)
  const color = resolved(sheet, heading, 'w:rPr', 'w:color')
  const theme = ['w:themeColor', 'w:themeShade', 'w:themeTint'].flatMap((name): [string, string][] => {
    const value = resolved(sheet, heading, 'w:rPr', 'w:color', name)
    return value === undefined ? [] : [[name, value]]
  })
  return {
    // Word's own size without one is ten points.
    scale: Number(resolved(sheet, body, 'w:rPr', 'w:sz') ?? 20) / ourSize,
    headingColor: heading === undefined || color === undefined ? undefined : { value: color, theme: Object.fromEntries(theme) },
    setsApart: [paragraph('w:spacing', 'w:after'), paragraph('w:spacing', 'w:before'), paragraph('w:ind', 'w:firstLine')].some((value) => Number(value ?? 0) > 0) || paragraph('w:spacing', 'w:afterAutospacing') !== undefined,
    placed: paragraph('w:ind', 'w:firstLine') !== undefined || paragraph('w:ind', 'w:left') !== undefined || paragraph('w:jc', 'w:val') !== undefined,
  }
}

/** Styles of running text, which look as the template's text does. */
const running = new Set<string>([styleIds.body, styleIds.leadIn, styleIds.afterTable])
const exact = new Set<string>([styleIds.tableEnd])

/**
 * Makes a style of ours go with a template: in its type sizes and colours, and with every space said, so that what
 * its standard style says does not go over to it.
 * @param id our id of the style
 */
export function fitStyle(style: WordElement, id: string, look: Look, ids: ReadonlyMap<string, string>): WordElement {
  for (const node of within(style)) {
    if ((node.name === 'w:sz' || node.name === 'w:szCs') && !exact.has(id)) setAttributes(node, { 'w:val': String(Math.max(14, Math.round(Number(valueOf(node) ?? 20) * look.scale))) })
    if (node.name === 'w:color' && valueOf(node) === ourInk) setAttributes(node, { 'w:val': look.headingColor?.value ?? 'auto', ...look.headingColor?.theme })
    if (node.name === 'w:tblBorders' || node.name === 'w:pBdr') for (const line of within(node)) if (valueOf(line, 'w:color') === ourInk) setAttributes(line, { 'w:color': look.headingColor?.value ?? 'auto' })
  }
  if (valueOf(style, 'w:type') !== 'paragraph' || valueOf(style, 'w:default') !== undefined) return style
  const level = headingStyles.findIndex((heading) => heading === id)
  if (level > 0) return belowHeading(style, level, look, ids)
  const properties = childNamed(style, 'w:pPr') ?? element('w:pPr')
  if (running.has(id)) {
    const spacing = childNamed(properties, 'w:spacing')
    if (spacing !== undefined && (look.setsApart || id !== styleIds.body)) {
      if (id === styleIds.afterTable) setAttributes(spacing, { 'w:after': undefined, 'w:line': undefined, 'w:lineRule': undefined })
      else dropChild(properties, 'w:spacing')
    }
  } else placeAlone(properties, exact.has(id), look)
  putChild(style, properties, styleOrder)
  return style
}

function placeAlone(properties: WordElement, keepsLine: boolean, { placed }: Look): void {
  const spacing = childNamed(properties, 'w:spacing') ?? element('w:spacing')
  setAttributes(spacing, { 'w:before': valueOf(spacing, 'w:before') ?? '0', 'w:after': valueOf(spacing, 'w:after') ?? '0', ...(!keepsLine && { 'w:line': undefined, 'w:lineRule': undefined }) })
  putChild(properties, spacing, paragraphOrder)
  if (!placed) return
  const hasNumber = childNamed(properties, 'w:numPr') !== undefined
  if (childNamed(properties, 'w:ind') === undefined && !hasNumber) putChild(properties, element('w:ind', { 'w:left': '0', 'w:firstLine': '0' }), paragraphOrder)
  if (childNamed(properties, 'w:jc') === undefined) putChild(properties, element('w:jc', { 'w:val': 'left' }), paragraphOrder)
}

/** A heading that the template lacks looks like the one above it, a step quieter. */
function belowHeading(style: WordElement, level: number, { scale }: Look, ids: ReadonlyMap<string, string>): WordElement {
  const above = ids.get(headingStyles[level - 1] ?? '')
  if (above !== undefined) putChild(style, element('w:basedOn', { 'w:val': above }), styleOrder)
  const run = element('w:rPr')
  if (level === 3) for (const name of ['w:i', 'w:iCs']) putChild(run, element(name), runOrder)
  const size = String(Math.round([30, 26, 24, 24][level] ?? 24) * scale | 0)
  for (const name of ['w:sz', 'w:szCs']) putChild(run, element(name, { 'w:val': size }), runOrder)
  putChild(style, run, styleOrder)
  return style
}
