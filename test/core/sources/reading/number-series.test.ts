import { expect, test } from 'vitest'
import { decimalNumbers } from '../../../../core/sources/reading/decimal-numbers.ts'
import { numberSeries, type Candidate } from '../../../../core/sources/reading/number-series.ts'

const candidate = (number: number | readonly number[], line: number, more: Partial<Candidate> = {}): Candidate => ({
  line,
  parts: typeof number === 'number' ? [number] : number,
  indent: 0,
  strength: 3,
  afterHeading: false,
  ...more,
})
const rolesOf = (candidates: readonly Candidate[]): (string | undefined)[] => {
  const roles = numberSeries(candidates)
  return candidates.map(({ line }) => roles.get(line))
}

test('numbers that run on by one number paragraphs', () => {
  expect(rolesOf([1, 2, 3, 4].map((number, line) => candidate(number, line)))).toEqual(['main', 'main', 'main', 'main'])
})

test('a year at the head of a line numbers nothing', () => {
  expect(rolesOf([1, 2, 1994, 3].map((number, line) => candidate(number, line)))).toEqual(['main', 'main', undefined, 'main'])
})

test('a count inside a paragraph is a list when the paragraphs go on after it', () => {
  expect(rolesOf([1, 2, 1, 2, 3, 4, 3, 4].map((number, line) => candidate(number, line, { indent: line > 1 && line < 6 ? 30 : 0 })))).toEqual(
    ['main', 'main', 'nested', 'nested', 'nested', 'nested', 'main', 'main'],
  )
})

test('a count that begins again under a heading is a restart', () => {
  const articles = [1, 2, 1, 2, 3, 1, 2, 3, 4].map((number, line) => candidate(number, line, { afterHeading: number === 1 }))
  expect(rolesOf(articles)).toEqual(articles.map(() => 'main'))
})

test('of two lines with the number that comes next, the one that looks like a paragraph is taken', () => {
  expect(rolesOf([candidate(1, 0), candidate(2, 1, { strength: 1 }), candidate(2, 2), candidate(3, 3)])).toEqual(['main', undefined, 'main', 'main'])
})

test('a number left out or printed twice does not end the count', () => {
  expect(rolesOf([1, 2, 4, 5].map((number, line) => candidate(number, line)))).toEqual(['main', 'main', 'main', 'main'])
  expect(rolesOf([1, 2, 2, 3].map((number, line) => candidate(number, line)))).toEqual(['main', 'main', 'main', 'main'])
})

test('an excerpt may begin with any number that runs on', () => {
  expect(rolesOf([41, 42, 43, 44].map((number, line) => candidate(number, line)))).toEqual(['main', 'main', 'main', 'main'])
})

test('decimal numbers follow the number they are part of', () => {
  const candidates = [candidate(104, 0), candidate([104, 1], 1), candidate([104, 2], 2), candidate([3, 5], 3), candidate([104, 2, 1], 4), candidate([104, 3], 5)]
  expect([...decimalNumbers(candidates, new Set([0]))]).toEqual([1, 2, 4, 5])
})

test('a decimal number that is a slip of the printer does not end the count', () => {
  const slip = [[111, 1], [111, 2], [112, 3], [111, 4], [111, 5]].map((parts, line) => candidate(parts, line + 1))
  expect([...decimalNumbers([candidate(111, 0), ...slip, candidate(112, 6), candidate([112, 1], 7)], new Set([0, 6]))]).toEqual([1, 2, 3, 4, 5, 7])
})

test('a wide hole does not end the count where it goes on behind it, and a number further on does not make one', () => {
  const numbers = [1, 2, 3, 4, 10, 11, 12, 13, 14]
  expect(rolesOf(numbers.map((number, line) => candidate(number, line)))).toEqual(numbers.map(() => 'main'))
  expect(rolesOf([1, 2, 12, 3, 4, 5].map((number, line) => candidate(number, line)))[2]).toBeUndefined()
  expect(rolesOf([1, 2, 12, 13, 14, 15, 3, 4].map((number, line) => candidate(number, line, { strength: number > 9 ? 2 : 3 })))[2]).toBeUndefined()
})

test('many parts of one paragraph are its recommendations, in whatever order they come; a few are amounts', () => {
  const parts = [57, 3, 101, 12, 9, 44, 8, 60].map((part, line) => candidate([115, part], line))
  expect(decimalNumbers(parts, new Set()).size).toBe(8)
  expect(decimalNumbers(parts.slice(0, 5), new Set()).size).toBe(0)
})
