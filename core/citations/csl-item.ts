import { z } from 'zod'
import { readCslDate } from './csl-date.ts'
import { readCslNames } from './csl-name.ts'
import { onOneLine, withoutMarkup } from './markup.ts'

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  // A BibTeX list is divided at "and", which stands in the names of many ministries.
  return Array.isArray(value) ? value.map(asText).filter((text) => text !== '').join(' and ') : ''
}

const anything = z.unknown().optional()
const text = anything.transform((value) => onOneLine(asText(value)))
const lines = anything.transform((value) => withoutMarkup(asText(value)))
const verbatim = anything.transform((value) => asText(value).trim())
const date = anything.transform(readCslDate)
const names = anything.transform((value) => (value === undefined ? [] : readCslNames(value)))

/**
 * What is read of a CSL-JSON item (Citation Style Language 1.0.2), already plain: texts without markup, dates as
 * YYYY[-MM[-DD]], names as authors. Tolerant: programs write numbers as strings and leave out what they do not know,
 * so a field of the wrong form counts as absent.
 */
export const CslItem = z.object({
  id: text,
  type: text,
  title: text,
  author: names,
  reporter: names,
  editor: names,
  director: names,
  issued: date,
  'original-date': date,
  accessed: date,
  'container-title': text,
  'collection-title': text,
  'event-title': text,
  event: text,
  publisher: text,
  authority: text,
  'publisher-place': text,
  'event-place': text,
  jurisdiction: text,
  volume: text,
  issue: text,
  page: text,
  'page-first': text,
  number: text,
  'call-number': text,
  archive: text,
  archive_location: text,
  genre: text,
  status: text,
  language: text,
  note: lines,
  annote: lines,
  keyword: text,
  URL: verbatim,
  DOI: verbatim,
  ISBN: text,
})
export type CslItem = z.infer<typeof CslItem>
