import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './paths.mjs'
import { say } from './progress.mjs'

/** Longer than any set-up takes; afterwards the process id may belong to somebody else. */
const longestSetUp = 20 * 60_000

/** Outside node_modules, which `npm ci` deletes. */
const file = join(tmpdir(), `counterpoint-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`)

/**
 * Lets one process at a time change node_modules and out/ of this checkout.
 * The work should look again at what is still to do: another process may just have done it.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  for (let told = false; !take(); told = true) {
    if (!told) say('Waiting for another set-up of this checkout to finish …')
    await pause(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!has(error, 'EEXIST')) throw error
    if (abandoned()) rmSync(file, { force: true })
    return false
  }
}

/** Whether the process that took the lock was killed before it could give it back. */
function abandoned() {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    if (Date.now() - statSync(file).mtimeMs > longestSetUp) return true
    if (owner > 0) process.kill(owner, 0)
    return false
  } catch (error) {
    // ENOENT: it was given back this moment; the next try takes it. EPERM: alive, but another user's.
    return has(error, 'ESRCH')
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
const has = (error, code) => error instanceof Error && 'code' in error && error.code === code
