// Lies in resources/app of the stand-in and does what Electron's own default app does:
// loads the app whose folder is the first argument that is not a switch.
import { readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'
import './sqlite.cjs'
import './fork.cjs'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(folder)
// Electron settled this path before it knew the app's name.
const given = app.commandLine.getSwitchValue('user-data-dir')
app.setPath('userData', isAbsolute(given) ? given : join(app.getPath('appData'), app.getName()))

// Awaited, because some calls must come before Electron is ready, and it becomes ready when this module has ended.
try {
  await import(pathToFileURL(join(folder, main)).href)
} catch (error) {
  // Without this Electron would show the error in a dialog, which nobody closes in a test.
  console.error(error)
  process.exit(1)
}
