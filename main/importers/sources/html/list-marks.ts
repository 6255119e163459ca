import type { DefaultTreeAdapterTypes } from 'parse5'
import { toRoman as upperRoman } from '../../../../core/report/numbering.ts'
import { attribute } from './elements.ts'

type Element = DefaultTreeAdapterTypes.Element

/** What a browser counts before an item of a numbered list. */
export interface ListMark {
  /** As documents print it in the line: "12.", "(a)", "IV." before a heading. */
  readonly printed: string
  /** As a passage carries it: "12", "(a)", "(IV)". */
  readonly number: string
  /** Whether it may number a paragraph of the document: an item in figures that stands within no other. */
  readonly outer: boolean
}

type Count = '1' | 'a' | 'A' | 'i' | 'I'

const countOfStyle: Readonly<Record<string, Count>> = {
  decimal: '1', 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I',
}

/** Nobody counts further, and a page may ask for any number at all. */
const highest = 1_000_000

/** How a list counts; undefined where it prints no numbers. Lists within lists count in figures too unless they say otherwise. */
function countOf(list: Element): Count | undefined {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]{1,20})/u.exec(attribute(list, 'style'))?.[1] ?? ''
  if (style === 'none') return undefined
  const type = attribute(list, 'type')
  const own = type === 'a' || type === 'A' || type === 'i' || type === 'I' ? type : '1'
  return Object.hasOwn(countOfStyle, style) ? countOfStyle[style] : own
}

/** Capitals number the headings of a text; what they hold stands in no paragraph yet. */
export const numbersParagraphs = (list: Element): boolean => !['A', 'I'].includes(countOf(list) ?? '')

/**
 * The marks of the items of a numbered list, by the rules of HTML for `type`, `start`, `reversed` and `value`.
 * @param within whether the list stands in an item of another
 */
export function listMarks(list: Element, within: boolean): Map<Element, ListMark> {
  const count = countOf(list)
  const items = list.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'li')
  const marks = new Map<Element, ListMark>()
  if (count === undefined) return marks
  const reversed = list.attrs.some(({ name }) => name === 'reversed')
  let next = wholeNumber(attribute(list, 'start')) ?? (reversed ? items.length : 1)
  for (const item of items) {
    const value = wholeNumber(attribute(item, 'value')) ?? next
    next = value + (reversed ? -1 : 1)
    const label = toLabel(value, count)
    const number = /\d/u.test(label) ? label : `(${label})`
    marks.set(item, { printed: /^\(\p{Ll}/u.test(number) ? number : `${label}.`, number, outer: count === '1' && !within })
  }
  return marks
}

function wholeNumber(text: string): number | undefined {
  const number = /^\s*([+-]?\d{1,9})/u.exec(text)?.[1]
  return number === undefined ? undefined : Math.max(-highest, Math.min(Number(number), highest))
}

/** Browsers print in figures what letters or Roman numbers cannot show. */
function toLabel(number: number, count: Count): string {
  const letters = count === 'a' || count === 'A' ? toLetters(number) : count === '1' ? '' : toRoman(number)
  if (letters === '') return String(number)
  return count === 'a' || count === 'i' ? letters : letters.toUpperCase()
}

/** a … z, aa, ab … as browsers count, unlike Word. */
function toLetters(number: number): string {
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  return letters
}

const toRoman = (number: number): string => (number >= 1 && number <= 3999 ? upperRoman(number).toLowerCase() : '')
