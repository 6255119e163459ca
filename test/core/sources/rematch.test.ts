import { expect, test } from 'vitest'
import type { Passage, ReadPassage } from '../../../core/sources/passage.ts'
import { rematch } from '../../../core/sources/rematch.ts'

const read = (number: string, text: string): ReadPassage => ({ kind: 'paragraph', number, text, page: null, headings: [] })
const had = (id: string, number: string, text: string): Passage => ({ id, source: 's', ...read(number, text) })

test('the same words keep their id under another number, spaces and accents aside', () => {
  const { same, changed, gone } = rematch([had('a', '1', 'los niños  migrantes')], [read('0', 'New'), read('2', 'Los niños migrantes')])
  expect([...same]).toEqual([[1, 'a']])
  expect([changed, gone]).toEqual([[], []])
})

test('words that stand several times are told apart by number, then by order', () => {
  const old = [had('a', '', 'Total'), had('b', '7', 'Total'), had('c', '', 'Total')]
  expect([...rematch(old, [read('', 'Total'), read('', 'Total'), read('7', 'Total')]).same].sort(([a], [b]) => a - b)).toEqual([[0, 'a'], [1, 'c'], [2, 'b']])
})

test('a number that came back with other words is told of, and is not taken for the same', () => {
  const { same, changed, gone } = rematch([had('a', '1', 'Three days'), had('b', '2', 'Gone')], [read('1', 'Thirty days')])
  expect(same.size).toBe(0)
  expect(changed).toMatchObject([{ place: 0, old: { id: 'a' } }])
  expect(gone).toMatchObject([{ id: 'b' }])
})

test('fifty thousand rows of the same words are paired in order', () => {
  const rows = Array.from({ length: 50_000 }, (_, place) => had(`p${String(place)}`, '', 'Total'))
  expect([...rematch(rows, rows).same.values()]).toEqual(rows.map(({ id }) => id))
})
