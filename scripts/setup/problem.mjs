/** An expected failure: its message tells a person what happened and what to do next, so no stack is shown. */
export class Problem extends Error {
  /**
   * @param {string} message empty when the person already knows, having pressed Ctrl-C
   * @param {number} [exitCode] 1 could not be done, 2 wrong usage (as in the command line)
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * Runs a script's main function and ends with its exit code.
 * @param {() => Promise<number>} main
 */
export async function asScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.message) process.stderr.write(`${error.message}\n`)
    process.exitCode = error.exitCode
  }
}
