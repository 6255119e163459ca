import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { cache, modules, out, ownNode, root } from './paths.mjs'
import { Problem } from './problem.mjs'
import { step } from './progress.mjs'
import { runQuietly } from './run.mjs'

const folders = ['core', 'main', 'preload', 'renderer', 'templates']
const files = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Lies in out/, so that a build and the note of what it was built from come and go together. */
const stamp = 'built-from'

/**
 * A short name for the present state of the sources. Size and time instead of content: this runs before every command.
 * @param {string} base
 */
export function fingerprint(base) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(base, path))
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  for (const file of files) if (existsSync(join(base, file))) add(file)
  for (const folder of folders) {
    if (!existsSync(join(base, folder))) continue
    const entries = readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const path of paths.sort()) add(path.slice(base.length + 1))
  }
  return hash.digest('hex')
}

function upToDate() {
  const file = join(out, stamp)
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint(root)
}

/** Builds the app into out/, unless it is already built from these sources. */
export async function build() {
  if (upToDate()) return
  await alone(async () => {
    if (upToDate()) return
    mkdirSync(cache, { recursive: true })
    const work = mkdtempSync(join(cache, 'build-'))
    try {
      await step('Building the app', () => buildInto(join(work, 'out')))
      // Only now: a build that fails leaves the last good one, and a running app never sees half of one.
      if (existsSync(out)) renameSync(out, join(work, 'before'))
      renameSync(join(work, 'out'), out)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
}

/** @param {string} target */
async function buildInto(target) {
  const sources = fingerprint(root)
  const tool = join(modules, 'electron-vite/bin/electron-vite.js')
  const { code, output } = await runQuietly(ownNode, [tool, 'build', '--outDir', target, '--logLevel', 'warn'], {
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (code !== 0) throw new Problem(`${output}\n\nThe app does not build; the reason is above. Mend it and run the same command again.`)
  writeFileSync(join(target, stamp), sources)
}
