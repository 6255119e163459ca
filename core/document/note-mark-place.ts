import type { Language } from '../report/language.ts'
import type { Inline, Text } from './inline.ts'
import { joinRuns } from './join-runs.ts'

/** Signs that end a clause or a sentence, with the quotation marks and brackets that close before or after them. */
const closingSigns = /^[.,;:!?…]{1,4}[”’"»)\]]{0,2}/u
/** French sets a space before some of its signs; the mark stands before that too. */
const endingSigns = /[\s\u00a0\u202f]?[.,;:!?…]{1,4}$/u

/** The stop of an abbreviation is part of the word: "etc.", "S.A.", "EE. UU.". */
const abbreviation = /(?:(?<![\p{L}\p{N}])(?:etc|S\.[\s\u00a0]?A|[Ee]j|ex|av|apr|núm|n|art|arts|p|pp|pág|par|párr|cap|vol|dr|sr|sra|st|sta|MM?|ss|ltda?|cía|inc)|\p{Lu}\.[\s\u00a0]?\p{Lu}{1,2}|\p{Lu}{2}\.[\s\u00a0]\p{Lu}{2})\.$/iu

/**
 * How far from the caret the mark of a note belongs, in characters: after the punctuation in English, before it in
 * French and Spanish (United Nations Editorial Manual). Text that is there is never changed.
 * @param before the text before the caret
 * @param after the text after it
 */
export function noteMarkShift(before: string, after: string, language: Language): number {
  if (language === 'en') return /\S$/u.test(before) ? (closingSigns.exec(after)?.[0].length ?? 0) : 0
  if (abbreviation.test(before)) return 0
  const signs = endingSigns.exec(before.slice(-8))?.[0]
  // What stands between two spaces, or nothing before it, is no punctuation of a word.
  return signs === undefined || !/\S/u.test(before.slice(0, before.length - signs.length)) ? 0 : -signs.length
}

/** What may stand between the marks of several notes on one word: a raised comma. */
const isRaised = (inline: Inline | undefined): boolean => inline?.type === 'text' && inline.superscript === true && !/[\p{L}\p{N}]/u.test(inline.text)
const isPlain = (inline: Inline | undefined): inline is Text => inline?.type === 'text' && !isRaised(inline)

/** As far as signs reach from a mark. */
const reach = 12

/**
 * Inlines with the marks of notes where the language of the report has them: an imported draft has them where they were
 * typed. No word changes, and no mark goes past another.
 */
export function settleNoteMarks(inlines: readonly Inline[], language: Language): Inline[] {
  if (!inlines.some(({ type }) => type === 'note')) return [...inlines]
  const signs = inlines.flatMap((inline): Inline[] => (isPlain(inline) ? Array.from(inline.text, (text) => ({ ...inline, text })) : [inline]))
  for (let from = 0; from < signs.length; from += 1) {
    if (signs[from]?.type !== 'note') continue
    let to = from + 1
    while (signs[to]?.type === 'note' || (isRaised(signs[to]) && signs[to + 1]?.type === 'note')) to += 1
    const shift = noteMarkShift(textBefore(signs, from), textAfter(signs, to), language)
    const marks = signs.splice(from, to - from)
    signs.splice(from + shift, 0, ...marks)
    from += Math.max(0, shift) + marks.length - 1
  }
  return joinRuns(signs)
}

function textBefore(signs: readonly Inline[], end: number): string {
  let start = end
  while (end - start < reach && isPlain(signs[start - 1])) start -= 1
  return wordFor(signs[start - 1]) + textOf(signs.slice(start, end))
}

function textAfter(signs: readonly Inline[], start: number): string {
  let end = start
  while (end - start < reach && isPlain(signs[end])) end += 1
  return textOf(signs.slice(start, end)) + wordFor(signs[end])
}

const textOf = (signs: readonly Inline[]): string => signs.map((sign) => (isPlain(sign) ? sign.text : '')).join('')

/** A letter for what has words for a reader. */
const wordFor = (inline: Inline | undefined): string => (inline?.type === 'link' || inline?.type === 'citation' || inline?.type === 'reference' || isPlain(inline) ? 'x' : '')
