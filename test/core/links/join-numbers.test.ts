import { expect, test } from 'vitest'
import { joinNumbers } from '../../../core/links/join-numbers.ts'

test.each([
  [['21', '53', '54'], '21, 53, 54'],
  [['57', '58', '59', '62'], '57–59, 62'],
  [['58 (b)', '58 (c)', '60'], '58 (b), 58 (c), 60'],
  [['3 (1)'], '3 (1)'],
  [[''], ''],
])('%j is printed as %s', (numbers, printed) => {
  expect(joinNumbers(numbers)).toBe(printed)
})
