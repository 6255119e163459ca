import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { part, textIn } from '../helpers/docx-parts.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { frenchTemplate, templateFile } from '../helpers/word-templates.ts'

const built = join(import.meta.dirname, '../../out/main/cli.js')

test('export puts a report into a Word template given on the command line, and refuses one with macros without writing', () => {
  const folder = scratchFolder()
  const run = (...argv: string[]) => spawnSync(process.execPath, [built, ...argv], { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } })
  writeFileSync(join(folder, 'house.dotx'), templateFile(frenchTemplate))
  writeFileSync(join(folder, 'macros.dotx'), templateFile({ ...frenchTemplate, parts: { 'word/vbaProject.bin': 'x' } }))
  expect(run('new', 'r.counterpoint', '--template', 'crc-alternative-report', '--title', 'Left behind', '--organisation', 'Open Doors (OD)').status).toBe(0)
  const exported = run('export', 'r.counterpoint', 'r.docx', '--word-template', 'house.dotx')
  expect(exported.status).toBe(0)
  expect(textIn(part(readFileSync(join(folder, 'r.docx')), 'word/header1.xml'))).toBe('Open Doors (OD)')
  const refused = run('export', 'r.counterpoint', 'never.docx', '--word-template', 'macros.dotx')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('error[word-template-macros]: macros.dotx holds macros')
  expect(existsSync(join(folder, 'never.docx'))).toBe(false)
  // The template was for one file alone.
  run('export', 'r.counterpoint', 'plain.docx')
  expect(textIn(part(readFileSync(join(folder, 'plain.docx')), 'word/header1.xml'))).toBe('Left behind')
})
