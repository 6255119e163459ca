import { app, shell, type BrowserWindow } from 'electron'
import { join, resolve } from 'node:path'
import type { CommandId } from '../core/commands/command-table.ts'
import type { EventName, EventPayload } from '../core/contract.ts'
import { changingMessages } from '../core/messages/messages.ts'
import { interfaceLanguage } from '../core/messages/interface-language.ts'
import type { Settings } from '../core/settings.ts'
import type { Context } from './context.ts'
import { dispatch } from './dispatch.ts'
import { handlers } from './handlers/index.ts'
import { closeReport } from './handlers/project.ts'
import { libraryAt } from './library.ts'
import { workerPrinter } from './citations/worker-printer.ts'
import { newId } from './new-id.ts'
import { recentReportsIn } from './recent-reports.ts'
import { settingsIn } from './settings.ts'
import { keepAppearance, setAppearance, setTheme } from './shell/appearance.ts'
import { fileDialogs } from './shell/dialogs.ts'
import { bindRequests } from './shell/ipc.ts'
import { setMenu } from './shell/menu.ts'
import { registerPageScheme, servePage } from './shell/page.ts'
import { windowPrinter } from './shell/print-window.ts'
import { closeAllDoors, closeNetworkAtStart, openAfterAsking } from './shell/security.ts'
import { closeAfterSaving, openWindow } from './shell/window.ts'
import { userDictionaryIn } from './spelling/user-dictionary.ts'
import { workerSpeller } from './spelling/worker-speller.ts'
import { workerJobs } from './worker-jobs.ts'

const { say: messages, speak } = changingMessages('en')
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
  const runCommand = (command: CommandId): void => { send('menu.command', { command }) }
  const { jobs, cancel } = workerJobs(new URL('./worker.js', import.meta.url))
  const printing = windowPrinter(join(builtFolder, 'fonts'))
  const settings = settingsIn(join(app.getPath('userData'), 'settings.json'), (changed) => {
    if (window !== undefined) setAppearance(window, changed)
    useLanguage(changed)
  })
  const systemLanguages = (): string[] => app.getPreferredSystemLanguages()
  const useLanguage = ({ interfaceLanguage: chosen }: Settings): void => {
    speak(interfaceLanguage(chosen, systemLanguages()))
    setMenu(messages, runCommand)
  }
  const context: Context = {
    files: fileDialogs(() => window, messages),
    jobs,
    pages: printing.pages,
    cancelJobs: () => { cancel(); printing.cancel() },
    printer: workerPrinter(new URL('./citation-worker.js', import.meta.url)),
    speller: workerSpeller(new URL('./spelling-worker.js', import.meta.url), join(builtFolder, 'dictionaries')),
    userDictionary: userDictionaryIn(join(app.getPath('userData'), 'Own words.txt')),
    recent: recentReportsIn(join(app.getPath('userData'), 'recent-reports.json')),
    settings,
    samplePath: join(app.getPath('userData'), 'Sample report.counterpoint'),
    journal: 'wal',
    now: () => new Date(),
    newId,
    send,
    systemLanguages,
    showMenu: (shown) => window?.setMenuBarVisibility(shown),
    reveal: (path) => { shell.showItemInFolder(path) },
    openLink: (address) => openAfterAsking(address, messages),
    library: libraryAt(join(app.getPath('userData'), 'Library of sources.counterpoint-library')),
    open: { requested: requestedBy(process.argv) },
  }

  closeAllDoors(messages)
  servePage(join(builtFolder, '../renderer'))
  bindRequests(() => window?.webContents, (name, input) => dispatch(handlers, context, name, input))
  setTheme(settings.read())
  useLanguage(settings.read())
  window = openWindow(join(builtFolder, '../preload/index.cjs'), messages('app.name'))
  keepAppearance(window, settings.read)
  // Ctrl with the wheel of the mouse.
  window.webContents.on('zoom-changed', (_, direction) => { runCommand(direction === 'in' ? 'view.zoomIn' : 'view.zoomOut') })
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
