'use strict'
// utilityProcess takes no --require, so a child starts with utility.cjs, which brings in sqlite.cjs and then the module.
const { join } = require('node:path')
const { utilityProcess } = require('electron')

const fork = utilityProcess.fork.bind(utilityProcess)
utilityProcess.fork = (file, args = [], options = {}) =>
  fork(join(__dirname, 'utility.cjs'), args, {
    ...options,
    env: { ...(options.env ?? process.env), ELECTRON_STAND_IN_MODULE: file },
  })
