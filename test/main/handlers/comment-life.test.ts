import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Comment } from '../../../core/document/comment.ts'
import type { Inline } from '../../../core/document/inline.ts'
import type { ExportFormat } from '../../../core/export/export-format.ts'
import { emptySource } from '../../../core/sources/source.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { buildDocx, comment as inWord, commented, p, run } from '../../helpers/build-docx.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)
const comment: Comment = { id: 'c', text: 'Rosa Pérez told me so.', words: 'girls', author: 'Amina' }
const words = (comments?: string[]): Inline[] => [
  { type: 'text', text: 'Boys and ', bold: true }, { type: 'text', text: 'girls', bold: true, ...(comments && { comments }) }, { type: 'text', text: ' wait.', bold: true },
]
const joined: Inline[] = [{ type: 'text', text: 'Boys and girls wait.', bold: true }]

async function withReport(format: ExportFormat = 'md') {
  const folder = scratchFolder()
  const exportTarget = join(folder, `out.${format}`)
  let now = new Date('2026-11-01T10:00:00Z')
  const context = testContext({ projectToCreate: join(folder, 'r.counterpoint'), projectToOpen: join(folder, 'r.counterpoint'), exportTarget }, { now: () => now })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'Waiting' } })
  const write = (children: Inline[], comments?: Input<'draft.write'>['comments']) =>
    ask(context, 'draft.write', { blocks: [{ kind: 'paragraph', id: 'p', children }], notes: [], removed: [], removedNotes: [], ...(comments && { comments }) })
  return { context, write, exported: () => readFileSync(exportTarget), later: () => { now = new Date('2026-11-02T10:00:00Z') } }
}

const kept = async (context: Context) => (await ask(context, 'project.current', {}))?.comments

test('comments are in the file with the date they were written first, and are there when it is opened again', async () => {
  const { context, write, later } = await withReport()
  await write(words(['c']), { written: [comment], removed: [] })
  later()
  await write(words(['c']), { written: [{ ...comment, resolved: true }], removed: [] })
  closeReport(context)
  const opened = await ask(context, 'project.open', {})
  expect(opened?.comments).toEqual([{ ...comment, resolved: true, createdAt: '2026-11-01T10:00:00.000Z' }])
  expect(opened?.draft.blocks.find(({ id }) => id === 'p')).toMatchObject({ children: words(['c']) })
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })
  await write(words(['lost']))
  expect((await ask(context, 'project.verify', {})).problems).toEqual(['block p bears comment lost, which does not exist'])
  closeReport(context)
})

test('a snapshot keeps the comments and brings them back', async () => {
  const { context, write } = await withReport()
  await write(words(['c']), { written: [comment], removed: [] })
  const { id } = await ask(context, 'snapshot.create', { label: 'Before the meeting' })
  await write(joined, { written: [], removed: ['c'] })
  expect(await kept(context)).toEqual([])
  expect((await ask(context, 'snapshot.read', { id })).comments).toMatchObject([comment])
  await ask(context, 'snapshot.restore', { id })
  expect(await kept(context)).toMatchObject([comment])
  closeReport(context)
})

test.each(['md', 'html', 'docx'] as const)('a report exported as %s is the same to the byte with comments and without', async (format) => {
  const { context, write, exported } = await withReport(format)
  await write(joined)
  await ask(context, 'report.export', { format })
  const without = exported()
  await write(words(['c']), { written: [comment], removed: [] })
  await ask(context, 'report.export', { format })
  expect(exported().equals(without)).toBe(true)
  closeReport(context)
})

test('a confidential source is found in a comment, and the other checks see the words as if there were none', async () => {
  const { context, write } = await withReport()
  await ask(context, 'source.write', { source: { ...emptySource('guard', 'evidence'), title: 'Talk with the guard', authors: [{ family: 'Pérez', given: 'Rosa' }], confidential: true, publicLabel: 'Interview 7' }, file: 'none' })
  await write(joined)
  const without = await ask(context, 'report.check', {})
  await write(words(['c']), { written: [comment], removed: [] })
  const found = await ask(context, 'report.check', {})
  expect(found.filter(({ excerpt }) => excerpt === comment.text)).toMatchObject([{ check: 'confidential-source-named', severity: 'error', block: 'p' }])
  expect(found.filter(({ excerpt }) => excerpt !== comment.text)).toEqual(without)
  closeReport(context)
})

test('the comments of a Word draft are in the report, beside those that were made before it came', async () => {
  const folder = scratchFolder()
  const draftToImport = join(folder, 'draft.docx')
  writeFileSync(draftToImport, buildDocx({ body: p(run('All ') + commented(7, run('girls')) + run(' wait.')), comments: inWord(7, 'Which?', 'w:author="Ana" w:date="2026-03-02T09:30:00Z"') + inWord(8, 'Nowhere') }))
  const context = testContext({ projectToCreate: join(folder, 'r.counterpoint'), draftToImport }, { now: () => new Date('2026-11-01T10:00:00Z') })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'Waiting' } })
  await ask(context, 'draft.write', { blocks: [], notes: [], removed: [], removedNotes: [], comments: { written: [comment], removed: [] } })
  expect(await ask(context, 'draft.import', {})).toMatchObject({ notCarried: [{ what: 'comment', count: 1 }] })
  const opened = await ask(context, 'project.current', {})
  expect(opened?.comments.map(({ text, words, author, createdAt }) => [text, words, author, createdAt])).toEqual([
    ['Which?', 'girls', 'Ana', '2026-03-02T09:30:00.000Z'], [comment.text, 'girls', 'Amina', '2026-11-01T10:00:00.000Z'],
  ])
  expect(opened?.draft.blocks[0]).toMatchObject({ children: [{ text: 'All ' }, { text: 'girls', comments: [opened?.comments[0]?.id] }, { text: ' wait.' }] })
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })
  closeReport(context)
})
