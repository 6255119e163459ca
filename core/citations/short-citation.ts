import type { Locator } from '../document/inline.ts'
import type { Language } from '../report/language.ts'
import { findEntryOf } from '../sources/catalogue/entry.ts'
import type { GeneralComment } from '../sources/catalogue/catalogue.ts'
import type { Author, Source } from '../sources/source.ts'
import { printLocator } from './locator.ts'
import { missingSource } from './printed-citations.ts'

const words = {
  en: { 'general comment': 'General Comment', 'general recommendation': 'General Recommendation', number: 'No. ', joint: (name: string) => `Joint ${name}` },
  fr: { 'general comment': 'Observation générale', 'general recommendation': 'Recommandation générale', number: 'no\u00a0', joint: (name: string) => `${name} conjointe` },
  es: { 'general comment': 'Observación General', 'general recommendation': 'Recomendación General', number: 'núm. ', joint: (name: string) => `${name} conjunta` },
} as const

/**
 * A source as running text names it: "General Comment No. 6 (para. 85)", "Joint General Comment No. 3/22 (para. 33)",
 * "CRC/C/MEX/6-7 (para. 139)", "UNICEF (2023, p. 5)". The committee of the report is not named again.
 */
export function shortCitation(source: Source, locator: Locator | undefined, language: Language, committee: string): string {
  if (source.confidential) return source.publicLabel === '' ? missingSource[language] : source.publicLabel
  const place = locator === undefined ? '' : printLocator(locator, language)
  const name = documentName(source, language, committee)
  if (name !== undefined) return bracketed(name, [place])
  const title = source.title || source.url || source.symbol
  const by = nameOfAuthors(source.authors) || source.publisher
  const [, year = ''] = /(?:^|\D)(\d{4})(?:\D|$)/u.exec(source.date) ?? []
  return by === '' ? bracketed(title === '' ? missingSource[language] : title, [place]) : bracketed(by, [year, place])
}

function documentName(source: Source, language: Language, committee: string): string | undefined {
  const entry = findEntryOf(source)
  if (entry?.kind === 'treaty') return entry.treaty.name[language]
  if (entry?.kind === 'general-comment') return generalCommentName(entry.comment, language, committee)
  if (source.kind === 'evidence') return undefined
  return source.symbol || source.title || undefined
}

/** "General Comment No. 6", with the committee where it is not the one that is given. */
export function generalCommentName({ numbered }: GeneralComment, language: Language, committee: string): string {
  const [first] = numbered
  if (first === undefined) return ''
  const word = words[language]
  const numbers = `${word.number}${numbered.map(({ number }) => String(number)).join('/')}`
  if (numbered.length > 1) return `${word.joint(word[first.kind])} ${numbers}`
  const name = `${word[first.kind]} ${numbers}`
  return first.body === committee ? name : language === 'en' ? `${first.body} ${name}` : `${name} (${first.body})`
}

/** The family name of one, both of two, the first of more. */
function nameOfAuthors(authors: readonly Author[]): string {
  const names = authors.map((author) => ('name' in author ? author.name : author.family))
  return names.length > 2 ? `${names[0] ?? ''} et al.` : names.join(' & ')
}

const bracketed = (name: string, parts: readonly string[]): string => {
  const inside = parts.filter((part) => part !== '').join(', ')
  return inside === '' ? name : `${name} (${inside})`
}
