import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CslItem } from '../../../core/citations/csl-item.ts'
import { fromCsl } from '../../../core/citations/from-csl.ts'
import { toCsl } from '../../../core/citations/to-csl.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'

const source = (fields: Partial<Source>): Source => ({ ...emptySource('s1', 'evidence'), ...fields })

test('a document is cited with its symbol for a number', () => {
  const comment = source({ kind: 'instrument', symbol: 'CRC/C/GC/14', number: '14', title: 'Best interests', authors: [{ name: 'Committee on the Rights of the Child' }], date: '2013-05-29' })
  expect(toCsl(comment)).toEqual({
    id: 's1', type: 'report', title: 'Best interests', number: 'CRC/C/GC/14', author: [{ literal: 'Committee on the Rights of the Child' }], issued: { 'date-parts': [[2013, 5, 29]] },
  })
  expect(toCsl(source({ kind: 'instrument', title: 'Convention' })).type).toBe('treaty')
})

test('a confidential source gives its public label and nothing else', () => {
  const full = Object.fromEntries(Object.entries(source({})).map(([name, value]) => [name, value === '' ? `secret ${name}` : value]))
  const secret: Source = { ...source({}), ...full, reliability: 'first-hand', authors: [{ name: 'secret' }], tags: ['secret'], confidential: true, publicLabel: 'Interview, May 2024' }
  expect(toCsl(secret)).toEqual({ id: 's1', type: 'document', title: 'Interview, May 2024' })
  expect(toCsl({ ...secret, publicLabel: '' })).toEqual({ id: 's1', type: 'document' })
})

test('what the user keeps for themselves stays out', () => {
  expect(JSON.stringify(toCsl(source({ title: 'T', remark: 'private', tags: ['private'], reliability: 'unverified', publicLabel: 'private' })))).not.toContain('private')
})

test('a date that is none stays as it was written', () => {
  expect(toCsl(source({ date: 'forthcoming' })).issued).toEqual({ literal: 'forthcoming' })
})

const word = fc.array(fc.constantFrom('alpha', 'Ñandú', 'الطفل', 'b & c', '«d»', '7'), { maxLength: 3 }).map((words) => words.join(' '))
const someWords = word.filter((text) => text !== '')
const date = fc.constantFrom('', '2019', '2019-05', '2019-05-03', '2020-02-29')
const url = fc.constantFrom('', 'https://example.org/a?b=c&d', 'http://example.org')
const author = fc.oneof(fc.record({ family: someWords, given: someWords }), fc.record({ name: someWords }))
const evidence = fc.constantFrom<Source['evidence']>('ngo-report', 'law', 'court-decision', 'statistics', 'news', 'article', 'book', 'web-page', 'interview')
const anySource = fc.record({
  title: word, date, language: fc.constantFrom('', 'en', 'fr', 'nah'), evidence, authors: fc.array(author, { maxLength: 3 }), publisher: word, container: word,
  volume: word, issue: word, pages: fc.constantFrom('', '3', '3-9'), number: fc.constantFrom('', '47940/99', 'No. 3'), place: word, url, archivedUrl: url, accessed: date,
  doi: fc.constantFrom('', '10.1/x'), isbn: fc.constantFrom('', '978-0'), originalLanguage: fc.constantFrom('', 'es', 'Nahuatl'), draft: fc.boolean(),
})
const document = fc.record({ kind: fc.constant('committee-output' as const), symbol: fc.constant('CRC/C/GBR/CO/6-7'), session: word, number: fc.constant(''), evidence: fc.constant('other' as const) })

test('whatever a source says comes back from its CSL item', () => {
  fc.assert(
    fc.property(anySource, fc.option(document, { nil: {} }), (fields, marks) => {
      const before = source({ ...fields, ...marks })
      expect(fromCsl(CslItem.parse(toCsl(before)), 's1')).toEqual(before)
    }),
    { numRuns: 500 },
  )
})

test('a CSL item keeps through a source what the source can hold', () => {
  fc.assert(
    fc.property(anySource, (fields) => {
      const item = toCsl(source(fields))
      expect(toCsl(fromCsl(CslItem.parse(item), item.id))).toEqual(item)
    }),
  )
})
