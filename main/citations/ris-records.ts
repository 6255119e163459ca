import { entryName, type SkippedEntry } from '../../core/citations/skip-reason.ts'

/** A RIS record: the values of each tag in their order. */
export interface RisRecord {
  line: number
  values: Map<string, string[]>
}

/**
 * Takes a RIS file apart, in the flavours of EndNote, Mendeley and Zotero: a record begins with TY and ends with ER
 * or at the next TY; a line without a tag goes on with the value before it.
 */
export function readRisRecords(text: string): { records: RisRecord[]; skipped: SkippedEntry[] } {
  const records: RisRecord[] = []
  const skipped: SkippedEntry[] = []
  let record: RisRecord | undefined
  let values: string[] | undefined
  let stray = false
  for (const [index, written] of text.split('\n').entries()) {
    const [, tag = '', rest = ''] = /^\s{0,8}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/u.exec(written) ?? []
    const value = rest.trim()
    if (tag === 'TY') {
      record = { line: index + 1, values: new Map() }
      records.push(record)
    } else if (tag === 'ER') {
      record = undefined
      values = undefined
      stray = false
      continue
    }
    if (tag === '') {
      const last = values?.pop()
      if (last !== undefined) values?.push(`${last}\n${written.trim()}`.trim())
    } else if (record !== undefined) {
      values = record.values.get(tag) ?? []
      if (value !== '') values.push(value)
      record.values.set(tag, values)
    } else {
      // Fields before any TY: an entry that lost its head. It is listed once.
      if (!stray) skipped.push({ entry: entryName(value || written), line: index + 1, reason: 'no-type' })
      stray = true
    }
  }
  return { records, skipped }
}
