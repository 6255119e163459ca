import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay, startVirtualDisplay } from '../setup/display.mjs'
import { modules } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { setUpElectron } from '../setup/set-up.mjs'
import { countAppTests, countStep, countUnitTests, unitFailures } from './count.mjs'

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {(args: readonly string[], reports: string) => Promise<Count & { failures?: string[] }>} Part
 *   runs with the arguments the person added; `reports` is a folder for the machine-readable reports
 */

/**
 * @param {string} path of the tool's program inside node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const tool = (path, args, env = {}) =>
  run(process.execPath, [join(modules, path), ...args], { env: { ...process.env, ...colours, ...env } })

/** A log that is kept in a file should hold words, not colours. */
const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }

/** @param {number} exitCode @returns {Count} */
const asOneTest = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 })

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** @type {Part} */
const lint = async (args) => {
  const paths = args.length > 0 ? args : ['.']
  return asOneTest(await tool('eslint/bin/eslint.js', ['-c', 'scripts/eslint.config.js', '--max-warnings', '0', ...paths]))
}

/** @type {Part} */
const types = async (args) => asOneTest(await tool('typescript/bin/tsc', ['-b', ...args]))

/** @type {Part} */
const unit = async (args, reports) => {
  const report = join(reports, 'unit.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await tool('vitest/vitest.mjs', ['run', '--config', 'test/vitest.config.ts', ...reporters, ...args])
  if (!existsSync(report)) return countStep(code)
  const told = read(report)
  return { ...countStep(code, countUnitTests(told)), failures: unitFailures(told) }
}

/** @type {Part} */
const app = async (args, reports) => {
  const report = join(reports, 'app.json')
  const electron = await setUpElectron()
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  try {
    const code = await tool(
      '@playwright/test/cli.js',
      ['test', '-c', 'test/app/playwright.config.ts', '--reporter=list,json', ...args],
      {
        ELECTRON_EXEC_PATH: electron,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        ...(display ? { DISPLAY: display.name } : {}),
      },
    )
    return countStep(code, existsSync(report) ? countAppTests(read(report)) : undefined)
  } finally {
    display?.stop()
  }
}

/** In the order they run: the cheapest answer first. */
export const parts = { lint, types, unit, app }
