import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const modules = join(root, 'node_modules')

/** What set-up prepares. It lies in node_modules so that `npm ci` or a fresh clone starts clean. */
export const cache = join(modules, '.cache/counterpoint')
export const out = join(root, 'out')

/** The pinned Node that `npm ci` installs, whatever Node the machine has. */
export const ownNode = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
export const commandLine = join(out, 'main/cli.js')
