import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Problem } from './problem.mjs'
import { step } from './progress.mjs'
import { runQuietly } from './run.mjs'

/**
 * The Debian package of each library that Electron is linked with (the ELF NEEDED entries of its program).
 * @type {Record<string, string>}
 */
const packageOf = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/**
 * The libraries that the dynamic linker does not find.
 * @param {string} report what ldd prints
 */
export const missingIn = (report) => [...report.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library]) => library ?? '')

/** @param {string} program */
function missingLibraries(program) {
  const { error, stdout } = spawnSync('ldd', [program], { encoding: 'utf8' })
  // Without ldd nothing can be foreseen; Electron itself will then name what it misses.
  return error ? [] : missingIn(stdout)
}

/**
 * Makes sure that Electron can start on this Linux: installs what is missing as root on Debian or Ubuntu, and
 * otherwise stops with the command to run.
 * @param {string} electron
 * @param {readonly string[]} programs Debian packages of further programs that are missing
 */
export async function installSystemLibraries(electron, programs) {
  if (process.platform !== 'linux') return
  const missing = missingLibraries(electron)
  if (missing.length === 0 && programs.length === 0) return
  const what = [...missing, ...programs].join(', ')
  if (!existsSync('/usr/bin/apt-get'))
    throw new Problem(`This system lacks ${what}, which Electron needs. Install them with its package manager and run the same command again.`)

  const wanted = [...new Set([...missing.map((library) => packageOf[library] ?? library), ...programs, ...fonts()])]
  const command = (/** @type {string[]} */ packages) => ['install', '-y', '--no-install-recommends', ...packages]
  if (process.getuid?.() !== 0)
    throw new Problem(`This system lacks ${what}, which Electron needs. Install them and run the same command again:
  sudo apt-get update && sudo apt-get ${command(wanted.map(todaysName)).join(' ')}`)

  await step(`Installing ${what}`, async () => {
    await aptGet(['update'])
    await aptGet(command(wanted.map(todaysName)))
  })
  const still = missingLibraries(electron)
  if (still.length > 0) throw new Problem(`Electron still lacks ${still.join(', ')} after the installation. Install them by hand and run the same command again.`)
}

/** Without any font Electron shows boxes instead of letters. */
const fonts = () => (existsSync('/usr/share/fonts') ? [] : ['fonts-liberation'])

/**
 * Debian 13 and Ubuntu 24.04 renamed libraries when they widened time to 64 bits.
 * @param {string} name
 */
const todaysName = (name) => (spawnSync('apt-cache', ['show', '--quiet', `${name}t64`]).status === 0 ? `${name}t64` : name)

/** @param {string[]} args */
async function aptGet(args) {
  const { code, output } = await runQuietly('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  if (code !== 0)
    throw new Problem(`${output}\n\napt-get ${args.join(' ')} failed (exit code ${code}; its messages are above).
Check the connection to the package mirror and run the same command again.`)
}
