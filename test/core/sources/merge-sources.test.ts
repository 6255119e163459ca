import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSources } from '../../../core/sources/merge-sources.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'

const source = (id: string, fields: Partial<Source>): Source => ({ ...emptySource(id, 'evidence'), ...fields })
const merged = (one: Partial<Source>, other: Partial<Source>) => mergeSources([source('own', one)], [source('new', other)])
const isDuplicate = (one: Partial<Source>, other: Partial<Source>) => merged(one, other).added.length === 0

test('one document symbol is one source, however it is spaced', () => {
  expect(isDuplicate({ symbol: 'CRC/C/GC/14', title: 'General comment' }, { symbol: 'crc/c/gc/14 ', title: 'Best interests' })).toBe(true)
  expect(isDuplicate({ symbol: 'CRC/C/GC/14' }, { symbol: 'CRC/C/GC/12' })).toBe(false)
})

test('one DOI is one source, with or without its address', () => {
  expect(isDuplicate({ doi: '10.1234/AbC' }, { doi: 'https://doi.org/10.1234/abc' })).toBe(true)
  expect(isDuplicate({ doi: '10.1234/abc', title: 'T', date: '2020' }, { doi: '10.1234/abd', title: 'T', date: '2020' })).toBe(false)
})

test('addresses are the same whatever they carry for tracking', () => {
  expect(isDuplicate({ url: 'http://www.example.org/a/' }, { url: 'https://Example.org/a?utm_source=x&utm_medium=y#top' })).toBe(true)
  expect(isDuplicate({ url: 'https://example.org/a?id=1' }, { url: 'https://example.org/a?id=2' })).toBe(false)
  expect(isDuplicate({ url: 'https://example.org/a' }, { url: 'https://example.org/A' })).toBe(false)
})

test('title and year are enough, accents and case aside', () => {
  expect(isDuplicate({ title: 'Niños sin hogar', date: '2021' }, { title: 'NINOS SIN HOGAR.', date: '2021-03-04', doi: '10.1/x' })).toBe(true)
  expect(isDuplicate({ title: 'Annual report', date: '2020' }, { title: 'Annual report', date: '2021' })).toBe(false)
})

test('documents that share a common title stay apart where anything else tells them apart', () => {
  const title = 'List of issues'
  expect(isDuplicate({ title, date: '2020', symbol: 'CRC/C/MEX/Q/6' }, { title, date: '2020', symbol: 'CRC/C/AGO/Q/5' })).toBe(false)
  expect(isDuplicate({ title, date: '2020', authors: [{ name: 'Alliance A' }] }, { title, date: '2020', authors: [{ name: 'Alliance B' }] })).toBe(false)
  expect(isDuplicate({ title, date: '2020', publisher: 'Alliance A' }, { title, date: '2020', publisher: 'Alliance B' })).toBe(false)
  expect(isDuplicate({ title, url: 'https://a.example/' }, { title, url: 'https://b.example/' })).toBe(false)
})

test('a page that lists several documents does not make them one', () => {
  const url = 'https://example.org/session-86'
  expect(isDuplicate({ url, symbol: 'CRC/C/MEX/Q/6' }, { url, symbol: 'CRC/C/AGO/Q/5' })).toBe(false)
})

test('a duplicate fills what is empty, replaces nothing and keeps the id', () => {
  const own = { title: 'Detained', date: '2019', publisher: 'My spelling', tags: ['detention'], remark: 'check p. 3' }
  const { added, updated } = merged(own, { title: 'DETAINED', date: '2019-05', publisher: 'My spelling', place: 'Geneva', tags: ['migration', 'detention'] })
  expect(added).toEqual([])
  expect(updated).toEqual([source('own', { ...own, place: 'Geneva', tags: ['detention', 'migration'] })])
})

test('every text of a source can be filled in, and its authors', () => {
  const bare = source('own', { doi: '10.1/x' })
  const marks = { draft: false, confidential: false, evidence: bare.evidence, kind: bare.kind, id: 'own', tags: [], reliability: 'official' } as const
  const texts = Object.entries(bare).filter(([, value]) => value === '').map(([name]) => [name, `some ${name}`])
  const full: Source = { ...bare, ...Object.fromEntries(texts), ...marks, authors: [{ name: 'A' }] }
  expect(mergeSources([bare], [{ ...full, id: 'new' }]).updated).toEqual([full])
})

