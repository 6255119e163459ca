// npm run bench: one line for each budget, measured beside a peer in the same run.
import { onOwnNode, restartOnOwnNode } from './setup/own-node.mjs'
import { asScript } from './setup/problem.mjs'
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs'
import { setUp, setUpElectron } from './setup/set-up.mjs'

await asScript(async () => {
  await setUp()
  if (!onOwnNode()) return restartOnOwnNode()
  const electron = await setUpElectron()
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  if (display !== undefined) process.env['DISPLAY'] = display.name
  process.env['ELECTRON_EXEC_PATH'] = electron
  try {
    const { bench } = await import('./bench/bench.ts')
    await bench(process.argv.slice(2))
    return 0
  } finally {
    display?.stop()
  }
})
