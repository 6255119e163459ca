import { apostropheBehind, isPrime, opens } from './quotes.ts'
import { isAddress, tokenAt } from './token.ts'

/** The space that French printing puts inside guillemets and before high punctuation: narrow, and never a line's end. */
const narrow = '\u202f'

/** The text with a quotation mark or an apostrophe as French prints it, or undefined for any other letter. */
export function quoteFrench(before: string, typed: string): string | undefined {
  const apostrophe = apostropheBehind(before, typed)
  if (apostrophe !== undefined) return apostrophe
  if (typed === "'") return isPrime(before) ? undefined : `${before}’`
  if (typed === ' ' && before.endsWith(`«${narrow}`)) return before
  if (typed === '«') return `${before}«${narrow}`
  if (typed === '»') return close(before, '»')
  if (typed !== '"') return undefined
  const around = innermost(before)
  // An elided word goes before the quotation: l’« intérêt ».
  if ((opens(before) && !before.endsWith(narrow)) || /\p{L}’$/u.test(before)) return around === undefined ? `${before}«${narrow}` : `${before}“`
  if (around === '“') return `${before}”`
  return isPrime(before) && around === undefined ? undefined : close(before, '»')
}

const close = (before: string, mark: string): string => `${before.endsWith(narrow) ? before : before.replace(/[ \u00a0]$/u, '') + narrow}${mark}`

/** The quotation that is open at the end of a text. */
function innermost(before: string): '«' | '“' | undefined {
  const open: ('«' | '“')[] = []
  for (const sign of before) {
    if (sign === '«' || sign === '“') open.push(sign)
    if (sign === '»' || sign === '”') open.pop()
  }
  return open.at(-1)
}

/** The text with a narrow space before ; : ! and ?, or undefined where nothing of the kind is typed. */
export function correctFrenchPunctuation(before: string, typed: string): string | undefined {
  // A time or a ratio: what was parted for a colon is one number.
  if (/^\d$/u.test(typed) && /\d\u202f:$/u.test(before)) return `${before.slice(0, -2)}:${typed}`
  if (!/^[;:!?]$/u.test(typed) || isAddress(tokenAt(before))) return undefined
  if (before.endsWith(' ')) return `${before.slice(0, -1)}${narrow}${typed}`
  return /[\p{L}\p{N}\p{M})\]»”’…%*_]$/u.test(before) ? `${before}${narrow}${typed}` : undefined
}
