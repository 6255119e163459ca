import type { Language } from '../report/language.ts'

/** Signs that end a clause or a sentence, with the quotation marks and brackets that close before or after them. */
const closingSigns = /^[.,;:!?…]{1,4}[”’"»)\]]{0,2}/u
/** French sets a space before some of its signs; the mark stands before that too. */
const endingSigns = /[\s\u00a0\u202f]?[.,;:!?…]{1,4}$/u

/**
 * How far from the caret the mark of a note belongs, in characters: after the punctuation in English, before it in
 * French and Spanish (United Nations Editorial Manual). Text that is there is never changed.
 * @param before the text before the caret
 * @param after the text after it
 */
export function noteMarkShift(before: string, after: string, language: Language): number {
  if (language === 'en') return /\S$/u.test(before) ? (closingSigns.exec(after)?.[0].length ?? 0) : 0
  const signs = endingSigns.exec(before.slice(-8))?.[0]
  // What stands between two spaces, or nothing before it, is no punctuation of a word.
  return signs === undefined || !/\S/u.test(before.slice(0, before.length - signs.length)) ? 0 : -signs.length
}
