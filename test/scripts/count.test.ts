import { expect, test } from 'vitest'
import { countAppTests, countStep, countUnitTests, sum, unitFailures } from '../../scripts/test/count.mjs'

test('counts unit tests, and a file that cannot be loaded as one failure', () => {
  const passing = { status: 'passed', name: 'a.test.ts', assertionResults: [{ status: 'passed', fullName: 'one' }, { status: 'passed', fullName: 'two' }] }
  const unloadable = { status: 'failed', name: 'b.test.ts', assertionResults: [] }
  expect(countUnitTests({ numPassedTests: 2, numFailedTests: 0, testResults: [passing, unloadable] })).toEqual({ passed: 2, failed: 1 })
})

test('counts app tests, and an error outside any test as a failure', () => {
  expect(countAppTests({ stats: { expected: 3, unexpected: 1, flaky: 0 }, errors: [] })).toEqual({ passed: 3, failed: 1 })
  expect(countAppTests({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] })).toEqual({ passed: 0, failed: 1 })
})

test('counts a step that ended badly as a failure even when it reports none', () => {
  expect(countStep(1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 })
  expect(countStep(139, undefined)).toEqual({ passed: 0, failed: 1 })
  expect(countStep(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 })
  expect(countStep(0, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 })
})

test('adds the steps up', () => {
  expect(sum([{ passed: 2, failed: 1 }, { passed: 3, failed: 0 }])).toEqual({ passed: 5, failed: 1 })
})

test('names each failure with its file and the beginning of what went wrong', () => {
  const broken = { status: 'failed', name: 'c.test.ts', assertionResults: [{ status: 'passed', fullName: 'one' }, { status: 'failed', fullName: 'two', failureMessages: ['expected 1 to be 2'] }] }
  const unloadable = { status: 'failed', name: 'd.test.ts', message: 'no such module', assertionResults: [] }
  expect(unitFailures({ testResults: [broken, unloadable] })).toEqual(['c.test.ts: two\n  expected 1 to be 2', 'd.test.ts: no such module'])
})
