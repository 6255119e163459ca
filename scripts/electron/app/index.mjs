'use strict'
// Lies in resources/app of the stand-in and does what Electron's own default app does:
// loads the app whose folder is the first argument that is not a switch.
const { readFileSync } = require('node:fs')
const { join, resolve, isAbsolute } = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')
require('./sqlite.cjs')
require('./fork.cjs')

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(folder)
// Electron settled this path before it knew the app's name.
const given = app.commandLine.getSwitchValue('user-data-dir')
app.setPath('userData', isAbsolute(given) ? given : join(app.getPath('appData'), app.getName()))

import(pathToFileURL(join(folder, main)).href).catch((error) => {
  console.error(error)
  process.exit(1)
})
