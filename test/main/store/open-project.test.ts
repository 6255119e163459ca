import SqliteDatabase from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import { applicationId, closeProject, createProject, migrate, openProject } from '../../../main/store/open-project.ts'
import { currentVersion, migrations } from '../../../main/store/migrations/index.ts'
import { replaceDraft, readDraft, writeDraft } from '../../../main/store/draft.ts'
import { readReport, writeReport } from '../../../main/store/report.ts'
import { draftOf, paragraph, reportOf } from '../../helpers/drafts.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const codeOf = (step: () => unknown): string => {
  try {
    step()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return 'no error'
}

const newProject = (path: string, words = 'Some words.') =>
  createProject(path, 'wal', (project) => {
    writeReport(project, reportOf())
    replaceDraft(project, draftOf([paragraph('p', words)]))
  })

function madeProject(folder: string, words = 'Some words.'): string {
  const path = join(folder, 'report.counterpoint')
  closeProject(newProject(path, words))
  return path
}

test('a file that is not there is not made by opening it', () => {
  const path = join(scratchFolder(), 'gone.counterpoint')
  expect(codeOf(() => openProject(path, 'wal'))).toBe('project-missing')
  expect(existsSync(path)).toBe(false)
})

test('files of other programs are refused and left as they are', () => {
  const folder = scratchFolder()
  const text = join(folder, 'letter.counterpoint')
  writeFileSync(text, 'Dear Committee')
  const empty = join(folder, 'empty.counterpoint')
  writeFileSync(empty, '')
  const other = join(folder, 'other.counterpoint')
  new SqliteDatabase(other).exec('CREATE TABLE t (a)').close()
  mkdirSync(join(folder, 'folder.counterpoint'))
  for (const name of ['letter', 'empty', 'other', 'folder']) {
    expect(codeOf(() => openProject(join(folder, `${name}.counterpoint`), 'wal'))).toBe('project-foreign')
  }
  expect(readFileSync(text, 'utf8')).toBe('Dear Committee')
  expect(readFileSync(empty).length).toBe(0)
})

test('a cut-off file is refused as damaged', () => {
  const path = madeProject(scratchFolder())
  truncateSync(path, readFileSync(path).length - 5_000)
  expect(codeOf(() => openProject(path, 'wal'))).toBe('project-damaged')
})

test('a file with overwritten pages is refused as damaged', () => {
  const path = madeProject(scratchFolder())
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 4_096, 12_288)
  writeFileSync(path, bytes)
  expect(codeOf(() => openProject(path, 'wal'))).toBe('project-damaged')
})

