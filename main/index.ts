import { app, ipcMain } from 'electron'
import { join } from 'node:path'
import type { Behind } from './app.ts'
import { registerPageScheme, servePage } from './shell/page.ts'
import { closeAllDoors, closeNetworkAtStart } from './shell/security.ts'
import { openWindow, showWhen } from './shell/window.ts'

const builtFolder = import.meta.dirname

closeNetworkAtStart()
registerPageScheme()
if (app.requestSingleInstanceLock()) {
  // Not awaited at the top level: Electron waits for this module before it becomes ready.
  void app.whenReady().then(start)
} else {
  app.quit()
}

/** Opens the window. All that stands behind it is loaded while its page is: code is most of what a start waits for. */
function start(): void {
  const { promise: behind, resolve } = Promise.withResolvers<Behind>()
  closeAllDoors((url) => void behind.then(({ openLink }) => openLink(url)))
  const pageBegun = servePage(join(builtFolder, '../renderer'))
  ipcMain.handle('request', async (event, name: unknown, input: unknown) => (await behind).answer(event, name, input))
  app.on('window-all-closed', () => { app.quit() })
  app.on('second-instance', (_, argv) => void behind.then(({ openFromOutside }) => { openFromOutside(argv) }))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void behind.then(({ openFromOutside }) => { openFromOutside([path]) })
  })
  const window = openWindow(join(builtFolder, '../preload/index.cjs'), app.name)
  showWhen(window, behind)
  resolve(pageBegun.then(() => import('./app.ts')).then(({ standBehind }) => standBehind(window, builtFolder)))
}
