import { expect, test } from 'vitest'
import { findTypedNumbers } from '../../../../core/document/import/heading-numbers.ts'
import { fromRoman } from '../../../../core/document/import/typed-number.ts'

const labels = (...headings: [number, string][]) =>
  findTypedNumbers(headings.map(([level, text]) => ({ level, text }))).map((found) => found?.label)

test('roman, letter and arabic numbers are found level by level', () => {
  expect(labels([1, 'I. Introduction'], [1, 'II. Children at the border'], [2, 'A. Reception'], [2, 'B. Return'], [3, '1. By land'], [3, '2) By sea'], [1, 'III. Closing'])).toEqual(
    ['I.', 'II.', 'A.', 'B.', '1.', '2)', 'III.'],
  )
})

test('decimal numbers are found with and without a full stop', () => {
  expect(labels([1, '1. Introduction'], [2, '1.1 Context'], [2, '1.2. Method'], [1, '2. Findings'], [2, '2.1 Schools'])).toEqual(['1.', '1.1', '1.2.', '2.', '2.1'])
})

test('a bare number counts where the numbers below it prove it', () => {
  expect(labels([1, '1 Introduction'], [2, '1.1 Context'])).toEqual(['1', '1.1'])
  expect(labels([1, '1 Introduction'], [2, 'Context'])).toEqual([undefined, undefined])
  expect(labels([1, '1 Introduction'], [1, '2 Findings'])).toEqual(['1', '2'])
})

test.each(["A child's view", '2023 reforms', 'C. elegans and other stories', 'V. Woolf on education', 'I remember', '3.5 million out of school', '1 in 5 children'])(
  'the heading “%s” has no number',
  (heading) => {
    expect(labels([1, 'Introduction'], [1, heading], [1, 'Closing'])).toEqual([undefined, undefined, undefined])
  },
)

test('a word that looks like a number does not disturb the numbers round it', () => {
  expect(labels([1, 'I. Introduction'], [1, 'C. elegans'], [1, 'II. Findings'], [1, 'Annex'])).toEqual(['I.', undefined, 'II.', undefined])
})

test('after H. the sign I. is a letter', () => {
  const letters = 'ABCDEFGHIJ'.split('').map((letter): [number, string] => [2, `${letter}. Topic`])
  const found = findTypedNumbers([[1, 'I. Topics'] as const, ...letters].map(([level, text]) => ({ level, text })))
  expect(found.map((number) => number?.style)).toEqual(['roman', ...letters.map(() => 'upper-letter')])
})

test('a number typed twice by mistake is still a number', () => {
  expect(labels([1, 'I. One'], [1, 'II. Two'], [1, 'II. Three'], [1, 'IV. Four'])).toEqual(['I.', 'II.', 'II.', 'IV.'])
})

test('only well-formed roman numbers count', () => {
  expect(['I', 'IV', 'IX', 'XL', 'IIX', 'VX', 'MCMXCIX'].map(fromRoman)).toEqual([1, 4, 9, 40, undefined, undefined, 1999])
})
