import { describe, expect, test } from 'vitest'
import type { ReadPassage } from '../../../../core/sources/passage.ts'
import { findProblems, shortList } from '../../../../core/sources/review/problems.ts'
import { toRows } from '../../../../core/sources/review/row.ts'

const problemsIn = (numbers: readonly string[]) => {
  const passages = numbers.map((number): ReadPassage => ({ kind: 'paragraph', number, text: 'x', page: null, headings: [] }))
  return findProblems(toRows(passages))
}

describe('the problems of a reading', () => {
  test('are told where numbers are missing, once', () => {
    expect(problemsIn(['1', '2', '5', '6'])).toEqual([{ key: 1, place: 1, kind: 'missing', numbers: [3, 4] }])
  })

  test('are told at the second of two passages with one number', () => {
    expect(problemsIn(['1', '2', '2', '3'])).toEqual([{ key: 2, place: 2, kind: 'repeated' }])
  })

  test('are told in each count of the document, in its order, and not between counts', () => {
    expect(problemsIn(['1', '2', '4', '5', '1', '2', '2', '3', '5', '6', '1', '2'])).toEqual([
      { key: 1, place: 1, kind: 'missing', numbers: [3] },
      { key: 6, place: 6, kind: 'repeated' },
      { key: 7, place: 7, kind: 'missing', numbers: [4] },
    ])
  })

  test('are none where the numbers run on or there are none', () => {
    expect(problemsIn(['1', '2', '3'])).toEqual([])
    expect(problemsIn([])).toEqual([])
  })
})

test('numbers are told in runs', () => {
  expect(shortList([3, 7, 8, 9, 12])).toBe('3, 7–9, 12')
})
