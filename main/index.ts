import { app, shell, type BrowserWindow } from 'electron'
import { join, resolve } from 'node:path'
import type { EventName, EventPayload } from '../core/contract.ts'
import { messagesIn } from '../core/messages/messages.ts'
import type { Context } from './context.ts'
import { dispatch } from './dispatch.ts'
import { handlers } from './handlers/index.ts'
import { closeReport } from './handlers/project.ts'
import { libraryAt } from './library.ts'
import { directPrinter } from './citations/citation-printer.ts'
import { newId } from './new-id.ts'
import { recentReportsIn } from './recent-reports.ts'
import { settingsIn } from './settings.ts'
import { fileDialogs } from './shell/dialogs.ts'
import { bindRequests } from './shell/ipc.ts'
import { setMenu } from './shell/menu.ts'
import { registerPageScheme, servePage } from './shell/page.ts'
import { closeAllDoors, closeNetworkAtStart, openAfterAsking } from './shell/security.ts'
import { closeAfterSaving, openWindow } from './shell/window.ts'
import { workerJobs } from './worker-jobs.ts'

const messages = messagesIn('en')
const builtFolder = import.meta.dirname
let window: BrowserWindow | undefined

closeNetworkAtStart()
registerPageScheme()
if (app.requestSingleInstanceLock()) {
  // Not awaited at the top level: Electron waits for this module before it becomes ready.
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  const { jobs, cancel } = workerJobs(new URL('./worker.js', import.meta.url))
  const context: Context = {
    files: fileDialogs(() => window, messages),
    jobs,
    cancelJobs: cancel,
    printer: directPrinter,
    recent: recentReportsIn(join(app.getPath('userData'), 'recent-reports.json')),
    settings: settingsIn(join(app.getPath('userData'), 'settings.json')),
    samplePath: join(app.getPath('userData'), 'Sample report.counterpoint'),
    journal: 'wal',
    now: () => new Date(),
    newId,
    send,
    reveal: (path) => { shell.showItemInFolder(path) },
    openLink: (address) => openAfterAsking(address, messages),
    library: libraryAt(join(app.getPath('userData'), 'Library of sources.counterpoint-library')),
    open: { requested: requestedBy(process.argv) },
  }

  closeAllDoors(messages)
  servePage(join(builtFolder, '../renderer'))
  bindRequests(() => window?.webContents, (name, input) => dispatch(handlers, context, name, input))
  setMenu(messages, (command) => { send('menu.command', { command }) })

  window = openWindow(join(builtFolder, '../preload/index.cjs'), messages('app.name'))
  closeAfterSaving(window, messages, () => { send('project.closing', {}) }, () => context.open.project === undefined)
  window.on('closed', () => { window = undefined })
  app.on('window-all-closed', () => { app.quit() })
  app.on('will-quit', () => { closeReport(context) })
  app.on('second-instance', (_, argv) => { openFromOutside(context, argv) })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFromOutside(context, [path])
  })
}

/** The report named among the arguments of a start, or the sample where they ask for it. */
function requestedBy(argv: readonly string[]): Context['open']['requested'] {
  const file = argv.find((argument) => argument.endsWith('.counterpoint'))
  if (file !== undefined) return { file: resolve(file) }
  return argv.includes('--sample') ? 'sample' : undefined
}

function openFromOutside(context: Context, argv: readonly string[]): void {
  window?.show()
  window?.focus()
  context.open.requested = requestedBy(argv)
  if (context.open.requested !== undefined) send('project.requested', {})
}

function send<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  window?.webContents.send('event', name, payload)
}
