import { expect, test, vi } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import { readReferences } from '../../../main/citations/read-references.ts'
import { readersLeft } from '../../../main/citations/run-step.ts'

let count = 0
const newId = () => `s${++count}`
const readBytes = (name: string, bytes: Uint8Array) => readReferences(name, bytes, newId)
const read = (name: string, text: string) => readBytes(name, new TextEncoder().encode(text))

const refused = new AppError('format-unknown', { file: 'x.bib', known: '.bib, .ris, .json' })

const zoteroRis = `TY  - NEWS
TI  - Girls held in police cells
AU  - Doe, Jane
AU  - Child Rights Alliance
T2  - The Daily
DA  - 2020/03/15/
PY  - 2020
Y2  - 2020/04/01/10:00:00
UR  - https://daily.example/1  - part two
LA  - en
N1  - Archived: https://web.archive.example/1
N1  - for chapter 3
KW  - detention
KW  - girls
L1  - /home/ana/secret.pdf
ER  - 

`

test('RIS of Zotero is read, with what the tables for its type leave out', () => {
  const { sources } = read('export.ris', zoteroRis)
  expect(sources).toMatchObject([{
    title: 'Girls held in police cells', authors: [{ family: 'Doe', given: 'Jane' }, { name: 'Child Rights Alliance' }], container: 'The Daily', evidence: 'news',
    date: '2020-03-15', accessed: '2020-04-01', language: 'en', archivedUrl: 'https://web.archive.example/1', remark: 'for chapter 3', tags: ['detention', 'girls'],
  }])
  expect(JSON.stringify(sources)).not.toContain('ana')
})

test('RIS of EndNote and Mendeley is read: other tags, one space, long lines, no ER', () => {
  const text = 'TY  - JOUR\r\nT1  - A title that goes\r\non in the next line\r\nA1  - Doe, Jane\r\nJF  - Journal of Things\r\nY1  - 2003/05/06/\r\nVL  - 3\r\nIS  - 2\r\nSP  - 1\r\nEP  - 22\r\nDO  - https://doi.org/10.1/x\r\nTY - WEB\r\nTI - Page\r\nPY - 2004\r\nUR - https://p.example/\r\nER -\r\n'
  expect(read('x.ris', text).sources).toMatchObject([
    { title: 'A title that goes on in the next line', authors: [{ family: 'Doe', given: 'Jane' }], container: 'Journal of Things', date: '2003-05-06', volume: '3', issue: '2', pages: '1-22', doi: '10.1/x' },
    { title: 'Page', date: '2004', url: 'https://p.example/', evidence: 'web-page' },
  ])
})

test('laws, judgments, reports and unknown types of RIS keep their fields', () => {
  const text = 'TY  - STAT\nTI  - Children Act\nAU  - Parliament\nPY  - 1999\nER  - \nTY  - CASE\nTI  - A v B\nPB  - Supreme Court\nDA  - 2001\nER  - \nTY  - RPRT\nTI  - R\nPB  - UNICEF\nCY  - Geneva\nM1  - 7\nN1  - UN Doc. CRC/C/GC/14\nER  - \nTY  - ODD\nTI  - Odd\nPY  - 2020\nER  - \n'
  expect(read('x.ris', text).sources).toMatchObject([
    { title: 'Children Act', evidence: 'law', authors: [{ name: 'Parliament' }], date: '1999' },
    { title: 'A v B', evidence: 'court-decision', publisher: 'Supreme Court', date: '2001' },
    { title: 'R', publisher: 'UNICEF', place: 'Geneva', symbol: 'CRC/C/GC/14', kind: 'instrument' },
    { title: 'Odd', date: '2020' },
  ])
})

test('a RIS record that lost its head or says nothing is listed with its line', () => {
  const { sources, skipped } = read('x.ris', 'TI  - No head\nAU  - X\nER  - \nTY  - BOOK\nER  - \nTY  - BOOK\nTI  - Whole\nER  - \n')
  expect(sources.map(({ title }) => title)).toEqual(['Whole'])
  expect(skipped).toEqual([{ entry: 'No head', line: 1, reason: 'no-type' }, { entry: 'BOOK', line: 4, reason: 'says-nothing' }])
})

const items = [
  { id: 'a', 'citation-key': 'a', type: 'report', title: 'One', issued: { 'date-parts': [['2019', 5]] }, author: [{ literal: 'Alliance' }] },
  { id: 'b', type: 'webpage', title: 'Two with } and \\" {', URL: 'https://b.example/' },
]

test('CSL-JSON is read: a list, one item, or items in a wrapper', () => {
  const titlesOf = (value: unknown, space?: number) => read('x.json', JSON.stringify(value, null, space)).sources.map(({ title }) => title)
  const all = ['One', 'Two with } and \\" {']
  expect(titlesOf(items)).toEqual(all)
  expect(titlesOf(items, 2)).toEqual(all)
  expect(titlesOf({ items }, 1)).toEqual(all)
  expect(titlesOf(items[0])).toEqual(['One'])
})

test('a broken item of a JSON file costs that item', () => {
  const text = '[\n  { "id": "a", "type": "book", "title": "One" },\n  { "id": "b", "title": "Lost quote, "type": "book" },\n  { "title": "Lost brace", "type": "book",\n  { "id": 3, "type": "book" },\n  { "type": "book", "title": "Last" }\n]'
  const { sources, skipped } = read('x.json', text)
  expect(sources.map(({ title }) => title)).toEqual(['One', 'Last'])
  expect(skipped).toEqual([
    { entry: 'Lost quote,', line: 3, reason: 'not-closed' },
    { entry: 'Lost brace', line: 4, reason: 'not-closed' },
    { entry: '3', line: 5, reason: 'says-nothing' },
  ])
})

test('UTF-8 with a mark, UTF-16 with and without one, and Windows-1252 are read', () => {
  const text = '@book{k, title={Niñez “hoy”}}'
  const utf16 = Buffer.from(text, 'utf16le')
  const windows = Uint8Array.from(text.split(/(?:)/u), (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0))
  for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), utf16, Buffer.from(utf16).swap16(), windows]) {
    expect(readBytes('x.bib', bytes).sources[0]?.title).toBe('Niñez “hoy”')
  }
})

test('the content decides what a file is, whatever its ending', () => {
  expect(read('x.txt', zoteroRis).sources).toHaveLength(1)
  expect(read('x.json', '@book{k, title={T}}').sources).toHaveLength(1)
  expect(read('x.bib', JSON.stringify(items)).sources).toHaveLength(2)
})

test('a file that holds no references is refused', () => {
  for (const text of ['Dear colleagues', '%PDF-1.7', '<html></html>']) {
    expect(() => read('x.bib', text)).toThrow(refused)
  }
})

test('nothing is ever fetched: an address or identifier is no file of references', () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'))
  for (const text of ['https://example.org/refs.bib', '10.1234/abc', 'Q42', 'https://doi.org/10.1234/abc']) {
    expect(() => read('x.bib', text)).toThrow(refused)
  }
  read('x.bib', '@misc{k, title={https://example.org}, doi={10.1234/abc}, url={https://example.org}}')
  read('x.json', '["https://example.org/refs.json", {"id": "https://example.org", "title": "T"}]')
  expect(fetched).not.toHaveBeenCalled()
  expect(readersLeft().filter((reader) => /url|doi|wikidata|api/iu.test(reader))).toEqual([])
  fetched.mockRestore()
})

test('every source has an id of its own and a closed list of fields', () => {
  const ids = read('x.json', JSON.stringify(items)).sources.map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})
