import { expect, test } from 'vitest'
import { checkContinuity } from '../../../core/sources/check-continuity.ts'
import type { ReadPassage } from '../../../core/sources/passage.ts'

const passage = (number: string, kind: ReadPassage['kind'] = 'paragraph'): ReadPassage => ({ kind, number, text: 'A well.', page: null, headings: [] })
const check = (numbers: readonly (number | string)[]): ReturnType<typeof checkContinuity> => checkContinuity(numbers.map(number => passage(String(number))))

test('tells the first and the last number, what is missing and what was read twice', () => {
  expect(check([1, 2, 3, 5, 6, 6, 7])).toEqual({ first: 1, last: 7, missing: [4], repeated: [6] })
})

test('counts a paragraph out of its place as neither missing nor repeated', () => {
  expect(check([1, 2, 4, 3, 5])).toEqual({ first: 1, last: 5, missing: [], repeated: [] })
})

test('tells of the longest run where numbers begin again', () => {
  expect(check([1, 2, 3, 1, 2, 3, 4, 5])).toEqual({ first: 1, last: 5, missing: [], repeated: [] })
})

const under = (heading: string, numbers: readonly number[]): ReadPassage[] => numbers.map(number => ({ ...passage(String(number)), headings: ['A report', heading] }))

test('tells of the gaps that an annex or a second part has of its own', () => {
  const passages = [...under('I. Wells', [1, 2, 3, 4, 5, 6]), ...under('Annex I', [1, 2, 4, 4, 5]), ...under('Annex II', [1, 2])]
  expect(checkContinuity(passages)).toEqual({
    first: 1, last: 6, missing: [], repeated: [],
    further: [{ heading: 'Annex I', first: 1, last: 5, missing: [3], repeated: [4] }],
  })
})

test('says nothing of counts that begin again by nature, as in the articles of a treaty', () => {
  const articles = [[1, 2], [1], [1], [1, 2, 3, 4], [1, 2, 3]].flatMap((numbers, index) => under(`Article ${index + 1}`, numbers))
  expect(checkContinuity(articles)).toEqual({ first: 1, last: 4, missing: [], repeated: [] })
  expect(check([1, 1, 2, 3]).repeated).toEqual([1])
})

test('counts a paragraph put in between two others as neither missing nor repeated', () => {
  expect(check([1, 2, '2 bis', '2 ter', 3])).toEqual({ first: 1, last: 3, missing: [], repeated: [] })
})

test('counts neither sub-paragraphs, notes nor parts such as 104.1', () => {
  expect(checkContinuity([passage('1'), passage('1.1'), passage('7', 'footnote'), passage('3', 'sub-paragraph'), passage('2')])).toEqual({ first: 1, last: 2, missing: [], repeated: [] })
})

test('finds nothing where nothing is numbered', () => {
  expect(check(['', ''])).toEqual({ first: null, last: null, missing: [], repeated: [] })
})
