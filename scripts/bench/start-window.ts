import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

/** Where Electron finds the built app. */
export const appFolder = join(import.meta.dirname, '../..')

/** Starts an app in a window, with more arguments and a folder for its data. */
export async function start(app: string, more: readonly string[], data: string): Promise<{ app: ElectronApplication; window: Page }> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = process.env['ELECTRON_EXEC_PATH'] ?? ''
  const started = await _electron.launch({ executablePath, chromiumSandbox: asRoot.length === 0, args: [app, `--user-data-dir=${data}`, ...asRoot, ...more] })
  return { app: started, window: await started.firstWindow() }
}
