import { insertedWord } from '../../sources/inserted-number.ts'
import { readAt } from './read-at.ts'

/** A list of paragraph or article numbers in a text. */
export interface ReadNumbers {
  /** One by one, ranges written out: "57", "58 (b)". */
  numbers: string[]
  end: number
}

type Unit = 'paragraph' | 'article'

/** More pieces than any list has, and the longest range that is written out. */
const mostItems = 30
const longestRange = 500
const reach = 160

/** "(b)", and "b)" or "inciso b)" as French and Spanish print it. */
const subs = String.raw`(?: ?(?:\([a-z0-9]{1,4}\)|[a-z]{1,3}\))|,? (?:incisos?|apartados?|letra|literal|lit\.|alinea|al\.|sub-?para(?:graph)?\.?) ?\(?[a-z]\)){0,3}`
const paragraphOf = String.raw`(?:,? (?:paragraphs?|paragraphes?|parrafos?|paras?|parrs?|pars?|alineas?|al|incisos?)\.? ?\d{1,2}\b${subs}|,? ?[§¶] ?\d{1,2}\b${subs})?`
const guard = String.raw`(?![\d%]|[.,]\d|[A-Za-z]| ?%| ?(?:per ?cent|percent|pour cent|por ciento)\b)`
const paragraph = new RegExp(String.raw`\d{1,4}(?:\.\d{1,3}){0,3}(?: ${insertedWord}\b)?${subs}${guard}`, 'iuy')
const article = new RegExp(String.raw`(?:\d{1,3}(?:\.\d{1,2})?|premier|1er|primero)(?: ${insertedWord}\b)?${subs}${paragraphOf}${guard}`, 'iuy')
const part = /\([a-z]{1,4}\)|[a-z]\)/iuy
const range = / ?- ?| ?(?:to|a|au|al|through|hasta|jusqu'a) /iuy
const joint = / ?[,;] ?(?:and|et|y|e|&|as well as|ainsi que|asi como) | ?[,;/] ?| (?:and|et|y|e|&|or|ou|o|as well as|ainsi que|asi como) /iuy
/** What an article is about, said behind its number: "articles 2 (non-discrimination) and 3 (best interests)". */
export const gloss = / ?\((?!see |voir |vease )[a-z][^()\d]{2,60}\)/iuy
/** The word may be said again: "paras. 12 and para. 15". Of the other kind it begins another reference. */
const words = { paragraph: /(?:§§?|¶¶?|(?:paragraphs?|paragraphes?|parrafos?|paras?|parrs?|pars?)\b\.?) ?/iuy, article: /(?:articles?|articulos?|arts?)\b\.? ?/iuy }
const preposition = /(?:(?:the|la|le|les|los|el|in|en) )/iuy

/**
 * What may stand behind a number that only a comma or an "and" joins to the list: nothing that it counts. "Paras. 12,
 * 45 children" names one paragraph.
 */
const free = /$| ?[.,;:)\]!?"'»”-]| ?\(| (?:of|on|in|to|and|or|above|below|et|ou|de|du|des|del|d'|sur|a|au|y|e|o|sobre|en|que|which|where|as|that|with|for|by|are|is|was|were|have|has|do|does|sont|est|ont|son|es|han|ff?|et seq|ss|et suiv|suiv|y ss|CRC|CEDAW|C[A-Z]{2,6}|I[A-Z]{3,6}|P[A-Z]{3,6}|OP[A-Z]{2})(?![A-Za-z])/uy

/** Reads the numbers that begin at a place, with ranges and lists; nothing where none begins there. */
export function readNumbers(text: string, at: number, unit: Unit): ReadNumbers | undefined {
  const item = unit === 'article' ? article : paragraph
  const first = readAt(item, text, at)
  if (first === undefined) return undefined
  const numbers = [tidyNumber(first[0], unit)]
  let end = at + first[0].length
  for (let count = 1; count < mostItems && end - at < reach; count++) {
    const next = readRange(text, end, item, numbers, unit) ?? readJoint(text, end, item, numbers, unit) ?? (unit === 'article' ? readBehindGloss(text, end, item, numbers) : undefined)
    if (next === undefined) break
    end = next
  }
  return { numbers: [...new Set(numbers)], end }
}

