import SqliteDatabase from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { readComments, replaceComments, writeComments } from '../../../main/store/comment.ts'
import { migrations } from '../../../main/store/migrations/index.ts'
import { closeProject, createProject, migrate } from '../../../main/store/open-project.ts'
import type { Project } from '../../../main/store/project.ts'
import { writeReport } from '../../../main/store/report.ts'
import { reportOf } from '../../helpers/drafts.ts'

const comment = { id: 'c', text: 'Is this so?', words: 'some words', author: 'Amina' }
const [first, later] = ['2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z']

let project: Project | undefined
const opened = (): Project => (project = createProject(':memory:', 'delete', (made) => { writeReport(made, reportOf()) }))
afterEach(() => {
  if (project !== undefined) closeProject(project)
  project = undefined
})

test('a comment is dated when it is written first, and keeps that date', () => {
  const made = opened()
  writeComments(made, { written: [comment], removed: [] }, first)
  writeComments(made, { written: [{ ...comment, text: 'Yes.', resolved: true }], removed: [] }, later)
  expect(readComments(made)).toEqual([{ ...comment, text: 'Yes.', resolved: true, createdAt: first }])
  writeComments(made, { written: [{ ...comment, id: 'back', createdAt: '2026-02-01T10:00:00.000Z' }], removed: ['c'] }, later)
  expect(readComments(made)).toEqual([{ ...comment, id: 'back', createdAt: '2026-02-01T10:00:00.000Z' }])
})

test('a restored version has the comments it had and no other', () => {
  const made = opened()
  writeComments(made, { written: [comment, { ...comment, id: 'newer' }], removed: [] }, later)
  replaceComments(made, [{ ...comment, createdAt: first }], later)
  expect(readComments(made)).toEqual([{ ...comment, createdAt: first }])
})

test('a file from before there were comments opens without any', () => {
  const db = new SqliteDatabase(':memory:')
  for (const { up } of migrations.slice(0, 12)) up(db)
  migrate(db, 12)
  expect(readComments({ db, path: 'old' })).toEqual([])
  db.close()
})
