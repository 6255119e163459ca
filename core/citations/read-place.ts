import type { Locator } from '../document/inline.ts'
import type { Language } from '../report/language.ts'
import { printLocator, readLocator } from './locator.ts'

/** Where a citation points, and what is printed behind it where the writer went on to a place within that place. */
export interface Place {
  locator: Locator
  suffix: string
}

/**
 * Reads a place as a writer gives it, also one within another: "annex II, para. 4" is the annex, and ", para. 4" stands
 * behind it in the words of the report's language. Undefined where it is not wholly understood.
 * @param bare what a number without a word counts
 */
export function readPlace(text: string, bare: Locator['kind'], language: Language): Place | undefined {
  const whole = readLocator(text, bare)
  if (whole !== undefined) return { locator: whole, suffix: '' }
  const [, first = '', second = ''] = /^([^,]{1,200}),\s*(\p{L}.{0,199}|[§¶].{0,199})$/u.exec(text.trim()) ?? []
  const [locator, within] = [readLocator(first, bare), readLocator(second)]
  return locator === undefined || within === undefined ? undefined : { locator, suffix: `, ${printLocator(within, language)}` }
}
