import { expect, test } from 'vitest'
import type { ReadPassage } from '../../../../core/sources/passage.ts'
import { beginReview, review, type Review } from '../../../../core/sources/review/review.ts'
import { originOf } from '../../../../core/sources/review/origin.ts'
import { toRows } from '../../../../core/sources/review/row.ts'

const read: ReadPassage[] = ['One.', 'Two is longer.', 'Three.', 'Four.'].map((text, index) => ({ kind: 'paragraph', number: String(index + 1), text, page: null, headings: [] }))
const begin = (): Review => beginReview(toRows(read))
const origins = ({ rows }: Review): number[][] => rows.map(({ key }) => originOf(rows, key, read))

test('a row that nobody touched comes from its own passage', () => {
  expect(origins(begin())).toEqual([[0], [1], [2], [3]])
})

test('a merged row comes from all its passages, and both parts of a split from one', () => {
  const merged = review(begin(), { kind: 'merge', key: 2 })
  expect(origins(merged)).toEqual([[0], [1, 2], [3]])
  const split = review(begin(), { kind: 'split', key: 1, at: 4 })
  expect(origins(split)).toEqual([[0], [1], [1], [2], [3]])
})

test('what was left out belongs to no row', () => {
  expect(origins(review(begin(), { kind: 'drop', key: 1 }))).toEqual([[0], [2], [3]])
  expect(originOf(begin().rows, 99, read)).toEqual([])
})
