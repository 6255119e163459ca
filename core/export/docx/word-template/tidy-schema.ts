import { childOrder } from './property-order.ts'
import { elementsOf, isElement, setAttributes, valueOf, within, type WordElement } from './xml-tree.ts'

/** On or off, which are written in one way only in the properties of a table and its rows. */
const tableSwitches = new Set(['w:tblHeader', 'w:cantSplit', 'w:hidden', 'w:bidiVisual'])

/** Puts right what other programs than Word write a little beside the schema, so that strict readers take the file. */
export function tidySchema(root: WordElement): void {
  for (const node of within(root)) {
    const order = childOrder.get(node.name)
    if (node.name === 'w:pPr' || node.name === 'w:rPr') dropRepeated(node)
    if (order !== undefined) sortChildren(node, order)
    if (tableSwitches.has(node.name)) setAttributes(node, { 'w:val': /^(?:0|false|off)$/.test(valueOf(node) ?? '') ? 'off' : undefined })
    if (node.name === 'w:nsid' || node.name === 'w:tmpl') setAttributes(node, { 'w:val': (valueOf(node) ?? '').padStart(8, '0') })
    if (node.name === 'w:trPr' || node.name === 'w:tcPr' || node.name === 'w:pPr') node.children = node.children.filter((child) => !isElement(child) || child.name !== 'w:cnfStyle' || valueOf(child) !== undefined)
    if (node.name === 'w:charset') setAttributes(node, { 'w:characterSet': undefined })
    if (node.name === 'w:tblPr') for (const child of elementsOf(node)) if (child.name === 'w:jc') setAttributes(child, { 'w:val': { start: 'left', end: 'right' }[valueOf(child) ?? ''] ?? valueOf(child) })
    if (node.name.startsWith('v:')) setAttributes(node, { ID: undefined })
    if (node.name === 'w:tblW' || node.name === 'w:tcW') setAttributes(node, { 'w:w': whole(valueOf(node, 'w:w')) })
  }
}

function sortChildren(node: WordElement, order: readonly string[]): void {
  const place = (child: WordElement): number => {
    const at = order.indexOf(child.name)
    return at < 0 ? order.length : at
  }
  const children = elementsOf(node)
  if (children.every((child, index) => index === 0 || place(children[index - 1] ?? child) <= place(child))) return
  node.children = [...children.sort((one, other) => place(one) - place(other)), ...node.children.filter((child) => !isElement(child))]
}

/** A property said twice counts as it is said first. */
function dropRepeated(node: WordElement): void {
  const seen = new Set<string>()
  node.children = node.children.filter((child) => !isElement(child) || (!seen.has(child.name) && seen.add(child.name)))
}

const whole = (width: string | undefined): string | undefined => (width !== undefined && /^\d+\.\d+$/.test(width) ? String(Math.round(Number(width))) : width)
