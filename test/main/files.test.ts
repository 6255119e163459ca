import { spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInput, writeOutput } from '../../main/files.ts'
import { createProject, closeProject } from '../../main/store/open-project.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const bytes = new TextEncoder().encode('the words of the report')

function withReport() {
  const folder = scratchFolder()
  const report = join(folder, 'r.counterpoint')
  closeProject(createProject(report, 'delete', () => undefined))
  return { folder, report, before: readFileSync(report) }
}

test('an export never takes the place of a report, whatever the report is called', async () => {
  const { folder, report, before } = withReport()
  const renamed = join(folder, 'r.docx')
  writeFileSync(renamed, before)
  for (const file of [report, renamed]) {
    await expect(writeOutput(file, bytes)).rejects.toMatchObject({ code: 'project-exists', details: { file } })
    expect(readFileSync(file).equals(before)).toBe(true)
  }
  expect(readdirSync(folder).sort()).toEqual(['r.counterpoint', 'r.docx'])
})

test('an export replaces an older file, and a folder stays a folder', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'old.docx'), 'the version sent last week')
  mkdirSync(join(folder, 'kept.docx'))
  await writeOutput(join(folder, 'old.docx'), bytes)
  await expect(writeOutput(join(folder, 'kept.docx'), bytes)).rejects.toMatchObject({ code: 'file-not-writable' })
  expect(readFileSync(join(folder, 'old.docx'), 'utf8')).toBe('the words of the report')
  expect(readdirSync(folder).sort()).toEqual(['kept.docx', 'old.docx'])
})

// Windows has neither pipes with names nor links that everybody may make.
if (process.platform !== 'win32') {
  test('an export goes where a link leads, and through it to no report', async () => {
    const { folder, report, before } = withReport()
    writeFileSync(join(folder, 'shared.md'), 'old')
    symlinkSync('shared.md', join(folder, 'link.md'))
    symlinkSync('r.counterpoint', join(folder, 'trap.md'))
    await writeOutput(join(folder, 'link.md'), bytes)
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'shared.md'), 'utf8')).toBe('the words of the report')
    await expect(writeOutput(join(folder, 'trap.md'), bytes)).rejects.toMatchObject({ code: 'project-exists' })
    expect(readFileSync(report).equals(before)).toBe(true)
  })

  test('a pipe is neither waited for nor replaced', async () => {
    const pipe = join(scratchFolder(), 'draft.md')
    spawnSync('mkfifo', [pipe])
    expect(() => readInput(pipe)).toThrow(expect.objectContaining({ code: 'file-not-readable' }))
    await expect(writeOutput(pipe, bytes)).rejects.toMatchObject({ code: 'file-not-writable' })
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })
}
