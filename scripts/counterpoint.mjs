// npm run -s counterpoint -- VERB ...: the command line, on the pinned Node, set up first if need be.
import { pathToFileURL } from 'node:url'
import { onOwnNode } from './setup/own-node.mjs'
import { commandLine, ownNode } from './setup/paths.mjs'
import { asScript } from './setup/problem.mjs'
import { setUp } from './setup/set-up.mjs'

// npm runs scripts in the project's folder and keeps the caller's in INIT_CWD; without npm it may be left from elsewhere.
const throughNpm = process.env['npm_lifecycle_event'] === 'counterpoint'
process.env['INIT_CWD'] = (throughNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd()

await asScript(async () => {
  await setUp()
  const args = process.argv.slice(2)
  if (!onOwnNode()) {
    const { run } = await import('./setup/run.mjs')
    return run(ownNode, [commandLine, ...args])
  }
  process.argv[1] = commandLine
  await import(pathToFileURL(commandLine).href)
  return Number(process.exitCode ?? 0)
})
