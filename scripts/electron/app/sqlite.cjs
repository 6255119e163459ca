'use strict'
// The project's better-sqlite3 needs Node-API 10 and crashes the stand-in, which has 9.
// The stand-in brings a better-sqlite3 of its own; this puts it in the other's place.
// Loading is hooked, not resolution: the loader of ES modules resolves by itself but loads CommonJS through here.
const Module = require('node:module')
const { join } = require('node:path')

const ours = join(__dirname, 'node_modules/better-sqlite3/lib/index.js')
const theirs = /[\\/]node_modules[\\/]better-sqlite3[\\/]lib[\\/]index\.js$/
const load = Module._extensions['.js']

Module._extensions['.js'] = (module, file) => {
  if (file !== ours && theirs.test(file)) module.exports = require(ours)
  else load(module, file)
}
