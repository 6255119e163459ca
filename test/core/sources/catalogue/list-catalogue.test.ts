import { expect, test } from 'vitest'
import { byEntry, filterCatalogue, listCatalogue, numberFor } from '../../../../core/sources/catalogue/list-catalogue.ts'
import { catalogueEntries } from '../../../../core/sources/catalogue/entry.ts'
import { emptySource, type Source } from '../../../../core/sources/source.ts'

const groupOf = (first: string, body: string) => listCatalogue(first).find((group) => group.body === body)?.entries ?? []
const listed = (id: string, passages: number, more: Partial<Source>) => ({ source: { ...emptySource(id, 'instrument'), ...more }, passages, file: null })

test('the committee of the report stands first, and its treaties before its general comments in their order', () => {
  expect(listCatalogue('CEDAW')[0]?.body).toBe('CEDAW')
  expect(listCatalogue('')[0]?.body).toBe('CRC')
  const own = groupOf('CRC', 'CRC')
  expect(own.slice(0, 4).map(({ id }) => id)).toEqual(['CRC', 'OPAC', 'OPSC', 'OPIC'])
  expect(own.slice(4).map((entry) => numberFor(entry, 'CRC'))).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
})

test('a joint document stands with each of its committees, and every document with one', () => {
  expect(groupOf('', 'CRC').some(({ id }) => id === 'CEDAW-31')).toBe(true)
  expect(groupOf('', 'CEDAW').some(({ id }) => id === 'CEDAW-31')).toBe(true)
  expect(new Set(listCatalogue('').flatMap(({ entries }) => entries)).size).toBe(catalogueEntries().length)
})

test.each([
  ['gc 14 best', ['CRC-14']],
  ['juvenile', ['CRC-10']],
  ['crc/c/gc/24', ['CRC-24']],
  ['harmful practices', ['CEDAW-31']],
  ['opac', ['OPAC']],
  ['CDE protocole armés', []],
  ['derechos del niño convención 1989', ['CRC']],
])('what is typed, "%s", finds %j', (query, ids) => {
  const found = filterCatalogue(listCatalogue('CRC'), query).flatMap(({ entries }) => entries.map(({ id }) => id))
  expect([...new Set(found)]).toEqual(ids)
})

test('a source that has its text goes before one that is only named', () => {
  const named = listed('a', 0, { symbol: 'CRC/C/GC/14' })
  const read = listed('b', 9, { symbol: 'CRC/C/GC/14', language: 'fr' })
  for (const sources of [[named, read], [read, named]]) expect(byEntry(sources).get('CRC-14')).toBe(read)
  expect(byEntry([listed('c', 3, { symbol: 'CRC/C/MEX/6-7' })]).size).toBe(0)
})
