'use strict'
const { pathToFileURL } = require('node:url')
require('./sqlite.cjs')

const file = process.env.ELECTRON_STAND_IN_MODULE
delete process.env.ELECTRON_STAND_IN_MODULE
process.argv[1] = file

import(pathToFileURL(file).href).catch((error) => {
  console.error(error)
  process.exit(1)
})
