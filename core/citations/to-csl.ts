import type { EvidenceKind, Source } from '../sources/source.ts'
import { writeCslDate, type CslDate } from './csl-date.ts'
import { writeCslName, type CslName } from './csl-name.ts'
import { originalLanguageLine } from './note-lines.ts'

type TextVariable =
  | 'title' | 'container-title' | 'event-title' | 'publisher' | 'authority' | 'publisher-place' | 'volume' | 'issue' | 'page'
  | 'number' | 'archive' | 'status' | 'language' | 'note' | 'URL' | 'DOI' | 'ISBN'

/** A CSL-JSON item, with the variables that are known. */
export type CslData = { id: string; type: string; author?: CslName[]; issued?: CslDate; accessed?: CslDate } & { [Name in TextVariable]?: string }

const types: Record<EvidenceKind, string> = {
  'ngo-report': 'report',
  'un-report': 'report',
  law: 'legislation',
  'court-decision': 'legal_case',
  statistics: 'dataset',
  news: 'article-newspaper',
  article: 'article-journal',
  book: 'book',
  'web-page': 'webpage',
  interview: 'interview',
  other: 'document',
}

/**
 * The CSL item from which a source is cited. Of a confidential source it holds the public label and nothing else.
 * The user's own remark, tags and trust in the source stay out: they are never printed.
 */
export function toCsl(source: Source): CslData {
  if (source.confidential) return withoutEmpty({ id: source.id, type: 'document', title: source.publicLabel })
  const court = source.kind === 'evidence' && source.evidence === 'court-decision'
  return withoutEmpty({
    id: source.id,
    type: typeOf(source),
    author: source.authors.map(writeCslName),
    issued: writeCslDate(source.date),
    accessed: writeCslDate(source.accessed),
    title: source.title,
    'container-title': source.container,
    'event-title': source.session,
    publisher: court ? '' : source.publisher,
    authority: court ? source.publisher : '',
    'publisher-place': source.place,
    volume: source.volume,
    issue: source.issue,
    page: source.pages,
    number: source.symbol || source.number,
    archive: source.archivedUrl,
    status: source.draft ? 'draft' : '',
    language: source.language,
    note: source.originalLanguage === '' ? '' : originalLanguageLine(source.originalLanguage),
    URL: source.url,
    DOI: source.doi,
    ISBN: source.isbn,
  })
}

/** A document with a symbol is cited as a report is, with the symbol as its number; a treaty has a type of its own. */
function typeOf(source: Source): string {
  if (source.kind === 'instrument') return source.symbol === '' ? 'treaty' : 'report'
  if (source.kind !== 'evidence') return 'report'
  return source.evidence === 'book' && source.container !== '' ? 'chapter' : types[source.evidence]
}

function withoutEmpty(data: CslData): CslData {
  const { id, type, author = [], issued, accessed, ...texts } = data
  return {
    id,
    type,
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  }
}
