import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EventName, Input, Output, RequestName } from '../../../core/contract.ts'
import { AppError } from '../../../core/errors.ts'
import { plainOptions } from '../../../core/export/export-options.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { recentReportsIn } from '../../../main/recent-reports.ts'
import { testContext } from '../../helpers/context.ts'
import { paragraph } from '../../helpers/drafts.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)
const wishes = { template: 'crc-alternative-report', language: 'en' as const, titleBlock: { title: 'Children first', organisation: 'Open Doors (OD)', state: 'MEX' as const } }
const draft = '# Left behind\n\n## I. Introduction\n\nOne claim.[^1]\n\n### Recommendations\n\nWe recommend:\n\n- Act now.\n\n[^1]: Its source.\n'

function workplace(more: Partial<Context> = {}) {
  const folder = scratchFolder()
  const files = {
    projectToCreate: join(folder, 'report.counterpoint'),
    projectToOpen: join(folder, 'report.counterpoint'),
    draftToImport: join(folder, 'draft.md'),
    exportTarget: join(folder, 'report.docx'),
  }
  writeFileSync(files.draftToImport, draft)
  return { files, context: testContext(files, more) }
}

test('a new report has the outline of its template, the organisation’s name in each lead-in, and the State in its subtitle', async () => {
  const { context } = workplace()
  const opened = await ask(context, 'project.create', wishes)
  expect(opened?.report.titleBlock.subtitle).toContain('Mexico')
  expect((await ask(context, 'report.outline', {})).length).toBeGreaterThan(5)
  expect(JSON.stringify(opened?.draft)).toContain('OD recommends:')
  closeReport(context)
})

test('closing the dialog without a choice changes nothing', async () => {
  const context = testContext()
  expect(await ask(context, 'project.create', wishes)).toBeNull()
  expect(await ask(context, 'project.open', {})).toBeNull()
  expect(context.open.project).toBeUndefined()
})

test('a draft comes in once, leaves as a file, and both are reported', async () => {
  const events: EventName[] = []
  const { context, files } = workplace({ send: (name) => { events.push(name) } })
  await ask(context, 'project.create', wishes)
  expect(await ask(context, 'draft.import', {})).toMatchObject({ headings: 2, notes: 1, recommendations: 1 })
  await expect(ask(context, 'draft.import', {})).rejects.toMatchObject({ code: 'draft-not-empty', details: { file: files.projectToCreate } })
  const exported = await ask(context, 'report.export', { format: 'docx' })
  expect(exported).toMatchObject({ file: files.exportTarget, notes: 1 })
  expect(exported?.bytes).toBe(readFileSync(files.exportTarget).length)
  expect(events).toEqual(['job.progress', 'job.ended', 'job.progress', 'job.ended'])
  closeReport(context)
})

test('a draft that cannot be read leaves the report as it was', async () => {
  const { context, files } = workplace()
  const created = await ask(context, 'project.create', wishes)
  writeFileSync(files.draftToImport, '# Broken\n\nA claim without its note.[^9]\n')
  await expect(ask(context, 'draft.import', {})).rejects.toMatchObject({ code: 'notes-unmatched' })
  expect((await ask(context, 'project.current', {}))?.draft).toEqual(created?.draft)
  closeReport(context)
})

test('a restored snapshot brings back the whole draft, and what it replaced can be restored in turn', async () => {
  const { context } = workplace()
  await ask(context, 'project.create', wishes)
  await ask(context, 'draft.import', {})
  const before = await ask(context, 'project.current', {})
  const saved = await ask(context, 'snapshot.create', { label: 'before the meeting' })
  const removed = before?.draft.blocks.map(({ id }) => id) ?? []
  await ask(context, 'draft.write', { blocks: [paragraph('only', 'All gone.')], notes: [], removed, removedNotes: [], order: ['only'] })
  await ask(context, 'snapshot.restore', { id: saved.id })
  expect((await ask(context, 'project.current', {}))?.draft.blocks).toEqual(before?.draft.blocks)
  const [replaced] = await ask(context, 'snapshot.list', {})
  await ask(context, 'snapshot.restore', { id: replaced?.id ?? '' })
  expect((await ask(context, 'project.current', {}))?.draft.blocks).toEqual([paragraph('only', 'All gone.')])
  await expect(ask(context, 'snapshot.restore', { id: 'none' })).rejects.toBeInstanceOf(AppError)
  closeReport(context)
})

