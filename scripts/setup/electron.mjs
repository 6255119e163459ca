import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStandIn, readyStandIn, standInExists, standInVersion } from '../electron/stand-in.mjs'
import { alone } from './lock.mjs'
import { modules, ownNode } from './paths.mjs'
import { Problem } from './problem.mjs'
import { say, step } from './progress.mjs'
import { runQuietly } from './run.mjs'

const folder = join(modules, 'electron')

/** Where the official package looks for its program; its mirror setting is honoured. */
const officialPlace = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/'
const probeLimit = 3_000
const downloadLimit = 5 * 60_000

/**
 * The Electron program to run: the one named by ELECTRON_EXEC_PATH, else the official one, else the stand-in.
 * @returns {Promise<string>}
 */
export async function findElectron() {
  const named = process.env['ELECTRON_EXEC_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Problem(`ELECTRON_EXEC_PATH names ${named}, which does not exist. Correct it, or unset it to use the project's own Electron.`)
  }
  return available() ?? alone(async () => available() ?? prepare())
}

/** What is there already. */
function available() {
  const program = official()
  if (program !== undefined) return program
  const standIn = readyStandIn()
  if (standIn !== undefined) announce('the official one is not installed ("npx install-electron --no" downloads it)')
  return standIn
}

async function prepare() {
  const reason = (standInExists ? await unreachable() : undefined) ?? (await downloadFails())
  const program = official()
  if (program !== undefined) return program
  const why = `the official one could not be downloaded (${reason ?? 'its installer left no program'})`
  if (!standInExists)
    throw new Problem(`Electron is missing: ${why}.
Download it with "npx install-electron --no", or set ELECTRON_EXEC_PATH to an Electron program you have.`)
  announce(why)
  return step(`Making the stand-in Electron ${standInVersion}`, makeStandIn)
}

/** @param {string} why */
const announce = (why) => say(`Using a stand-in Electron ${standInVersion} for development: ${why}.`)

/** The official program, if it has been downloaded. */
function official() {
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return undefined
  const program = join(folder, 'dist', readFileSync(pointer, 'utf8'))
  return existsSync(program) ? program : undefined
}

/** Why the official place cannot be used, if so. A server that accepts and then stays silent would hold the download up for ever. */
async function unreachable() {
  try {
    const { status } = await fetch(officialPlace, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeLimit) })
    return status < 500 ? undefined : `${officialPlace} answered ${status}`
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    return `${officialPlace} ${timedOut ? `did not answer in ${probeLimit / 1000} s` : 'cannot be reached'}`
  }
}

/** Why the official package's own download failed, if it did. */
async function downloadFails() {
  const { code, output } = await step('Downloading Electron', () =>
    runQuietly(ownNode, [join(folder, 'install.js')], { limit: downloadLimit }),
  )
  return code === 0 ? undefined : `its installer ended with ${code}: ${output.split('\n')[0]}`
}
