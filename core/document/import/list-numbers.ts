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
 * typed in their text; where they are all italic they are paragraphs quoted from a numbered document.
 */
export function keepListNumbers(paragraphs: readonly ShapedParagraph[], tally: Tally): ShapedParagraph[] {
  const typed = listsToType(paragraphs)
  return paragraphs.map((paragraph): ShapedParagraph => {
    if (paragraph.kind !== 'item' || !typed.has(rankKey(paragraph))) return paragraph
    if (isWholly(paragraph.children, 'italic')) return { kind: 'quote', ...readQuote(paragraph.children, String(paragraph.value)) }
    count(tally, 'list-number-typed')
    return { kind: 'body', children: typeNumber(paragraph) }
  })
}

/** The items of one list and depth stay together: all keep their list, or all get their numbers typed. */
const rankKey = ({ listId, depth }: Item): string => `${String(depth)} ${listId}`

/** Typing one list's numbers interrupts the lists around it, so the search runs until nothing more changes. */
function listsToType(paragraphs: readonly ShapedParagraph[]): Set<string> {
  const typed = new Set<string>()
  for (let before = -1; before < typed.size; ) {
    before = typed.size
    addDiffering(paragraphs, typed)
  }
  return typed
}

/** Counts as `numberListItems` in core/report does, and notes where the file counts otherwise. */
function addDiffering(paragraphs: readonly ShapedParagraph[], typed: Set<string>): void {
  let counters: number[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'item' || typed.has(rankKey(paragraph))) {
      counters = []
      continue
    }
    counters.length = Math.min(counters.length, paragraph.depth + 1)
    if (paragraph.list !== 'number') continue
    const next = (counters[paragraph.depth] ?? 0) + 1
    counters[paragraph.depth] = next
    if (next !== paragraph.value || hasOtherLetters(paragraph)) typed.add(rankKey(paragraph))
  }
}

/** Whether an item has letters or roman numbers where those of a report have something else. Figures stand for all of them. */
function hasOtherLetters({ label, value, depth }: Item): boolean {
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