function readRange(text: string, at: number, item: RegExp, numbers: string[], unit: Unit): number | undefined {
  const sign = readAt(range, text, at)?.[0]
  if (sign === undefined) return undefined
  const last = numbers.at(-1) ?? ''
  const begin = at + sign.length
  const letter = readAt(part, text, begin)?.[0]
  if (letter !== undefined) {
    numbers.push(...lettersBetween(last, letter))
    return begin + letter.length
  }
  const to = readAt(item, text, begin)?.[0]
  if (to === undefined || (!sign.includes('-') && readAt(free, text, begin + to.length) === undefined)) return undefined
  const [from, until] = [Number.parseInt(last, 10), untilOf(last, to)]
  if (!(until > from)) return undefined
  const inRange = until - from > longestRange || last.includes('.') ? [] : Array.from({ length: until - from - 1 }, (_, index) => String(from + 1 + index))
  numbers.push(...inRange, to.startsWith(String(until)) ? tidyNumber(to, unit) : String(until))
  return begin + to.length
}

/** "57-8" means 57 to 58. */
function untilOf(from: string, to: string): number {
  const [first, digits] = [/^\d+/u.exec(from)?.[0] ?? '', /^\d+/u.exec(to)?.[0] ?? '']
  return digits.length < first.length ? Number(first.slice(0, first.length - digits.length) + digits) : Number(digits)
}

function readJoint(text: string, at: number, item: RegExp, numbers: string[], unit: Unit): number | undefined {
  const sign = readAt(joint, text, at)?.[0]
  if (sign === undefined) return undefined
  const article = readAt(preposition, text, at + sign.length)?.[0] ?? ''
  const named = readAt(words[unit], text, at + sign.length + article.length)?.[0] ?? ''
  const begin = at + sign.length + (named === '' ? 0 : article.length + named.length)
  const letter = readAt(part, text, begin)?.[0]
  if (letter !== undefined) {
    const base = /^(.*\S) ?\([a-z]{1,4}\)$/iu.exec(numbers.at(-1) ?? '')?.[1]
    if (base === undefined) return undefined
    numbers.push(base + tidyParts(letter))
    return begin + letter.length
  }
  const next = readAt(item, text, begin)?.[0]
  if (next === undefined) return undefined
  const counts = named === '' && (readAt(free, text, begin + next.length) === undefined || /^(?:19|20)\d\d$/u.test(next))
  if (counts) return undefined
  numbers.push(tidyNumber(next, unit))
  return begin + next.length
}

const readBehindGloss = (text: string, at: number, item: RegExp, numbers: string[]): number | undefined => {
  const said = readAt(gloss, text, at)?.[0]
  return said === undefined ? undefined : readJoint(text, at + said.length, item, numbers, 'article')
}

/** "58 (b)" and "(d)" as 58 (c), 58 (d). */
function lettersBetween(last: string, to: string): string[] {
  const [, base = '', from = ''] = /^(.*\S) \(([a-z])\)$/iu.exec(last) ?? []
  const letter = to.replace(/[()]/gu, '').toLowerCase()
  const [first, until] = [from.charCodeAt(0), letter.charCodeAt(0)]
  if (base === '' || letter.length !== 1 || !(until > first) || until - first > 25) return base === '' ? [] : [`${base} (${letter})`]
  return Array.from({ length: until - first }, (_, index) => `${base} (${String.fromCharCode(first + 1 + index)})`)
}

const base = new RegExp(String.raw`^\d+(?:\.\d+)*(?: ${insertedWord}\b)?`, 'iu')
const paragraphOfArticle = /^(\d+),? ?(?:[§¶]|[a-z]+\.?) ?(\d{1,2})\b(.*)$/iu

/** "37(b)" and "37 b)" as "37 (b)"; "3, para. 1" and "3.1" of an article as they are cited today: "3 (1)". */
function tidyNumber(written: string, unit: Unit): string {
  const text = written.replace(/^(?:premier|1er|primero)/iu, '1')
  const [, article, of = '', parts = ''] = paragraphOfArticle.exec(text) ?? []
  if (article !== undefined) return `${article} (${of})${tidyParts(parts)}`
  const head = base.exec(text)?.[0] ?? text
  const number = unit === 'article' ? head.replace(/^(\d+)\.(\d+)$/u, '$1 ($2)') : head
  return number.toLowerCase() + tidyParts(text.slice(head.length))
}

const tidyParts = (parts: string): string => (parts.match(/[a-z0-9]{1,4}(?=\))/giu) ?? []).map((one) => ` (${one.toLowerCase()})`).join('')
