import { BrowserWindow, dialog } from 'electron'
import { setTimeout } from 'node:timers/promises'
import type { Messages } from '../../core/messages/messages.ts'
import { backgroundColor } from './appearance.ts'
import { pageAddress } from './page.ts'

/** The one window, not shown yet. */
export function openWindow(preload: string, title: string): BrowserWindow {
  const window = new BrowserWindow({
    title,
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: backgroundColor(),
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, spellcheck: false },
  })
  void window.loadURL(pageAddress)
  return window
}

/** How long after its page is loaded a window is shown in any case, in milliseconds. */
const patience = 1_000

/**
 * Shows a window when it has something to show and what it needs is there, so that nothing flashes. Now and then a system
 * never says that there is something to show: then it is shown a moment after its page is loaded.
 */
export function showWhen(window: BrowserWindow, ready: Promise<unknown>): void {
  const show = (): void => void ready.then(() => {
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  })
  window.once('ready-to-show', show)
  window.webContents.once('did-finish-load', () => void setTimeout(patience).then(show))
}

/**
 * Gives the page time to write what is unsaved before its window closes. Where that does not succeed (a full disk, a
 * page that hangs) the person decides: closing would lose what was written in the last moments.
 */
export function closeAfterSaving(window: BrowserWindow, messages: Messages, askPage: () => void, isClosed: () => boolean): void {
  let asking = false
  window.on('close', (event) => {
    if (isClosed() || window.webContents.isCrashed()) return
    event.preventDefault()
    if (asking) return
    asking = true
    askPage()
    void becomesTrue(isClosed)
      .then((saved) => saved || closeUnsaved(window, messages))
      .then((close) => {
        asking = false
        if (close) window.destroy()
      })
  })
}

/** Whether a condition comes true within three seconds. */
async function becomesTrue(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 3_000 && !condition(); waited += 20) await setTimeout(20)
  return condition()
}

async function closeUnsaved(window: BrowserWindow, messages: Messages): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: messages('close.unsaved'),
    detail: messages('close.unsavedDetail'),
    buttons: [messages('close.stay'), messages('close.leave')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
