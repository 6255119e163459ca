import { assertNever } from '../assert-never.ts'
import type { Language } from '../report/language.ts'
import { correctFrenchPunctuation, quoteFrench } from './french.ts'
import { joinRange } from './number-range.ts'
import { isAddress, tokenAt } from './token.ts'
import { quote } from './quotes.ts'

/** What to write in place of the letters before the caret: so many of them, those typed last included, give way to a text. */
export interface Correction {
  remove: number
  insert: string
}

/**
 * What becomes of a letter that was just typed, by the habits of the report's language. The rules:
 *
 * - English and Spanish: "…" becomes “…” and '…' becomes ‘…’; an apostrophe is ’. ¿, ¡, « and » stay as typed.
 * - French: "…" becomes « … » with narrow spaces that do not break (U+202F) inside, and “…” within; ' is always ’. A
 *   narrow space goes before ; : ! and ?, in place of the usual one where that was typed. A digit after "12 :" takes the
 *   space back: 12:30.
 * - A quotation mark opens at the start, after a space, a bracket, a dash or another that opens; else it closes.
 * - After a digit it is a prime and stays as typed (5' 10"), unless it closes one that is open; 1990's has an apostrophe.
 * - -- becomes –, --- becomes —, ... becomes ….
 * - 12-15 becomes 12–15 when the number is over: a lower number first, none with a zero in front, none in a symbol, a
 *   date, a telephone number or the number of a law.
 * - Nothing is touched within an address (https://…, www.…, name@…), and no dash or dot within a document symbol.
 *
 * @param before what stands before the caret in the same paragraph, without what was just typed
 * @param typed one letter
 * @returns undefined where it stays as typed
 */
export function autocorrect(before: string, typed: string, language: Language): Correction | undefined {
  if (isAddress(tokenAt(before))) return undefined
  const ranged = joinRange(before, typed)
  const corrected = correctLetter(ranged, typed, language) ?? ranged + typed
  const raw = before + typed
  if (corrected === raw) return undefined
  let same = 0
  while (same < raw.length && raw[same] === corrected[same]) same += 1
  return { remove: raw.length - same, insert: corrected.slice(same) }
}

/** The text with the letter as it is to stand, or undefined where no rule says anything. */
function correctLetter(before: string, typed: string, language: Language): string | undefined {
  switch (language) {
    case 'en':
    case 'es':
      return quote(before, typed) ?? correctDashes(before, typed)
    case 'fr':
      return quoteFrench(before, typed) ?? correctFrenchPunctuation(before, typed) ?? correctDashes(before, typed)
    default:
      return assertNever(language)
  }
}

function correctDashes(before: string, typed: string): string | undefined {
  if (/[A-Z]\//u.test(tokenAt(before))) return undefined
  if (typed === '-' && before.endsWith('-')) return `${before.slice(0, -1)}–`
  if (typed === '-' && before.endsWith('–')) return `${before.slice(0, -1)}—`
  if (typed === '.' && before.endsWith('..') && !before.endsWith('...')) return `${before.slice(0, -2)}…`
  return undefined
}