test('a file of a newer form is refused and left as it is', () => {
  const path = madeProject(scratchFolder())
  const db = new SqliteDatabase(path)
  db.pragma(`user_version = ${String(currentVersion + 1)}`)
  db.close()
  const before = readFileSync(path)
  expect(codeOf(() => openProject(path, 'delete'))).toBe('project-newer')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('an existing file is never overwritten by a new report', () => {
  const path = madeProject(scratchFolder())
  const before = readFileSync(path)
  expect(codeOf(() => newProject(path))).toBe('project-exists')
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(codeOf(() => newProject(join(path, '..', 'nowhere', 'x.counterpoint')))).toBe('folder-missing')
})

test('a project that is open cannot be opened a second time', () => {
  const path = madeProject(scratchFolder())
  const first = openProject(path, 'wal')
  expect(codeOf(() => openProject(path, 'wal'))).toBe('project-in-use')
  expect(codeOf(() => openProject(path, 'delete'))).toBe('project-in-use')
  writeDraft(first, { blocks: [paragraph('p', 'Still writable.')], notes: [], removed: [], removedNotes: [] })
  closeProject(first)
  const again = openProject(path, 'delete')
  expect(readDraft(again).draft.blocks).toEqual([paragraph('p', 'Still writable.')])
  closeProject(again)
})

test('a closed project is one single file', () => {
  const folder = scratchFolder()
  madeProject(folder)
  expect(readdirSync(folder)).toEqual(['report.counterpoint'])
})

test('opening and closing without a change leaves every byte as it was', () => {
  const path = madeProject(scratchFolder())
  const before = readFileSync(path)
  const project = openProject(path, 'delete')
  readDraft(project)
  closeProject(project)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('deleted words do not stay behind in the file', () => {
  const path = madeProject(scratchFolder(), 'The witness Zebulonia spoke to us.')
  expect(readFileSync(path).includes('Zebulonia')).toBe(true)
  const project = openProject(path, 'wal')
  writeDraft(project, { blocks: [paragraph('p', 'A witness spoke to us.')], notes: [], removed: [], removedNotes: [] })
  closeProject(project)
  const bytes = readFileSync(path).toString('latin1').toLowerCase()
  expect(bytes.includes('zebulonia')).toBe(false)
  expect(bytes.includes('zebulo')).toBe(false)
})

test('a report from before papers were kept opens on A4, and keeps the paper it is given', () => {
  const path = join(scratchFolder(), 'old.counterpoint')
  const old = new SqliteDatabase(path)
  old.pragma(`application_id = ${String(applicationId)}`)
  for (const { up } of migrations.slice(0, 13)) up(old)
  old.pragma('user_version = 13')
  old.exec(`INSERT INTO report (only_row, id, template, language, heading_numbering, repeat_policy, title_block) VALUES (1, 'r', 'crc-alternative-report', 'en', 'legal', 'full', '${JSON.stringify(reportOf().titleBlock)}')`)
  old.close()
  const migrated = openProject(path, 'delete')
  expect(readReport(migrated).paper).toBe('A4')
  writeReport(migrated, { ...readReport(migrated), paper: 'Letter' })
  closeProject(migrated)
  const again = openProject(path, 'delete')
  expect(readReport(again).paper).toBe('Letter')
  closeProject(again)
})

test('an older file is copied aside before it is brought to today’s form', () => {
  const folder = scratchFolder()
  const path = join(folder, 'old.counterpoint')
  const old = new SqliteDatabase(path)
  old.pragma(`application_id = ${String(applicationId)}`)
  old.exec('CREATE TABLE before_the_first (a)')
  old.close()
  closeProject(openProject(path, 'wal'))
  const backup = new SqliteDatabase(join(folder, 'old.v0000.bak'), { readonly: true })
  expect(backup.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['before_the_first'])
  backup.close()
  const migrated = new SqliteDatabase(path, { readonly: true })
  expect(migrated.pragma('user_version', { simple: true })).toBe(currentVersion)
  migrated.close()
})

test('a migration that fails leaves neither its tables nor its version', () => {
  const db = new SqliteDatabase(':memory:')
  const steps = [{ up: () => { db.exec('CREATE TABLE half (a)') } }, { up: () => { throw new Error('broken step') } }]
  expect(() => { migrate(db, 0, steps) }).toThrow('broken step')
  expect(db.pragma('user_version', { simple: true })).toBe(0)
  expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0)
})

test('a copy of the open file’s folder taken by a crash opens with everything committed', () => {
  const folder = scratchFolder()
  const path = madeProject(folder)
  const project = openProject(path, 'wal')
  writeDraft(project, { blocks: [paragraph('p', 'Written before the crash.')], notes: [], removed: [], removedNotes: [] })
  const copy = join(scratchFolder(), 'report.counterpoint')
  copyFileSync(path, copy)
  copyFileSync(`${path}-wal`, `${copy}-wal`)
  closeProject(project)
  const recovered = openProject(copy, 'wal')
  expect(readDraft(recovered).draft.blocks).toEqual([paragraph('p', 'Written before the crash.')])
  closeProject(recovered)
})

test('a crash right after a report was made leaves a report, not a file of unknown kind', () => {
  const path = join(scratchFolder(), 'new.counterpoint')
  const project = newProject(path, 'First words.')
  const copy = join(scratchFolder(), 'new.counterpoint')
  copyFileSync(path, copy)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
  closeProject(project)
  const recovered = openProject(copy, 'wal')
  expect(readDraft(recovered).draft.blocks).toEqual([paragraph('p', 'First words.')])
  closeProject(recovered)
})

test('a report that could not be filled is not left behind as a file', () => {
  const folder = scratchFolder()
  expect(() => createProject(join(folder, 'half.counterpoint'), 'wal', () => { throw new Error('filled half-way') })).toThrow('filled half-way')
  expect(readdirSync(folder)).toEqual([])
})
