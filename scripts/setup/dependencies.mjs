import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { alone } from './lock.mjs'
import { modules, ownNode, root } from './paths.mjs'
import { Problem } from './problem.mjs'
import { step } from './progress.mjs'
import { npm } from './run.mjs'

/**
 * @typedef {Record<string, { version?: string, optional?: boolean }>} Packages
 * @typedef {{ dependencies?: object, devDependencies?: object, optionalDependencies?: object }} Wanted
 */

/**
 * npm writes node_modules/.package-lock.json last, so it tells what is really there, even after an `npm ci` that was
 * broken off. Optional packages may be missing: they are for other platforms.
 * @param {Packages} locked the packages of package-lock.json
 * @param {Packages} installed the packages of node_modules/.package-lock.json
 */
export const matches = (locked, installed) =>
  Object.entries(locked).every(([path, { version, optional }]) =>
    path === '' ? true : installed[path] ? installed[path].version === version : optional === true,
  )

/**
 * Whether package.json asks for what package-lock.json locks. If not, `npm ci` refuses and says what differs.
 * @param {Wanted} wanted
 * @param {Wanted} locked
 */
export const agrees = (wanted, locked) =>
  isDeepStrictEqual(wanted.dependencies, locked.dependencies) &&
  isDeepStrictEqual(wanted.devDependencies, locked.devDependencies) &&
  isDeepStrictEqual(wanted.optionalDependencies, locked.optionalDependencies)

function upToDate() {
  const installed = join(modules, '.package-lock.json')
  if (!existsSync(installed) || !existsSync(ownNode)) return false
  const lock = read(join(root, 'package-lock.json'))
  return agrees(read(join(root, 'package.json')), lock.packages['']) && matches(lock.packages, read(installed).packages)
}

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Installs the packages that package-lock.json names, unless they are there. */
export async function installDependencies() {
  if (upToDate()) return
  await alone(async () => {
    if (upToDate()) return
    await step('Installing the packages of package-lock.json', async () => {
      // npm 10 would run every package's scripts and compile better-sqlite3, which brings its binaries along.
      await install('ci', '--ignore-scripts')
      // The one script we need: the package "node" fetches the Node of this platform.
      await install('rebuild', 'node', '--ignore-scripts=false')
    })
    if (!existsSync(ownNode))
      throw new Problem(`npm left no ${ownNode}: the install script of the package "node" did not run.
Run "npm rebuild node --foreground-scripts" to see why, then the same command again.`)
  })
}

/** @param {string[]} args */
async function install(...args) {
  const { code, output } = await npm(args)
  if (code !== 0)
    throw new Problem(`${output}\n\nThe packages could not be installed (npm ${args.join(' ')}, exit code ${code}; its messages are above).
Check the connection to the package registry and run the same command again.`)
}
