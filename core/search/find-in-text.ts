import { isMoreThanPlain, plainForm, type PlainForm } from './plain-form.ts'

/** A place in a text, in UTF-16 units. */
export interface Found {
  start: number
  end: number
}

export interface FindOptions {
  matchCase?: boolean
  wholeWord?: boolean
  /**
   * Looks for what was typed and no more, as one wants where the text can be replaced: an accent, a printed quotation
   * mark or a space that does not break finds only itself, while a plain sign finds its fuller forms too; and each space
   * counts. Without it accents and white space are overlooked on both sides, as suits text that was read from a file.
   */
  asTyped?: boolean
}

/** A text made ready to be searched more than once. */
export interface SearchableText {
  text: string
  plain: PlainForm
}

export const searchable = (text: string, { matchCase = false, asTyped = false }: FindOptions = {}): SearchableText => ({
  text,
  plain: plainForm(text, { keepCase: matchCase, keepSpaces: asTyped }),
})

/** Where a text holds what is looked for, in order and never overlapping. */
export const findInText = (text: string, query: string, options: FindOptions = {}): Found[] => finder(query, options)(searchable(text, options))

/** Makes a query ready to be looked for in many texts that were made searchable with the same options. */
export function finder(query: string, options: FindOptions = {}): (text: SearchableText) => Found[] {
  const { matchCase = false, wholeWord = false, asTyped = false } = options
  const wanted = searchable(asTyped ? query : query.trim(), options).plain.text
  const exact = asTyped ? exactSigns(query, options) : []
  return ({ text, plain }) => {
    const found: Found[] = []
    if (wanted === '') return found
    let from = 0
    for (let at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, from)) {
      from = at + 1
      const place = placeOf(text, plain, at, at + wanted.length)
      if (place === undefined || (wholeWord && !isWholeWord(text, place))) continue
      if (!exact.every(({ offset, sign }) => comparable(clusterAt(text, plain.places[at + offset] ?? 0), matchCase) === sign)) continue
      found.push(place)
      from = at + wanted.length
    }
    return found
  }
}

/** The signs of a query that must stand in the text as they are, by their places in its plain form. */
function exactSigns(query: string, options: FindOptions): { offset: number; sign: string }[] {
  const signs: { offset: number; sign: string }[] = []
  let offset = 0
  for (const [cluster] of query.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const { length } = searchable(cluster, options).plain.text
    if (length > 0 && isMoreThanPlain(cluster)) signs.push({ offset, sign: comparable(cluster, options.matchCase ?? false) })
    offset += length
  }
  return signs
}

/** The place of a match in the text as it is written. A match that parts a sign, as half of a ligature, is none. */
function placeOf(text: string, { places }: PlainForm, from: number, to: number): Found | undefined {
  const start = places[from] ?? 0
  const last = places[to - 1] ?? start
  if (places[from - 1] === start || places[to] === last) return undefined
  return { start, end: last + clusterAt(text, last).length }
}

/** The sign at a place with the accents that are written behind it. */
function clusterAt(text: string, at: number): string {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  while (end < text.length && text.charCodeAt(end) > 0x2ff && /\p{M}/u.test(text[end] ?? '')) end += 1
  return text.slice(at, end)
}

const comparable = (sign: string, matchCase: boolean): string => (matchCase ? sign.normalize('NFC') : sign.normalize('NFC').toLowerCase())

/** Whether no letter or digit of the word goes on at either end. */
function isWholeWord(text: string, { start, end }: Found): boolean {
  const goesOn = (at: number) => isWordSign(signBefore(text, at)) && isWordSign(String.fromCodePoint(text.codePointAt(at) ?? 32))
  return (start === 0 || !goesOn(start)) && (end === text.length || !goesOn(end))
}

const signBefore = (text: string, at: number): string => {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit < 0xe000 ? text.slice(at - 2, at) : text.slice(at - 1, at)
}

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}\p{M}_]/u.test(sign)
