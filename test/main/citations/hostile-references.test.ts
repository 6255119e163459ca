import { expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import { readReferences } from '../../../main/citations/read-references.ts'

const read = (text: string) => readReferences('x.bib', new TextEncoder().encode(text), () => 'id')
const long = 200_000

test('no text, however odd, keeps the reader from ending', () => {
  const runs = [' ', '\n', '{', '}', '@', '"', '\\', '$', '%', '#', ',', '<i ', '&amp', '@a ', '@comment{', '@book{', 'TY  - ', '[', '{"a":', 'CRC/', ' and ', '\\url{']
  for (const run of runs) {
    const many = run.repeat(long / run.length)
    for (const text of [many, `@book{k, title={T}, note={${many}}, author={${many}}}`, `@book{${many}`, `TY  - BOOK\nTI  - T\nN1  - ${many}\nER  - `, JSON.stringify([{ title: many, note: many, author: [many], issued: many, URL: many }])]) {
      try {
        expect(read(text).sources.length).toBeLessThanOrEqual(1)
      } catch (error) {
        expect(['format-unknown', 'references-none']).toContain(error instanceof AppError ? error.code : error)
      }
    }
  }
})

test('an entry with a field longer than any that is meant is listed', () => {
  const { sources, skipped } = read(`@book{huge, title={T}, author={${'x-'.repeat(50_000)}}}\n@book{next, title={Next}}`)
  expect(sources.map(({ title }) => title)).toEqual(['Next'])
  expect(skipped).toEqual([{ entry: 'huge', line: 1, reason: 'not-understood' }])
})

test('macros that stand for one another many times over are listed, and the others are read', () => {
  const macros = Array.from({ length: 11 }, (_, index) => `@string{m${String(index + 1)} = ${Array<string>(10).fill(`m${String(index)}`).join(' # ')}}`)
  const { sources, skipped } = read(`@string{m0 = "0123456789"}\n${macros.join('\n')}\n@book{huge, title = m4 # m4}\n@book{next, title={Next}, publisher = m1}`)
  expect(sources.map(({ title, publisher }) => [title, publisher])).toEqual([['Next', '0123456789'.repeat(10)]])
  expect(skipped).toContainEqual({ entry: 'huge', line: 13, reason: 'not-understood' })
})

test('names that mean something to JavaScript are only names', () => {
  const text = '@string{__proto__ = "x", constructor = "y"}\n@book{__proto__, title={T}, __proto__ = {a}, constructor = toString, crossref={constructor}, publisher = hasOwnProperty}\n@constructor{toString, title={U}}'
  expect(read(text).sources).toMatchObject([{ title: 'T', publisher: 'hasOwnProperty' }, { title: 'U' }])
  expect(read('[{"__proto__": {"title": "x"}, "title": "V", "type": "toString"}]').sources).toMatchObject([{ title: 'V', evidence: 'other' }])
})
