import { nativeTheme, type BrowserWindow } from 'electron'
import type { Settings } from '../../core/settings.ts'

/** The colour behind the page, seen for a moment before it is drawn and at its edge while the window is resized. */
export const backgroundColor = (): string => (nativeTheme.shouldUseDarkColors ? '#191a1b' : '#f1f0ed')

/** Colours of menus, dialogs and the page: the page asks the system for its colours, and the system is told here. */
function setTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme
}

/** Draws the window as the settings say. */
export function setAppearance(window: BrowserWindow, settings: Settings): void {
  setTheme(settings)
  window.setBackgroundColor(backgroundColor())
  window.webContents.setZoomFactor(settings.zoom)
}

/** Draws the window as the settings say and keeps it so: a page that is loaded begins at the usual size, and the system's colours change. */
export function keepAppearance(window: BrowserWindow, settings: () => Settings): void {
  setAppearance(window, settings())
  window.webContents.on('dom-ready', () => { setAppearance(window, settings()) })
  const onSystemColours = (): void => { window.setBackgroundColor(backgroundColor()) }
  nativeTheme.on('updated', onSystemColours)
  window.on('closed', () => { nativeTheme.off('updated', onSystemColours) })
}
