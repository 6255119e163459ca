import { assertNever } from '../assert-never.ts'
import type { Block } from '../document/block.ts'
import { inlinesOf, noteOrder } from '../document/walk.ts'
import type { HeadingNumbering, ParagraphNumbers } from './report.ts'

/** The number of each numbered heading by block id, as it prints ("IV.", "B.", "2.", "(a)"). */
export function numberHeadings(blocks: readonly Block[], numbering: HeadingNumbering): Map<string, string> {
  const numbers = new Map<string, string>()
  const counters = [0, 0, 0, 0]
  for (const block of blocks) {
    if (block.kind !== 'heading' || !block.numbered || numbering === 'none') continue
    const level = block.level
    counters[level - 1] = (counters[level - 1] ?? 0) + 1
    counters.fill(0, level)
    numbers.set(block.id, formatHeadingNumber(counters.slice(0, level), numbering))
  }
  return numbers
}

/** One heading number from the counters of its level and those above. */
export function formatHeadingNumber(counters: readonly number[], numbering: HeadingNumbering): string {
  const last = counters.at(-1) ?? 0
  switch (numbering) {
    case 'none':
      return ''
    case 'decimal':
      return `${counters.map((counter) => Math.max(counter, 1)).join('.')}.`
    case 'legal':
      return [`${toRoman(last)}.`, `${toLetters(last).toUpperCase()}.`, `${String(last)}.`, `(${toLetters(last)})`][counters.length - 1] ?? ''
    default:
      return assertNever(numbering)
  }
}

/** The number of each marked note by note id: 1..n in the order of the marks. */
export const numberNotes = (blocks: readonly Block[]): Map<string, number> =>
  new Map(noteOrder(blocks).map((id, index) => [id, index + 1]))

/**
 * The number of each paragraph of the text by block id, 1 to n through the whole report. Paragraphs before the first
 * heading belong to the title page; headings, quotes, lists, recommendations, captions and tables are not counted.
 */
export function numberParagraphs(blocks: readonly Block[], numbers: ParagraphNumbers): Map<string, number> {
  if (numbers === 'none') return new Map()
  const text = blocks.slice(Math.max(blocks.findIndex(({ kind }) => kind === 'heading'), 0))
  return new Map(text.filter((block) => block.kind === 'paragraph' && saysSomething(block)).map(({ id }, index) => [id, index + 1]))
}

/** An empty paragraph does not print, and so has no number. */
export const saysSomething = (block: Block): boolean => inlinesOf(block).some((inline) => inline.type !== 'break' && (inline.type !== 'text' || inline.text.trim() !== ''))

/** The number of each caption by block id: tables and figures are counted apart. */
export function numberCaptions(blocks: readonly Block[]): Map<string, number> {
  const counters = { table: 0, figure: 0 }
  return new Map(blocks.flatMap((block) => (block.kind === 'caption' ? [[block.id, ++counters[block.of]] as const] : [])))
}

/** The number of each item of a numbered list by block id; any other kind of block ends the list. */
export function numberListItems(blocks: readonly Block[]): Map<string, number> {
  const numbers = new Map<string, number>()
  let counters: number[] = []
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      counters = []
      continue
    }
    counters.length = Math.min(counters.length, block.depth + 1)
    if (block.list !== 'number') continue
    const next = (counters[block.depth] ?? 0) + 1
    counters[block.depth] = next
    numbers.set(block.id, next)
  }
  return numbers
}

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

export function toRoman(value: number): string {
  let rest = value
  return romanSigns.map(([worth, sign]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return sign.repeat(times)
  }).join('')
}

/** a … z, then aa, bb … as Word counts them. */
export function toLetters(value: number): string {
  if (value < 1) return ''
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
