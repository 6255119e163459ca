import { insertedWord } from '../inserted-number.ts'
import type { ReadPassage } from '../passage.ts'

/** A number at the beginning of a text, as documents print it: "85. ", "104.1. ", "6 bis. ", "(a) ". */
const enumerator = new RegExp(String.raw`^(?:(\d{1,4}(?:(?:\.\d{1,4}){0,3}|\s${insertedWord}))\.\s+|(\([a-z]{1,4}\))\s+)(?=\S)`, 'iu')

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** One passage of two. The number of the second goes back into the words, where it was printed. The words of the second end it. */
export function joinPassages(first: ReadPassage, second: ReadPassage): ReadPassage {
  const number = second.number === '' ? '' : /^\d/u.test(second.number) ? `${second.number}. ` : `${second.number} `
  const rest = number + second.text
  const close = withoutSpaces.test(first.text.slice(-1)) && withoutSpaces.test(rest.slice(0, 1))
  return { ...first, text: [first.text, rest].filter((text) => text !== '').join(close ? '' : ' '), page: first.page ?? second.page }
}

/**
 * Two passages of one, parted before the word at a place in its text; undefined where one side would be empty.
 * A number at the beginning of the second becomes its number. The words of the first begin the text and those of the
 * second end it; between them lie white space and that number.
 */
export function splitPassage(passage: ReadPassage, at: number): [ReadPassage, ReadPassage] | undefined {
  const from = wordStart(passage.text, at)
  const first = passage.text.slice(0, from).trimEnd()
  const rest = passage.text.slice(from).trimStart()
  if (first === '' || rest === '') return undefined
  const [mark = '', digits, letter] = enumerator.exec(rest) ?? []
  const kind = letter !== undefined ? 'sub-paragraph' : digits !== undefined && passage.kind === 'heading' ? 'paragraph' : passage.kind
  return [
    { ...passage, text: first },
    { ...passage, kind, number: digits ?? letter ?? '', text: rest.slice(mark.length) },
  ]
}

function wordStart(text: string, at: number): number {
  let from = at
  while (from > 0 && isInside(text.slice(from - 1, from), text.slice(from, from + 1))) from -= 1
  // Signs outside the basic plane are two units, which stay together.
  return /[\uDC00-\uDFFF]/u.test(text.charAt(from)) ? from - 1 : from
}

/** Whether the place between two signs is inside a word, its punctuation included. */
const isInside = (before: string, after: string): boolean =>
  after !== '' && !/\s/u.test(before) && !/\s/u.test(after) && !withoutSpaces.test(before) && !withoutSpaces.test(after)
