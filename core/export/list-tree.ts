import type { ListItem } from '../document/block.ts'
import type { PrintedReport } from './printed-report.ts'
import type { PrintedBlock } from './printed-text.ts'

/** A block that stands in a list. */
type Item = Extract<PrintedBlock, { kind: 'list-item' | 'recommendation' }>

/** A list as HTML and Markdown nest it. `start` is the number of its first item. */
export interface PrintedList {
  list: ListItem['list'] | 'recommendation'
  depth: number
  start: number
  items: PrintedItem[]
}

export interface PrintedItem {
  block: Item
  lists: PrintedList[]
}

/** A block that stands alone, or a whole list. */
export type PrintedPart = { kind: 'block'; block: Exclude<PrintedBlock, Item> } | { kind: 'list'; list: PrintedList }

/** Gathers the list items and recommendations of a draft, which lie side by side there, into nested lists. */
export function gatherLists(blocks: readonly PrintedBlock[], report: PrintedReport): PrintedPart[] {
  const parts: PrintedPart[] = []
  let open: PrintedList[] = []
  for (const block of blocks) {
    if (block.kind !== 'list-item' && block.kind !== 'recommendation') {
      open = []
      parts.push({ kind: 'block', block })
      continue
    }
    const begun = placeItem(block, open, report)
    if (begun !== undefined) parts.push({ kind: 'list', list: begun })
  }
  return parts
}

/**
 * Puts an item into the lists that are open, outermost first, and leaves open those that can go on after it.
 * @returns the list, if the item begins one that stands in no other
 */
function placeItem(block: Item, open: PrintedList[], report: PrintedReport): PrintedList | undefined {
  const list = block.kind === 'recommendation' ? 'recommendation' : block.list
  const depth = report.listDepths.get(block.id) ?? 0
  const number = report.listNumbers.get(block.id) ?? report.recommendationNumbers.get(block.id) ?? 1
  while ((open.at(-1)?.depth ?? -1) > depth) open.pop()
  const current = open.at(-1)
  const goesOn = current?.depth === depth && current.list === list && !(list === 'number' && number === 1)
  if (current !== undefined && goesOn) {
    current.items.push({ block, lists: [] })
    return undefined
  }
  if (current?.depth === depth) open.pop()
  const begun: PrintedList = { list, depth, start: number, items: [{ block, lists: [] }] }
  const around = open.at(-1)?.items.at(-1)
  open.push(begun)
  if (around === undefined) return begun
  around.lists.push(begun)
  return undefined
}
