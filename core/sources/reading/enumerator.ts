import { insertedWord, insertedWords } from '../inserted-number.ts'
import { europeanDigits } from './digits.ts'

/** A number at the head of a line that may be a paragraph's: "85.", "104.1", "6 bis.", "٨٥-". */
export interface LeadingNumber {
  /** [85], [104, 1]; "6 bis" comes next to 6 as its second part, [6, 2]. */
  readonly parts: readonly number[]
  readonly printed: string
  readonly rest: string
}

const whole = /^(\p{Nd}{1,4})\s?(?:[.．、:]|[-–—](?=\s|[^\p{Nd}\s])|\s?[.)](?=\s|$))\s*/u
const decimal = /^(\p{Nd}{1,4}(?:\.\p{Nd}{1,4}){1,6})\.?(?=\s|$|[\p{L}“"(])\s*/u
const inserted = new RegExp(String.raw`^(\p{Nd}{1,4})\s?(${insertedWord})(?:\s?[.):、．]|[-–—](?=\s)|(?=\s+[\p{Lu}\p{Lo}“"«([])|$)\s*`, 'u')
const bare = /^\p{Nd}{1,4}$/u

/**
 * Reads the number a line begins with. A number without a full stop counts only where it stands apart.
 * @param apart whether wide white space, a tab or the end of the line follows the number
 */
export function leadingNumber(text: string, cells: readonly string[], apart: boolean): LeadingNumber | undefined {
  const decimals = decimal.exec(text)
  if (decimals?.[1] !== undefined) return toNumber(decimals[1], text.slice(decimals[0].length))
  const between = inserted.exec(text)
  if (between?.[1] !== undefined && between[2] !== undefined) return toInserted(between[1], between[2], text.slice(between[0].length))
  const stopped = whole.exec(text)
  if (stopped?.[1] !== undefined) {
    const rest = text.slice(stopped[0].length)
    // "3.5 million", "12:30": a number goes on.
    return /^\p{Nd}/u.test(rest) && !/\s$/u.test(stopped[0]) ? undefined : toNumber(stopped[1], rest)
  }
  const first = cells[0] ?? ''
  const rest = cells.slice(1).join(' ')
  // A row of figures begins with a number too.
  if (apart && bare.test(first) && (rest === '' || /^[\p{L}“"«([¿¡‘']/u.test(rest))) return toNumber(first, rest)
  return undefined
}

function toNumber(digits: string, rest: string): LeadingNumber {
  const printed = europeanDigits(digits)
  return { printed, parts: printed.split('.').map(Number), rest: rest.trim() }
}

function toInserted(digits: string, word: string, rest: string): LeadingNumber {
  const number = europeanDigits(digits)
  return { printed: `${number} ${word}`, parts: [Number(number), insertedWords.indexOf(word) + 2], rest: rest.trim() }
}

/** The mark of a sub-paragraph as English ("(a)", "(iv)") and French or Spanish ("a)", "iv)") documents print it. */
export interface SubMark {
  readonly printed: string
  readonly label: string
  readonly rest: string
}

const subMark = /^(\(\s?([\p{L}]{1,2}|[ivxl]{1,6}|\p{Nd}{1,2})(?:\s(?:bis|ter|quater))?\s?\)|([\p{Ll}]|[ivxl]{1,6})\))\s*/u
const chineseMark = /^([（(]([一二三四五六七八九十]{1,3}|[a-z]|\p{Nd}{1,2})[)）])\s*/u

export function leadingSubMark(text: string): SubMark | undefined {
  const found = subMark.exec(text) ?? chineseMark.exec(text)
  const printed = found?.[1]
  const label = found?.[2] ?? found?.[3]
  if (found === null || printed === undefined || label === undefined) return undefined
  return { printed: printed.replace(/(?<=^\()\s|\s(?=\)$)/gu, '').replace(/\s+/gu, ' '), label: europeanDigits(label), rest: text.slice(found[0].length).trim() }
}

/** What kind of number a heading carries; the order is the usual one from outermost to innermost. */
export const headingMarks = ['part', 'chapter', 'roman', 'letter', 'article', 'number', 'paren', 'small', ''] as const
export type HeadingMark = (typeof headingMarks)[number]

const divisions: readonly (readonly [HeadingMark, RegExp])[] = [
  ['part', /^(?:part|annex|appendix|partie|annexe|appendice|parte|anexo|ap[ée]ndice|часть|приложение|الجزء|المرفق|第[一二三四五六七八九十百\p{Nd}]+部分|附件)(?:\s+(?:[IVXLC]+|\p{Nd}{1,3}|one|two|three|first|second|third|\p{Lu}))?(?=$|[\s.:–-])/iu],
  ['chapter', /^(?:chapter|section|title|chapitre|titre|cap[íi]tulo|secci[óo]n|t[íi]tulo|глава|раздел|الفصل|الباب|第[一二三四五六七八九十百\p{Nd}]+章)\s*(?:[IVXLC]+|\p{Nd}{1,3})?(?=$|[\s.:–-])/iu],
  ['article', /^(?:article|art[íi]culo|статья|المادة)\s+(?:\p{Nd}{1,3}|[IVXLC]+|premier|first|primero)(?=$|[\s.:–-])|^第[一二三四五六七八九十百\p{Nd}]+条/iu],
]

/** Whether a line names itself as a division of the text: "Article 9", "PART II", "Annex". */
export const isNamedDivision = (text: string): boolean => divisions.some(([, pattern]) => pattern.test(text))

/** "First-", "Second-" in Arabic and "一、" in Chinese number as "I." does; the names of Arabic letters as "A." does. */
const ordinals = /^(?:(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر|ثالث عشر)\u064b?\s?[-–—.:]|[一二三四五六七八九十]{1,3}\s?[、.．])(?=\s*\S)/u
const letterNames = /^(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم)\s?[-–—](?=\s*\S)/u

export function headingMark(text: string): HeadingMark {
  if (ordinals.test(text)) return 'roman'
  if (letterNames.test(text)) return 'letter'
  if (/^[IVXLC]{1,7}[.\s)](?=\s*\S)/u.test(text) && !/^[CDLM]\.\s/u.test(text)) return 'roman'
  if (/^\p{Lu}[.)]\s/u.test(text)) return 'letter'
  if (/^\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*[.)]?\s/u.test(text)) return 'number'
  if (/^\(?[\p{L}\p{Nd}]{1,4}\)\s/u.test(text)) return 'paren'
  if (/^[ivxl]{1,6}\.\s/u.test(text)) return 'small'
  return divisions.find(([, pattern]) => pattern.test(text))?.[0] ?? ''
}
