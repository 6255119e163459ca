import { join } from 'node:path'
import { ESLint } from 'eslint'
import { beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const untyped = new Set([
  'project/layers',
  'max-lines',
  'no-console',
  'no-restricted-globals',
  'no-restricted-syntax',
  '@typescript-eslint/consistent-type-assertions',
  '@typescript-eslint/no-explicit-any',
  '@typescript-eslint/no-non-null-assertion',
])

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'scripts/eslint.config.js',
  // The other rules need types and thus files on disk; these tests plant theirs in memory.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => untyped.has(ruleId),
})

/** The rules that a file of this text, at this place, breaks. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) })
  return (result?.messages ?? []).map(({ ruleId, message, fatal }) => (fatal === true ? message : ruleId))
}

// Loading the configuration takes longer than any of the tests.
beforeAll(() => broken('core/report/planted.ts', ''), 30_000)

const refusedImports = [
  ['core/report/planted.ts', "import { readFileSync } from 'node:fs'"],
  ['core/report/planted.ts', "import { readFileSync } from 'fs'"],
  ['core/report/planted.ts', "import { app } from '../../main/index.ts'"],
  ['core/report/planted.ts', "import { Root } from 'mdast'"],
  ['core/report/planted.ts', "import template from '../../templates/crc.json' with { type: 'json' }"],
  ['core/report/planted.ts', "const later = await import('node:fs')"],
  ['core/report/planted.ts', "export * from '../../renderer/request.ts'"],
  ['main/handlers/planted.ts', "import Database from 'better-sqlite3'"],
  ['main/handlers/planted.ts', "import { app } from 'electron'"],
  ['main/handlers/planted.ts', "import { openWindow } from '../shell/window.ts'"],
  ['main/cli.ts', "import { openWindow } from './shell/window.ts'"],
  ['main/handlers/planted.ts', "import { request } from '../../renderer/request.ts'"],
  ['main/handlers/planted.ts', "import { parse } from '@citation-js/core'"],
  ['main/store/planted.ts', "import { SaxesParser } from 'saxes'"],
  ['preload/planted.ts', "import { contract } from '../core/contract.ts'"],
  ['preload/planted.ts', "import { readFileSync } from 'node:fs'"],
  ['renderer/draft/planted.tsx', "import { dispatch } from '../../main/dispatch.ts'"],
  ['renderer/draft/planted.tsx', "import template from '../../templates/crc.json' with { type: 'json' }"],
  ['renderer/draft/planted.tsx', "import { ipcRenderer } from 'electron'"],
] as const

test.each(refusedImports)('refuses in %s: %s', async (file, text) => {
  expect(await broken(file, text)).toEqual(['project/layers'])
})

const allowedImports = [
  ['core/report/planted.ts', "import { z } from 'zod'\nimport { block } from '../document/block.ts'\nimport type { Root } from 'mdast'"],
  ['main/handlers/planted.ts', "import { join } from 'node:path'\nimport { AppError } from '../../core/errors.ts'"],
  ['main/templates.ts', "import crc from '../templates/crc.json' with { type: 'json' }"],
  ['main/store/planted.ts', "import Database from 'better-sqlite3'\nimport { newId } from '../new-id.ts'"],
  ['main/index.ts', "import { app } from 'electron'\nimport { openWindow } from './shell/window.ts'"],
  ['main/importers/planted.ts', "import { fromMarkdown } from 'mdast-util-from-markdown'\nimport type { Root } from 'mdast'"],
  ['preload/planted.ts', "import { ipcRenderer } from 'electron'\nimport type { EventName } from '../core/contract.ts'"],
  ['renderer/draft/planted.tsx', "import '@fontsource-variable/inter'\nimport { useState } from 'react'\nimport { request } from '../request.ts'"],
  ['test/core/planted.ts', "import { newId } from '../../main/new-id.ts'"],
] as const

test.each(allowedImports)('allows in %s: %s', async (file, text) => {
  expect(await broken(file, text)).toEqual([])
})

const impure = ['Date.now()', 'new Date()', 'Math.random()', 'process.cwd()', 'Buffer.from("")', 'document.title', 'setTimeout(f, 1)', 'crypto.randomUUID()']

test.each(impure)('keeps core pure: refuses %s there, not in main', async (expression) => {
  const text = `export const value = ${expression}`
  expect(await broken('core/report/planted.ts', text)).toEqual([expect.stringMatching(/^no-restricted-(globals|syntax)$/)])
  expect(await broken('main/planted.ts', text)).toEqual([])
})

test('lets core work with a date that it is given', async () => {
  expect(await broken('core/report/planted.ts', 'export const year = (iso: string) => new Date(iso).getUTCFullYear()')).toEqual([])
})

const badHabits = [
  ['export default 1', 'no-restricted-syntax'],
  ['export const text = value as string', '@typescript-eslint/consistent-type-assertions'],
  ['export const text = values[0]!', '@typescript-eslint/no-non-null-assertion'],
  ['export const read = (value: any) => value', '@typescript-eslint/no-explicit-any'],
  ['console.log(1)', 'no-console'],
  ['\n'.repeat(301), 'max-lines'],
] as const

test.each(badHabits)('refuses %j', async (text, rule) => {
  expect(await broken('renderer/planted.ts', text)).toEqual([rule])
})

test('allows `as const`, which only makes a type narrower', async () => {
  expect(await broken('core/report/planted.ts', "export const kinds = ['a', 'b'] as const")).toEqual([])
})

test('lets a test be longer than a source file, to 500 lines', async () => {
  expect(await broken('test/core/planted.ts', '\n'.repeat(400))).toEqual([])
  expect(await broken('test/core/planted.ts', '\n'.repeat(501))).toEqual(['max-lines'])
})
