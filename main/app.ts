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
import { keepAppearance, setAppearance } from './shell/appearance.ts'
import { fileDialogs } from './shell/dialogs.ts'
import { answerPage, type Answer } from './shell/ipc.ts'
import { setMenu } from './shell/menu.ts'
import { openAfterAsking } from './shell/open-link.ts'
import { windowPrinter } from './shell/print-window.ts'
import { closeAfterSaving } from './shell/window.ts'
import { userDictionaryIn } from './spelling/user-dictionary.ts'
import { workerSpeller } from './spelling/worker-speller.ts'
import { workerJobs } from './worker-jobs.ts'

/** What the window can ask of the app behind it. */
export interface Behind {
  answer: Answer
  /** Opens an address outside, if it is one and the person agrees. */
  openLink: (url: string) => Promise<void>
  /** Takes the arguments of another start, or a file that the system hands over. */
  openFromOutside: (argv: readonly string[]) => void
}

/**
 * Composes the app behind its window.
 * @param builtFolder where the threads, the fonts and the dictionaries are
 */
export function standBehind(window: BrowserWindow, builtFolder: string): Behind {
  const { say: messages, speak } = changingMessages('en')
  const kept = (name: string): string => join(app.getPath('userData'), name)
  let shown: BrowserWindow | undefined = window
  const send = <Name extends EventName>(name: Name, payload: EventPayload<Name>): void => { shown?.webContents.send('event', name, payload) }
  const runCommand = (command: CommandId): void => { send('menu.command', { command }) }
  const { jobs, cancel } = workerJobs(new URL('./worker.js', import.meta.url))
  const printing = windowPrinter(join(builtFolder, 'fonts'))
  const settings = settingsIn(kept('settings.json'), (changed) => {
    if (shown !== undefined) setAppearance(shown, changed)
    useLanguage(changed)
  })
  const systemLanguages = (): string[] => app.getPreferredSystemLanguages()
  const useLanguage = ({ interfaceLanguage: chosen }: Settings): void => {
    speak(interfaceLanguage(chosen, systemLanguages()))
    setMenu(messages, runCommand)
  }
  const openLink = (address: string): Promise<void> => openAfterAsking(address, messages)
  const context: Context = {
    files: fileDialogs(() => shown, messages),
    jobs,
    pages: printing.pages,
    cancelJobs: () => { cancel(); printing.cancel() },
    printer: workerPrinter(new URL('./citation-worker.js', import.meta.url)),
    speller: workerSpeller(new URL('./spelling-worker.js', import.meta.url), join(builtFolder, 'dictionaries')),
    userDictionary: userDictionaryIn(kept('Own words.txt')),
    recent: recentReportsIn(kept('recent-reports.json')),
    settings,
    samplePath: kept('Sample report.counterpoint'),
    journal: 'wal',
    now: () => new Date(),
    newId,
    send,
    systemLanguages,
    showMenu: (visible) => shown?.setMenuBarVisibility(visible),
    reveal: (path) => { shell.showItemInFolder(path) },
    openLink,
    library: libraryAt(kept('Library of sources.counterpoint-library')),
    open: { requested: requestedBy(process.argv) },
  }

  useLanguage(settings.read())
  keepAppearance(window, settings.read)
  // Ctrl with the wheel of the mouse.
  window.webContents.on('zoom-changed', (_, direction) => { runCommand(direction === 'in' ? 'view.zoomIn' : 'view.zoomOut') })
  closeAfterSaving(window, messages, () => { send('project.closing', {}) }, () => context.open.project === undefined)
  window.on('closed', () => { shown = undefined })
  app.on('will-quit', () => { closeReport(context) })
  return {
    answer: answerPage(() => shown?.webContents, (name, input) => dispatch(handlers, context, name, input)),
    openLink,
    openFromOutside: (argv) => {
      shown?.show()
      shown?.focus()
      context.open.requested = requestedBy(argv)
      if (context.open.requested !== undefined) send('project.requested', {})
    },
  }
}

/** The report named among the arguments of a start, or the sample where they ask for it. */
function requestedBy(argv: readonly string[]): Context['open']['requested'] {
  const file = argv.find((argument) => argument.endsWith('.counterpoint'))
  if (file !== undefined) return { file: resolve(file) }
  return argv.includes('--sample') ? 'sample' : undefined
}