test('going back and forth between two snapshots keeps each version once, and a version nobody kept is never lost', async () => {
  const { context } = workplace()
  await ask(context, 'project.create', wishes)
  await ask(context, 'draft.import', {})
  const removed = (await ask(context, 'project.current', {}))?.draft.blocks.map(({ id }) => id) ?? []
  const first = await ask(context, 'snapshot.create', { label: 'first' })
  await ask(context, 'draft.write', { blocks: [paragraph('only', 'All gone.')], notes: [], removed, removedNotes: [], order: ['only'] })
  const second = await ask(context, 'snapshot.create', { label: 'second' })
  for (const { id } of [first, second, first, second]) await ask(context, 'snapshot.restore', { id })
  const afterImport = async () => (await ask(context, 'snapshot.list', {})).filter(({ cause }) => cause !== 'before-import')
  expect((await afterImport()).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
  await ask(context, 'draft.write', { blocks: [paragraph('only', 'Begun again.')], notes: [], removed: [], removedNotes: [], order: ['only'] })
  await ask(context, 'snapshot.restore', { id: first.id })
  expect((await afterImport()).map(({ cause }) => cause).sort()).toEqual(['before-restore', 'by-hand', 'by-hand'])
  closeReport(context)
})

test('opening another report that cannot be opened leaves the first one open', async () => {
  const { context, files } = workplace()
  await ask(context, 'project.create', wishes)
  writeFileSync(join(files.projectToCreate, '..', 'letter.counterpoint'), 'not a report')
  context.open.requested = { file: join(files.projectToCreate, '..', 'letter.counterpoint') }
  await expect(ask(context, 'project.current', {})).rejects.toMatchObject({ code: 'project-foreign' })
  expect((await ask(context, 'project.current', {}))?.path).toBe(files.projectToCreate)
  closeReport(context)
})

test('a report that could not be filled is not left behind as a file', async () => {
  const { context, files } = workplace()
  await expect(ask(context, 'project.create', { ...wishes, template: 'none' })).rejects.toMatchObject({ code: 'template-unknown' })
  expect(existsSync(files.projectToCreate)).toBe(false)
})

test('reports are remembered with the newest first, and can be forgotten', async () => {
  const { context } = workplace()
  const recent = recentReportsIn(join(scratchFolder(), 'recent.json'))
  const remembering = { ...context, recent }
  await ask(remembering, 'project.create', wishes)
  const [listed] = await ask(remembering, 'project.listRecent', {})
  expect(listed).toMatchObject({ title: 'Children first', openedAt: '2026-11-23T10:00:00.000Z' })
  expect((await ask(remembering, 'project.openRecent', { id: listed?.id ?? '' })).report.titleBlock.title).toBe('Children first')
  await ask(remembering, 'project.forgetRecent', { id: listed?.id ?? '' })
  expect(await ask(remembering, 'project.listRecent', {})).toEqual([])
  closeReport(remembering)
})

test('the sample report is whole, and is the same file the next time', async () => {
  const { context } = workplace()
  const first = await ask(context, 'project.openSample', {})
  expect(first.draft.notes.length).toBeGreaterThanOrEqual(12)
  await ask(context, 'draft.write', { blocks: [paragraph('mine', 'My trial.')], notes: [], removed: [], removedNotes: [], order: [...first.draft.blocks.map(({ id }) => id), 'mine'] })
  await ask(context, 'project.close', {})
  expect((await ask(context, 'project.openSample', {})).draft.blocks.at(-1)).toEqual(paragraph('mine', 'My trial.'))
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })
  closeReport(context)
})

test('an export says how many parts it could only write as plain words', async () => {
  const { context } = workplace()
  await ask(context, 'project.create', wishes)
  await ask(context, 'draft.import', {})
  context.open.project?.db.prepare("UPDATE block SET body = '{' WHERE text LIKE 'One claim.%'").run()
  const exported = await ask(context, 'report.export', { format: 'docx', citations: 'text', options: plainOptions })
  expect(exported?.warnings).toContainEqual({ kind: 'damaged-parts', count: 1 })
  closeReport(context)
})

test('a report that can keep no snapshot is exported all the same, and says so', async () => {
  const { context } = workplace()
  await ask(context, 'project.create', wishes)
  await ask(context, 'draft.import', {})
  context.open.project?.db.pragma('query_only = ON')
  const exported = await ask(context, 'report.export', { format: 'docx', citations: 'text', options: plainOptions })
  expect(exported?.warnings).toContainEqual({ kind: 'snapshot-not-kept' })
  expect(existsSync(exported?.file ?? '')).toBe(true)
  context.open.project?.db.pragma('query_only = OFF')
  closeReport(context)
})
