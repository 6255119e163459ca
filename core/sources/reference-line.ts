import type { NoteInline } from '../document/inline.ts'
import { isLinkAddress } from '../document/inline.ts'
import type { Language } from '../report/language.ts'
import { findBySymbol } from './catalogue/catalogue.ts'
import { committeeNames } from './catalogue/committees.ts'
import { nameOf } from './catalogue/name-of.ts'
import type { Passage } from './passage.ts'
import type { Author, Source } from './source.ts'
import { parseSymbol } from './symbol.ts'

const terms = {
  en: { locale: 'en-GB', paragraph: 'para.', page: 'p.', note: 'note' },
  fr: { locale: 'fr', paragraph: 'par.', page: 'p.', note: 'note' },
  es: { locale: 'es', paragraph: 'párr.', page: 'pág.', note: 'nota' },
} as const

/** What a note says to name a source, or one of its passages, in the language of the report. */
export function referenceLine(source: Source, passage: Pick<Passage, 'kind' | 'number' | 'page'> | undefined, language: Language): NoteInline[] {
  const where = passage === undefined ? '' : placeOf(passage, language)
  // Not even its paragraph: numbers and pages may tell which document it is.
  if (source.confidential) return toText(sentence([source.publicLabel]))
  if (source.kind === 'evidence') return evidenceLine(source, where, language)
  return toText(sentence([...documentName(source, language), source.symbol, where]))
}

function documentName(source: Source, language: Language): string[] {
  const symbol = parseSymbol(source.symbol)
  const known = symbol && findBySymbol(symbol)
  if (known === undefined) return [source.title === '' && source.symbol === '' ? source.date : source.title]
  const [first] = known.numbered
  const committee = known.numbered.length === 1 && first !== undefined ? capital(committeeNames[first.body][language]) : ''
  const name = nameOf(known, language)
  const title = subject(known.title)
  // The catalogue's titles are English; in another language the number and the symbol name it as well.
  const named = language === 'en' && title !== '' ? `${name} on ${title}` : name
  return [committee, committee === '' ? capital(named) : named]
}

/** A title as it stands behind "on": "The aims of education" as "the aims of education". */
const subject = (title: string): string => (/^[A-Z]\S*[A-Z]/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1))

/** Author, title, publisher, date; the title carries the address. */
function evidenceLine(source: Source, where: string, language: Language): NoteInline[] {
  const before = source.authors.map(nameOfAuthor).join(', ')
  const rest = [source.container, source.publisher, source.number, writtenDate(source.date, language), source.symbol, where]
  const title = source.title === '' ? source.url : source.title
  const after = rest.filter((part) => part !== '' && part !== before).join(', ')
  if (!isLinkAddress(source.url) || title === '') return toText(sentence([before, title, after]))
  return [
    ...toText(before === '' ? '' : `${before}, `),
    { type: 'link', url: source.url, children: [{ type: 'text', text: title }] },
    ...toText(after === '' ? '.' : sentence([`, ${after}`])),
  ]
}

function placeOf({ kind, number, page }: Pick<Passage, 'kind' | 'number' | 'page'>, language: Language): string {
  const term = terms[language]
  const onPage = page === null ? '' : `${term.page} ${page}`
  if (number === '' || kind === 'heading' || kind === 'sub-paragraph' || kind === 'table-row') return onPage
  return kind === 'footnote' ? `${term.note} ${number}` : `${term.paragraph} ${number}`
}

/** "2 May 2024", "May 2024" or "2024", as far as the date is known. */
function writtenDate(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/u.test(date)) return date
  const instant = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return date
  const format = new Intl.DateTimeFormat(terms[language].locale, { ...(date.length > 7 && { day: 'numeric' }), month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(instant)
}

const nameOfAuthor = (author: Author): string => ('name' in author ? author.name : [author.given, author.family].filter((part) => part !== '').join(' '))

const sentence = (parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== '').join(', ')
  return text === '' || /[.!?]$/u.test(text) ? text : `${text}.`
}

const toText = (text: string): NoteInline[] => (text === '' ? [] : [{ type: 'text', text }])

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
