import { listNumberFormat } from '../../export/list-number-format.ts'
import { toLetters, toRoman } from '../../report/numbering.ts'
import type { Inline } from '../inline.ts'
import { isWholly } from './inline-edits.ts'
import { readQuote } from './quotes.ts'
import type { ShapedParagraph } from './shaped-paragraph.ts'
import { count, type Tally } from './tally.ts'

type Item = Extract<ShapedParagraph, { kind: 'item' }>

/**
 * Keeps numbers that a list of the report would print differently, such as the paragraph numbers of a UN document,
 * which run on across headings, a list resumed after a paragraph, or letters where the report prints figures. Such items become paragraphs with the number
 * typed in their text; where they are all italic they are paragraphs quoted from a numbered document. Within another list
 * letters give way instead, and that is counted: a list is worth more than its letters.
 */
export function keepListNumbers(paragraphs: readonly ShapedParagraph[], tally: Tally): ShapedParagraph[] {
  const depths = printedDepths(paragraphs)
  const typed = listsToType(paragraphs, depths)
  return paragraphs.map((paragraph, index): ShapedParagraph => {
    if (paragraph.kind !== 'item') return paragraph
    if (!typed.has(rankKey(paragraph))) {
      if (hasOtherLetters(paragraph, depths[index] ?? 0)) count(tally, 'list-number-changed')
      return paragraph
    }
    if (isWholly(paragraph.children, 'italic')) return { kind: 'quote', ...readQuote(paragraph.children, String(paragraph.value)) }
    count(tally, 'list-number-typed')
    return { kind: 'body', children: typeNumber(paragraph) }
  })
}

/** The items of one list and depth stay together: all keep their list, or all get their numbers typed. */
export const rankKey = ({ listId, depth }: Pick<Item, 'listId' | 'depth'>): string => `${String(depth)} ${listId}`

/** Typing one list's numbers interrupts the lists around it, so the search runs until nothing more changes. */
function listsToType(paragraphs: readonly ShapedParagraph[], depths: readonly number[]): Set<string> {
  const typed = new Set<string>()
  for (let before = -1; before < typed.size; ) {
    before = typed.size
    addDiffering(paragraphs, depths, typed)
  }
  return typed
}

/** How deep each item stands when it prints: below a recommendation one step further in. */
function printedDepths(paragraphs: readonly ShapedParagraph[]): number[] {
  let above = 0
  return paragraphs.map((paragraph) => {
    if (paragraph.kind === 'item') return paragraph.depth + above
    above = paragraph.kind === 'recommendation' ? 1 : 0
    return 0
  })
}

/** Counts as `numberListItems` in core/report does, and notes where the file counts otherwise. */
function addDiffering(paragraphs: readonly ShapedParagraph[], depths: readonly number[], typed: Set<string>): void {
  let counters: number[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'item' || typed.has(rankKey(paragraph))) {
      counters = []
      continue
    }
    counters.length = Math.min(counters.length, paragraph.depth + 1)
    if (paragraph.list !== 'number') continue
    const next = (counters[paragraph.depth] ?? 0) + 1
    counters[paragraph.depth] = next
    const depth = depths[index] ?? 0
    const standsAlone = depth === 0 || typed.has(rankKey({ ...paragraph, depth: paragraph.depth - 1 }))
    if (next !== paragraph.value || (standsAlone && hasOtherLetters(paragraph, depth))) typed.add(rankKey(paragraph))
  }
}

/** Whether an item has letters or roman numbers where those of a report have something else. Figures stand for all of them. */
function hasOtherLetters({ list, label, value }: Item, depth: number): boolean {
  if (list === 'bullet') return false
  const digits = label.replace(/[^\p{L}\p{N}]/gu, '')
  if (/^\p{N}*$/u.test(digits)) return false
  const ofReport = listNumberFormat(depth, 'en').digits
  return digits !== (ofReport === 'letter' ? toLetters(value) : ofReport === 'roman' ? toRoman(value).toLowerCase() : String(value))
}

function typeNumber({ label, children }: Item): Inline[] {
  const first = children[0]
  if (first?.type === 'text' && Object.keys(first).length === 2) return [{ type: 'text', text: `${label} ${first.text}` }, ...children.slice(1)]
  return [{ type: 'text', text: `${label} ` }, ...children]
}
