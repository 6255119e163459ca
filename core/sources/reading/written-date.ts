import { europeanDigits } from './digits.ts'

/** Month names of the six official languages, in the forms that dates use; Arabic in both usages. */
const months: readonly string[] = [
  'january|janvier|enero|января|يناير|كانون الثاني',
  'february|février|fevrier|febrero|февраля|فبراير|شباط',
  'march|mars|marzo|марта|مارس|آذار',
  'april|avril|abril|апреля|أبريل|نيسان',
  'may|mai|mayo|мая|مايو|أيار',
  'june|juin|junio|июня|يونيه|يونيو|حزيران',
  'july|juillet|julio|июля|يوليه|يوليو|تموز',
  'august|août|aout|agosto|августа|أغسطس|آب',
  'september|septembre|septiembre|setiembre|сентября|سبتمبر|أيلول',
  'october|octobre|octubre|октября|أكتوبر|تشرين الأول',
  'november|novembre|noviembre|ноября|نوفمبر|تشرين الثاني',
  'december|décembre|decembre|diciembre|декабря|ديسمبر|كانون الأول',
]
const dayFirst = new RegExp(String.raw`(?<![\p{Nd}–-])(\p{Nd}{1,2})(?:er|º|st|nd|rd|th)?\.?\s(?:de\s)?(${months.join('|')})(?:/\p{L}+(?:\s\p{L}+)?)?,?\s(?:de\s|del\s)?(\p{Nd}{4})`, 'iu')
const monthFirst = new RegExp(String.raw`(${months.slice(0, 12).join('|')})\s(\p{Nd}{1,2}),\s(\p{Nd}{4})`, 'iu')
const monthOnly = new RegExp(String.raw`^(${months.join('|')})\s(?:de\s)?(\p{Nd}{4})$`, 'iu')
const chinese = /(\p{Nd}{4})\s?年\s?(\p{Nd}{1,2})\s?月\s?(\p{Nd}{1,2})\s?日/u
const numeric = /^(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})$/u

/** The date written in a line, as YYYY-MM-DD or YYYY-MM; empty where there is none. */
export function writtenDate(line: string): string {
  const day = dayFirst.exec(line)
  if (day !== null) return toDate(day[3], monthNumber(day[2]), day[1])
  const us = monthFirst.exec(line)
  if (us !== null) return toDate(us[3], monthNumber(us[1]), us[2])
  const figures = chinese.exec(line) ?? numeric.exec(line.trim())
  if (figures !== null) return toDate(figures[1], Number(europeanDigits(figures[2] ?? '')), figures[3])
  const month = monthOnly.exec(line.trim())
  return month === null ? '' : toDate(month[2], monthNumber(month[1]), undefined)
}

function monthNumber(name: string | undefined): number {
  const wanted = (name ?? '').toLowerCase()
  return months.findIndex(names => names.split('|').includes(wanted)) + 1
}

function toDate(year: string | undefined, month: number, day: string | undefined): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const number = day === undefined ? undefined : Number(europeanDigits(day))
  if (month < 1 || month > 12 || (number !== undefined && (number < 1 || number > 31))) return ''
  return [europeanDigits(year ?? ''), two(month), ...(number === undefined ? [] : [two(number)])].join('-')
}