test('what one of two duplicates holds for confidential stays confidential', () => {
  expect(merged({ doi: '10.1/x' }, { doi: '10.1/x', confidential: true }).updated[0]?.confidential).toBe(true)
  expect(merged({ doi: '10.1/x', confidential: true }, { doi: '10.1/x', place: 'Geneva' }).updated[0]?.confidential).toBe(true)
})

test('duplicates inside one file come in once, where the first of them stood', () => {
  const file = [source('a', { title: 'First' }), source('b', { doi: '10.1/x', date: '2020' }), source('c', { title: 'Third' }), source('d', { doi: '10.1/X', title: 'Second, in full' })]
  const { added } = mergeSources([], file)
  expect(added.map(({ title }) => title)).toEqual(['First', 'Second, in full', 'Third'])
  expect(added[1]).toMatchObject({ date: '2020', title: 'Second, in full' })
})

test('a source that is not dated is a duplicate only where it says nothing new', () => {
  expect(isDuplicate({ title: 'Page', publisher: 'A' }, { title: 'Page' })).toBe(true)
  expect(isDuplicate({ title: 'Page' }, { title: 'Page', publisher: 'A' })).toBe(false)
})

const few = <T>(...values: T[]) => fc.constantFrom(...values)
const someSource = fc.record({
  symbol: few('', '', '', 'CRC/C/GC/14', 'CRC/C/GC/12'),
  doi: few('', '', '10.1/a', '10.1/A', '10.1/b'),
  url: few('', '', 'https://a.example/x', 'http://www.a.example/x/', 'https://b.example'),
  title: few('Report', 'report', 'Annual report'),
  date: few('', '2020', '2020-05', '2021'),
  authors: few<Source['authors']>([], [], [{ name: 'A' }], [{ family: 'B', given: 'C' }]),
  publisher: few('', '', 'P', 'Q'),
  place: few('', 'Geneva', 'Tunis'),
  tags: few<string[]>([], ['x'], ['y', 'x']),
  confidential: few(false, false, true),
})
const someSources = (prefix: string) => fc.array(someSource, { maxLength: 12 }).map((list) => list.map((fields, index) => source(`${prefix}${index}`, fields)))
const applied = (existing: Source[], { added, updated }: ReturnType<typeof mergeSources>) => {
  const changed = new Map(updated.map((one) => [one.id, one]))
  return [...existing.map((one) => changed.get(one.id) ?? one), ...added]
}
const withoutIds = (sources: Source[]) => sources.map((one) => JSON.stringify({ ...one, id: '' })).sort()

test('bringing in the same file twice changes nothing the second time', () => {
  fc.assert(
    fc.property(someSources('own'), someSources('new'), (existing, incoming) => {
      const once = applied(existing, mergeSources(existing, incoming))
      expect(mergeSources(once, incoming)).toEqual({ added: [], updated: [] })
    }),
    { numRuns: 1000 },
  )
})

test('no id is lost or made up, and no field that was filled is changed', () => {
  fc.assert(
    fc.property(someSources('own'), someSources('new'), (existing, incoming) => {
      const { added, updated } = mergeSources(existing, incoming)
      const before = new Map([...existing, ...incoming].map((one) => [one.id, one]))
      expect(updated.every(({ id }) => id.startsWith('own')) && added.every(({ id }) => id.startsWith('new'))).toBe(true)
      expect(new Set([...added, ...updated].map(({ id }) => id)).size).toBe(added.length + updated.length)
      for (const one of [...added, ...updated]) {
        const kept = Object.entries(before.get(one.id) ?? {}).filter(([, value]) => typeof value === 'string' && value !== '')
        expect(one).toMatchObject(Object.fromEntries(kept))
      }
    }),
  )
})

test('the order of the file does not matter for what is there in the end', () => {
  const shuffled = someSources('new').chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })))
  fc.assert(
    fc.property(someSources('own'), shuffled, (existing, [incoming, otherwise]) => {
      const end = (file: Source[]) => withoutIds(applied(existing, mergeSources(existing, file)))
      expect(end(incoming)).toEqual(end(otherwise))
    }),
  )
})

test('ten thousand namesakes with DOIs of their own stay apart, and each finds its duplicate', () => {
  const file = Array.from({ length: 10_000 }, (_, index) => source(`s${index}`, { title: 'Annual report', date: '2020', url: `https://a.example/${index % 5000}`, doi: `10.1/${index % 5000}` }))
  expect(mergeSources([], file).added.length).toBe(5000)
})
