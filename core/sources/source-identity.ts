import { foldedWords } from '../search/fold.ts'
import type { Author, Source } from './source.ts'
import { formatSymbol, parseSymbol } from './symbol.ts'

/** What tells one source from another, in the form in which it is compared; '' where it says nothing. */
export interface Identity {
  symbol: string
  doi: string
  url: string
  title: string
  year: string
  author: string
  publisher: string
  container: string
}

/** The identity of a source. Case, accents, prefixes and what addresses carry for tracking make no difference. */
export const identityOf = (source: Source): Identity => ({
  symbol: canonicalSymbol(source.symbol),
  doi: source.doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/iu, '').toLowerCase(),
  url: canonicalUrl(source.url),
  title: folded(source.title),
  year: source.date.slice(0, 4),
  author: leadName(source.authors),
  publisher: folded(source.publisher),
  container: folded(source.container),
})

/** Tells apart the namesakes without this sure mark: one that has another is no candidate and need not be compared. */
const withoutSymbol = 'no symbol, '
const withoutDoi = 'no DOI, '

/** The keys under which a source is entered, so that it is found by all that could be the same. */
export function keysOf(identity: Identity): string[] {
  const symbolMarks = identity.symbol === '' ? ['', withoutSymbol] : ['']
  const doiMarks = identity.doi === '' ? ['', withoutDoi] : ['']
  const marks = symbolMarks.flatMap((first) => doiMarks.map((second) => first + second))
  return [...sureKeys(identity), ...marks.flatMap((mark) => sharedKeys(identity, mark))]
}

/** The keys under which the candidates for being the same source stand, the surest first. */
export const candidateKeysOf = (identity: Identity): string[] => [
  ...sureKeys(identity),
  ...sharedKeys(identity, (identity.symbol === '' ? '' : withoutSymbol) + (identity.doi === '' ? '' : withoutDoi)),
]

const sureKeys = ({ symbol, doi }: Identity): string[] => [...keyed('symbol', symbol), ...keyed('doi', doi)]

const sharedKeys = ({ url, title }: Identity, mark: string): string[] => [...keyed(`${mark}url`, url), ...keyed(`${mark}title`, title)]

const keyed = (name: string, value: string): string[] => (value === '' ? [] : [`${name} ${value}`])

/**
 * Whether two sources are one. The surest thing that both say decides: document symbol, then DOI, then address, then
 * title with year. A title such as "List of issues" or "Annual report" is shared by many documents, so the year must
 * be known and author, publisher and container must not differ.
 */
export function isSameSource(a: Identity, b: Identity): boolean {
  if (a.symbol !== '' && b.symbol !== '') return a.symbol === b.symbol
  if (a.doi !== '' && b.doi !== '') return a.doi === b.doi
  if (a.url !== '' && a.url === b.url) return true
  if (a.title === '' || a.title !== b.title || a.year === '' || a.year !== b.year) return false
  const agrees = (name: 'author' | 'publisher' | 'container') => a[name] === '' || b[name] === '' || a[name] === b[name]
  const publisherAgrees = (a.author !== '' && b.author !== '') || agrees('publisher')
  return agrees('author') && publisherAgrees && agrees('container')
}

/** A title of signs alone has no words; then it is compared as it stands. */
const folded = (text: string): string => foldedWords(text).join(' ') || text.trim()

function canonicalSymbol(text: string): string {
  const symbol = parseSymbol(text)
  return symbol === undefined ? text.replace(/\s+/gu, '').toUpperCase() : formatSymbol(symbol)
}

function leadName([first]: readonly Author[]): string {
  if (first === undefined) return ''
  return folded('name' in first ? first.name : first.family)
}

/** The address without what changes between visits: scheme, "www.", closing slash, fragment, campaign parameters. */
function canonicalUrl(text: string): string {
  const [address = ''] = text.trim().split('#', 1)
  const [place = '', query = ''] = address.split('?', 2)
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/]*)(.*)$/isu.exec(place) ?? []
  const kept = query.split('&').filter((parameter) => parameter !== '' && !/^utm_/iu.test(parameter))
  return `${host.toLowerCase()}${path.endsWith('/') ? path.slice(0, -1) : path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}
