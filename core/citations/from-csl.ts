import { emptySource, type Source } from '../sources/source.ts'
import type { CslItem } from './csl-item.ts'
import { readCslDate } from './csl-date.ts'
import { evidenceOf } from './evidence-of.ts'
import { findItemSymbol, isOnlySymbol } from './item-symbol.ts'
import { languageTag } from './language-tag.ts'
import { readNoteLines } from './note-lines.ts'

/**
 * The source that a CSL item describes. The document symbol, the archived copy and the original language are looked
 * for where reference managers put them for want of a field. Nothing is taken for confidential: only the user knows.
 */
export function fromCsl(item: CslItem, id: string): Source {
  const evidence = evidenceOf(item)
  const found = findItemSymbol(item, evidence)
  const kind = found?.kind ?? (item.type === 'treaty' ? 'instrument' : 'evidence')
  const symbol = found?.symbol ?? ''
  const note = readNoteLines(item.note)
  return {
    ...emptySource(id, kind),
    symbol,
    title: item.title,
    date: item.issued || item['original-date'] || readCslDate(note.said.originalDate),
    session: kind === 'evidence' ? '' : item['event-title'],
    language: languageTag(item.language || note.said.language),
    evidence: kind !== 'evidence' ? 'other' : symbol === '' || evidence === 'law' || evidence === 'court-decision' ? evidence : 'un-report',
    authors: [item.author, item.reporter, item.director, item.editor].find((names) => names.length > 0) ?? [],
    publisher: evidence === 'court-decision' ? item.authority || item.publisher : item.publisher || item.authority,
    container: item['container-title'] || item['collection-title'] || (kind === 'evidence' ? item['event-title'] || item.event : ''),
    volume: item.volume,
    issue: item.issue,
    pages: item.page || item['page-first'],
    number: isOnlySymbol(item.number, symbol) ? '' : item.number,
    place: item['publisher-place'] || item['event-place'] || item.jurisdiction,
    url: webAddress(item.URL),
    archivedUrl: webAddress(note.said.archived) || webAddress(item.archive) || webAddress(item.archive_location),
    accessed: item.accessed,
    doi: bareDoi(item.DOI || note.said.doi),
    isbn: item.ISBN,
    originalLanguage: languageTag(note.said.originalLanguage),
    draft: /draft|advance/iu.test(item.status),
    remark: [...note.rest.filter((line) => !isOnlySymbol(line, symbol)), item.annote].filter((line) => line !== '').join('\n'),
    tags: [...new Set(item.keyword.split(/[,;]/u).map((tag) => tag.trim()).filter((tag) => tag !== ''))],
  }
}

/** Whether a source names anything by which a reader could find it. */
export const saysAnything = (source: Source): boolean => [source.title, source.symbol, source.url, source.doi].some((text) => text !== '')

/** Other schemes lead to files of the exporter's own computer, or to no document at all. */
const webAddress = (text: string): string => (/^(?:https?|ftp):\/\/\S+$/iu.test(text) ? text : /^www\.\S+$/iu.test(text) ? `https://${text}` : '')

const bareDoi = (text: string): string => text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/iu, '').trim()
