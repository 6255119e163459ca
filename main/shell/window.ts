import { BrowserWindow, nativeTheme } from 'electron'
import { pageAddress } from './page.ts'

/** The one window. It is shown when it has something to show, so that nothing flashes. */
export function openWindow(preload: string, title: string): BrowserWindow {
  const window = new BrowserWindow({
    title,
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1c1e' : '#f4f4f2',
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, spellcheck: false },
  })
  window.once('ready-to-show', () => { window.show() })
  void window.loadURL(pageAddress)
  return window
}

/**
 * Gives the page time to write what is unsaved before its window closes. A page that does not answer is closed
 * all the same after three seconds: everything older than a second is on disk already.
 */
export function closeAfterSaving(window: BrowserWindow, askPage: () => void, isClosed: () => boolean): void {
  let asked = false
  window.on('close', (event) => {
    if (isClosed() || window.webContents.isCrashed()) return
    event.preventDefault()
    if (asked) return
    asked = true
    askPage()
    const started = Date.now()
    const poll = setInterval(() => {
      if (!isClosed() && Date.now() - started < 3_000) return
      clearInterval(poll)
      window.destroy()
    }, 20)
  })
}
