import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './paths.mjs'
import { Problem } from './problem.mjs'

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limit] milliseconds after which the command is stopped
 */

/**
 * Waits for a child and passes on the signals we get, so that no child outlives its script. After such a signal the
 * script itself stops too, as a shell would say it: with 128 and the signal's number.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} the exit code
 */
function ended(child) {
  /** @type {NodeJS.Signals | undefined} */
  let received
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    received = signal
    child.kill(signal)
  }
  for (const signal of passedOn) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of passedOn) process.off(name, forward)
      if (received) reject(new Problem('', 128 + constants.signals[received]))
      else resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

/**
 * Runs a command that talks to the person directly.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const run = (command, args, { cwd = root, env = process.env } = {}) =>
  ended(spawn(command, args, { cwd, env, stdio: 'inherit' }))

/**
 * Runs a command whose output matters only when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runQuietly(command, args, { cwd = root, env = process.env, limit } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    killSignal: 'SIGKILL',
    ...(limit === undefined ? {} : { timeout: limit }),
  })
  /** @type {Buffer[]} */
  const chunks = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
  const code = await ended(child)
  return { code, output: Buffer.concat(chunks).toString('utf8').trim() }
}

/**
 * npm, as the same program that started us where there is one: `npm.cmd` on Windows cannot be spawned without a shell.
 * A given log level wins over `npm run -s`, which would hide the reason of a failure.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const program = process.env['npm_execpath']
  const all = [...args, '--loglevel=error']
  return program ? runQuietly(process.execPath, [program, ...all]) : runQuietly('npm', all)
}
