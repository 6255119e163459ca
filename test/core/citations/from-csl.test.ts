import { expect, test } from 'vitest'
import { CslItem } from '../../../core/citations/csl-item.ts'
import { fromCsl } from '../../../core/citations/from-csl.ts'

const read = (item: object) => fromCsl(CslItem.parse(item), 'id')

test('the type of an item decides the kind of evidence', () => {
  const kinds = {
    legislation: 'law', bill: 'law', legal_case: 'court-decision', dataset: 'statistics', 'article-newspaper': 'news', broadcast: 'news',
    'article-journal': 'article', book: 'book', chapter: 'book', thesis: 'book', webpage: 'web-page', post: 'web-page',
    interview: 'interview', personal_communication: 'interview', song: 'other', constructor: 'other',
  }
  for (const [type, evidence] of Object.entries(kinds)) expect(read({ type, title: 'T' }), type).toMatchObject({ kind: 'evidence', evidence })
})

test('a treaty is an instrument', () => {
  expect(read({ type: 'treaty', title: 'Convention on something' })).toMatchObject({ kind: 'instrument', symbol: '' })
})

test('a report is told by who published it', () => {
  const evidence = (fields: object) => read({ type: 'report', title: 'T', ...fields }).evidence
  expect(evidence({ publisher: 'UNICEF Innocenti' })).toBe('un-report')
  expect(evidence({ author: [{ literal: 'Office of the United Nations High Commissioner for Human Rights' }] })).toBe('un-report')
  expect(evidence({ publisher: 'Un mundo para la niñez' })).toBe('ngo-report')
  expect(evidence({ publisher: 'Those Who Care' })).toBe('ngo-report')
})

test('a document symbol is found in the fields that people put it in, and decides the kind of source', () => {
  const symbol = 'CRC/C/GC/14'
  for (const fields of [{ number: symbol }, { note: `UN Doc. ${symbol}` }, { archive_location: symbol }, { 'call-number': symbol }, { title: `General comment No. 14, ${symbol}` }]) {
    expect(read({ type: 'report', title: 'Best interests', ...fields }), JSON.stringify(fields)).toMatchObject({ symbol, kind: 'instrument', number: '', remark: '' })
  }
  expect(read({ type: 'report', number: 'CRC/C/GBR/CO/6-7' })).toMatchObject({ kind: 'committee-output' })
  expect(read({ type: 'report', number: 'CRC/C/AGO/5-7' })).toMatchObject({ kind: 'state-document' })
})

test('the number of a law or a judgment is not mistaken for a document symbol, views of a committee are known', () => {
  expect(read({ type: 'legislation', title: 'Act', number: 'A/58/2004' })).toMatchObject({ symbol: '', number: 'A/58/2004', evidence: 'law' })
  expect(read({ type: 'legal_case', title: 'I.A.M. v. Denmark', number: 'CRC/C/77/D/3/2016' })).toMatchObject({ symbol: 'CRC/C/77/D/3/2016', kind: 'committee-output' })
})

test('labelled lines of the note are read, the others become the remark', () => {
  const note = 'Original Date: 1989-11-20\nArchived: https://web.archive.org/a\nLanguage: Spanish\nOriginal language: French\nDOI: 10.1/x\nRead chapter 3: it matters'
  expect(read({ type: 'book', title: 'T', note })).toMatchObject({
    date: '1989-11-20', archivedUrl: 'https://web.archive.org/a', language: 'es', originalLanguage: 'fr', doi: '10.1/x', remark: 'Read chapter 3: it matters',
  })
  expect(read({ type: 'book', issued: { raw: '2001' }, note }).date).toBe('2001')
})

test('markup leaves titles', () => {
  expect(read({ type: 'book', title: 'On <i>non-refoulement</i> &amp; m<sup>2</sup>,  <span class="nocase">UN</span> 3 < 4 > 2' }).title).toBe('On non-refoulement & m2, UN 3 < 4 > 2')
})

test('dates come in every form that programs write', () => {
  const date = (issued: unknown) => read({ type: 'book', title: 'T', issued }).date
  expect(date({ 'date-parts': [['2019', '05', 3]] })).toBe('2019-05-03')
  expect(date({ 'date-parts': [[2019, 5], [2020, 1]] })).toBe('2019-05')
  expect(date({ 'date-parts': [[2019]], season: 2 })).toBe('2019')
  expect(date({ 'date-parts': [[2019, 21]] })).toBe('2019')
  expect(date({ 'date-parts': [[2019, 2, 30]] })).toBe('2019-02')
  expect(date({ raw: '2019-5-3T10:00' })).toBe('2019-05-03')
  expect(date({ raw: '2019/05/03' })).toBe('2019-05-03')
  expect(date({ literal: '3 May 2019' })).toBe('2019-05-03')
  expect(date({ literal: 'août 2019' })).toBe('2019-08')
  expect(date({ literal: '3 de mayo de 2019' })).toBe('2019-05-03')
  expect(date({ literal: '31/5/2019' })).toBe('2019-05-31')
  expect(date({ literal: '4/5/2019' })).toBe('2019')
  expect(date({ literal: 'Spring 2019' })).toBe('2019')
  expect(date({ literal: 'n.d.' })).toBe('')
  expect(date('2019-05')).toBe('2019-05')
  expect(date(2019)).toBe('2019')
  expect(date([])).toBe('')
})

test('names are people with family and given name, or one name', () => {
  const author = [
    { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }, { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { literal: 'Child Rights Alliance' }, { family: 'Home Office' }, {}, null, 7,
  ]
  expect(read({ type: 'book', title: 'T', author }).authors).toEqual([
    { family: 'van der Berg', given: 'Jan' }, { family: 'King', given: 'Martin Luther Jr.' }, { name: 'Child Rights Alliance' }, { name: 'Home Office' },
  ])
  expect(read({ type: 'book', title: 'T', editor: [{ family: 'Doe', given: 'J' }] }).authors).toEqual([{ family: 'Doe', given: 'J' }])
})

test('fields of the wrong form count as absent, and numbers as text', () => {
  expect(read({ type: 7, title: { a: 1 }, volume: 12, author: 'Doe, Jane', issued: 'x', publisher: ['Health', 'Welfare'], URL: null })).toMatchObject({
    title: '', volume: '12', authors: [{ family: 'Doe', given: 'Jane' }], date: '', publisher: 'Health and Welfare', url: '',
  })
})

test('addresses of files and scripts are left out', () => {
  for (const URL of ['file:///home/ana/x.pdf', 'javascript:alert(1)', 'C:\\x']) expect(read({ type: 'book', title: 'T', URL }).url, URL).toBe('')
  expect(read({ type: 'book', title: 'T', URL: 'www.example.org/x' }).url).toBe('https://www.example.org/x')
})

test('nothing is taken for confidential or reliable', () => {
  expect(read({ type: 'interview', title: 'Interview', note: 'confidential' })).toMatchObject({ confidential: false, reliability: '', publicLabel: '' })
})
