/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string, name: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }} UnitFile
 */

/**
 * What vitest's JSON report says. A file that cannot even be loaded has no tests, but is a failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: UnitFile[] }} report
 * @returns {Count}
 */
export function countUnitTests({ numPassedTests, numFailedTests, testResults }) {
  const unloadable = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length }
}

/**
 * Each failure of vitest's JSON report by its file, its sentence and the beginning of what went wrong. Said once more
 * when everything has run: where only the end of a long log is kept, it must name what failed.
 * @param {{ testResults: UnitFile[] }} report
 * @returns {string[]}
 */
export const unitFailures = ({ testResults }) =>
  testResults.flatMap(({ status, name, message = '', assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [`${name}: ${beginning(message)}`]
    return failed.map(({ fullName, failureMessages = [] }) => `${name}: ${fullName}\n  ${beginning(failureMessages.join('\n'))}`)
  })

/** @param {string} message */
const beginning = (message) => message.slice(0, 1_500)

/**
 * What Playwright's JSON report says. Its own errors are those outside any test.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export const countAppTests = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})

/**
 * The count of a step: its report's, and one failure when it ended badly without naming any.
 * @param {number} exitCode
 * @param {Count | undefined} reported undefined when the step left no report
 * @returns {Count}
 */
export const countStep = (exitCode, reported = { passed: 0, failed: 0 }) => ({
  passed: reported.passed,
  failed: exitCode === 0 ? reported.failed : Math.max(reported.failed, 1),
})

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
})
