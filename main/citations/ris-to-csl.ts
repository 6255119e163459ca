import { runStep } from './run-step.ts'
import type { RisRecord } from './ris-records.ts'

/** The tags that may stand several times in one record; of others the first value counts. */
const lists = new Set(['A1', 'A2', 'A3', 'A4', 'AU', 'ED', 'KW'])
const notes = new Set(['N1', 'RN'])

/**
 * Where a value stands that the tables of citation-js pass over for the type of record: authors of news and laws,
 * the date a web page was seen, and so on. The first tag that has one is taken, where the item has none.
 */
const otherwise: readonly (readonly [variable: string, ...tags: string[]])[] = [
  ['title', 'TI', 'T1', 'CT', 'BT'],
  ['container-title', 'T2', 'JF', 'JO', 'JA'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY', 'PP'],
  ['volume', 'VL'],
  ['number', 'M1'],
  ['URL', 'UR', 'LK'],
  ['DOI', 'DO'],
  ['language', 'LA'],
  ['note', 'N1'],
]
const dates: readonly (readonly [variable: string, ...tags: string[]])[] = [
  ['issued', 'DA', 'PY', 'Y1'],
  ['accessed', 'Y2'],
]

/** Turns a RIS record into a CSL item; throws on what citation-js does not understand. */
export function risToCsl(record: RisRecord): unknown {
  const typed = convert(record, (record.values.get('TY')?.[0] ?? '').toUpperCase())
  const item = typed['type'] === undefined ? convert(record, 'GEN') : typed
  const first = (tags: readonly string[]): string | undefined => tags.map((tag) => record.values.get(tag)?.[0]).find((value) => value !== undefined)
  for (const [variable, ...tags] of otherwise) item[variable] ??= first(tags)
  // "2020/03/15/" with its time or season: citation-js loses the day where a bare year stands beside it.
  for (const [variable, ...tags] of dates) {
    const written = first(tags)
    if (written !== undefined) item[variable] = { raw: written.split('/').filter((part) => part !== '').slice(0, 3).join('/') }
  }
  if (item['author'] === undefined) item['author'] = record.values.get('AU') ?? record.values.get('A1')
  return item
}

function convert(record: RisRecord, type: string): Record<string, unknown> {
  const tags = [...record.values].flatMap(([tag, values]): [string, string | string[]][] => {
    const [value] = values
    if (value === undefined || dates.some(([, ...dateTags]) => dateTags.includes(tag))) return []
    return [[tag, lists.has(tag) ? values : notes.has(tag) ? values.join('\n') : value.replaceAll('\n', ' ')]]
  })
  const item = runStep('@ris/record', { ...Object.fromEntries(tags), TY: type === 'JOURN' ? 'JOUR' : type })
  return typeof item === 'object' && item !== null ? { ...item } : {}
}
