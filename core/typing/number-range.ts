import { tokenAt } from './token.ts'

/** Words after which two numbers with a hyphen name one thing: "Law 15-98", "décret n° 12-30". */
const names = new Set(
  ['no', 'no.', 'nos', 'nos.', 'n°', 'nº', 'n.º', 'núm', 'núm.', 'num.', 'law', 'act', 'decree', 'order', 'loi', 'décret', 'arrêté', 'dahir', 'ley', 'decreto', 'resolution', 'résolution', 'resolución', 'tel', 'tel.', 'tél', 'tél.', 'isbn', 'issn'],
)

/** Ends a number and belongs to none. */
const ends = /^[\s,;:.)\]!?"”’»]$/u

/** The text with an en dash in its last token where that is a range of numbers which `typed` ends. */
export function joinRange(before: string, typed: string): string {
  if (!ends.test(typed)) return before
  const token = tokenAt(before)
  const [, first = '', last = ''] = /^(\d{1,4})-(\d{1,4})$/u.exec(token) ?? []
  if (!isRange(first, last)) return before
  const start = before.length - token.length
  const word = before.slice(Math.max(0, start - 40), start).trimEnd().split(/\s/u).at(-1) ?? ''
  if (names.has(word.toLowerCase())) return before
  return `${before.slice(0, start)}${first}–${last}`
}

function isRange(first: string, last: string): boolean {
  if (first === '' || first.startsWith('0') || last.startsWith('0')) return false
  if (Number(last) > Number(first)) return last.length - first.length < 2
  // "2024-25" is a school year, "2024-11" most likely a month.
  return first.length === 4 && last.length === 2 && Number(last) > 12 && Number(last) > Number(first.slice(2))
}
