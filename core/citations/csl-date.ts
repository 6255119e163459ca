import { z } from 'zod'
import { foldedWords } from '../search/fold.ts'

/** How months begin in English, French and Spanish, without accents. */
const monthNames = [
  ['jan', 'ene'], ['feb', 'fev'], ['mar'], ['apr', 'avr', 'abr'], ['may', 'mai'], ['jun', 'juin'],
  ['jul', 'juil'], ['aug', 'aou', 'ago'], ['sep'], ['oct'], ['nov'], ['dec', 'dic'],
]

const Part = z.union([z.number(), z.string()])
const DateObject = z.object({
  'date-parts': z.array(z.array(Part)).catch([]),
  raw: z.string().catch(''),
  literal: z.string().catch(''),
})

/** A date as CSL writes it. */
export type CslDate = { 'date-parts': number[][] } | { literal: string }

/**
 * Reads a CSL date in any of its forms: parts, raw or literal text, a bare string or year. Of a range the first day
 * counts; of a season, which may span two years, the year alone. Gives YYYY, YYYY-MM, YYYY-MM-DD, or '' if there is no year.
 */
export function readCslDate(value: unknown): string {
  if (typeof value === 'number') return isoDate(value, 0, 0)
  if (typeof value === 'string') return dateInText(value)
  const read = DateObject.safeParse(value)
  if (!read.success) return ''
  const [year, month, day] = read.data['date-parts'][0] ?? []
  return isoDate(Number(year), Number(month ?? 0), Number(day ?? 0)) || dateInText(read.data.raw) || dateInText(read.data.literal)
}

/** Writes a date for CSL; what is no YYYY, YYYY-MM or YYYY-MM-DD stays as the user wrote it. */
export function writeCslDate(date: string): CslDate | undefined {
  if (date === '') return undefined
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date)) return { literal: date }
  return { 'date-parts': [date.split('-').map(Number)] }
}

function dateInText(text: string): string {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/.](\d{1,2})(?!\d))?(?:[-/.](\d{1,2})(?!\d))?/u.exec(text) ?? []
  if (year !== undefined) return month === undefined ? dateInWords(text) : isoDate(Number(year), Number(month), Number(day ?? 0))
  return dateInWords(text)
}

/** "12 May 2019", "May 2019", "31/5/2019". Where day and month cannot be told apart, neither is guessed. */
function dateInWords(text: string): string {
  const words = foldedWords(text.slice(0, 100))
  const at = words.findIndex((word) => /^(?:1[5-9]|20)\d\d$/u.test(word))
  const year = Number(words[at] ?? 0)
  const month = monthNames.findIndex((names) => words.some((word) => names.some((name) => word.startsWith(name)))) + 1
  const small = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th|er)?$/u.test(word)).map((word) => Number.parseInt(word, 10))
  if (month > 0) return isoDate(year, month, small.length === 1 ? (small[0] ?? 0) : 0)
  const [first = 0, second = 0] = small
  if (at !== 2 || small.length !== 2 || (first <= 12 && second <= 12)) return isoDate(year, 0, 0)
  return first > 12 ? isoDate(year, second, first) : isoDate(year, first, second)
}

function isoDate(year: number, month: number, day: number): string {
  if (!Number.isInteger(year) || year < 1000 || year > 2999) return ''
  if (!Number.isInteger(month) || month < 1 || month > 12) return String(year)
  const toMonth = `${year}-${String(month).padStart(2, '0')}`
  if (!Number.isInteger(day) || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return toMonth
  return `${toMonth}-${String(day).padStart(2, '0')}`
}
