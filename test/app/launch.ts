import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

export interface LaunchOptions {
  /** What a person would add after `npm start --`. */
  args?: readonly string[]
  /** The app's data folder: give the same one twice to see what the app remembers. A fresh one by default. */
  dataFolder?: string
  /** The language of the system, as a locale; English, whatever the machine speaks, where none is given. */
  systemLanguage?: string
}

export interface LaunchedApp {
  app: ElectronApplication
  window: Page
  dataFolder: string
  /** What went wrong in any window: uncaught errors and messages on its console. A test ends by expecting none. */
  pageErrors: string[]
  /** Ends the app as a person does. */
  close: () => Promise<void>
  /** Ends the app as a power cut does. */
  kill: () => Promise<void>
}

const root = join(import.meta.dirname, '../..')

/** Starts the built app in the Electron that `npm test` found. */
export async function launchApp({ args = [], dataFolder, systemLanguage = 'en_GB' }: LaunchOptions = {}): Promise<LaunchedApp> {
  const executablePath = process.env['ELECTRON_EXEC_PATH']
  if (executablePath === undefined) {
    throw new Error('ELECTRON_EXEC_PATH names no Electron. Run the tests with "npm test -- app", which finds one.')
  }
  const data = dataFolder ?? mkdtempSync(join(tmpdir(), 'counterpoint-data-'))
  const removeOwnData = (): void => {
    if (dataFolder === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath,
    chromiumSandbox: !asRoot,
    env: { ...process.env, LANGUAGE: systemLanguage },
    args: [root, `--user-data-dir=${data}`, ...(asRoot ? ['--no-sandbox'] : []), ...args],
  })

  const pageErrors: string[] = []
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => pageErrors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') pageErrors.push(message.text())
    })
  }
  app.windows().forEach(listen)
  app.on('window', listen)

  // An app that ends before it shows a window has said why on its standard error.
  let complaints = ''
  app.process().stderr?.on('data', (text) => (complaints += String(text)))
  const window = await app.firstWindow().catch((cause: unknown) => {
    throw new Error(`The app showed no window. It said:\n${complaints}`, { cause })
  })
  // Only once the window shows something is the app behind it there to be asked.
  await window.locator('#root > *').first().waitFor()

  return {
    app,
    window,
    dataFolder: data,
    pageErrors,
    close: async () => {
      await app.close()
      removeOwnData()
    },
    kill: async () => {
      const closed = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await closed
      removeOwnData()
    },
  }
}
