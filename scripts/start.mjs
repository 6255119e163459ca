// npm start [FILE]: opens the app, with the sample report unless a file is named.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasDisplay } from './setup/display.mjs'
import { onOwnNode, restartOnOwnNode } from './setup/own-node.mjs'
import { commandLine, ownNode, root } from './setup/paths.mjs'
import { asScript, Problem } from './setup/problem.mjs'
import { say } from './setup/progress.mjs'
import { run, runQuietly } from './setup/run.mjs'
import { setUp, setUpElectron } from './setup/set-up.mjs'

/**
 * @param {string} electron
 * @param {string | undefined} file
 */
function openApp(electron, file) {
  // Chromium refuses to run its sandbox as root on Linux.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return run(electron, [root, ...asRoot, file ?? '--sample'])
}

/**
 * What can be seen of the app without a screen: a report and the Word file made from it.
 * @param {string | undefined} file
 */
async function makeWordFile(file) {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-sample-'))
  const project = file ?? join(folder, 'Sample report.counterpoint')
  const document = join(folder, 'Sample report.docx')
  if (file === undefined) await counterpoint('sample', project)
  await counterpoint('export', project, document)
  say('No window was opened: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).')
  say('Instead the report and its Word file were made with the command line:')
  process.stdout.write(file === undefined ? `${project}\n${document}\n` : `${document}\n`)
}

/** @param {string[]} args */
async function counterpoint(...args) {
  const { code, output } = await runQuietly(ownNode, [commandLine, ...args])
  if (code !== 0) throw new Problem(output, code)
}

await asScript(async () => {
  const [name] = process.argv.slice(2)
  const file = name === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), name)
  await setUp()
  if (hasDisplay()) return onOwnNode() ? openApp(await setUpElectron(), file) : restartOnOwnNode()
  await makeWordFile(file)
  return 0
})
