import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { testContext } from '../../helpers/context.ts'
import { paragraph } from '../../helpers/drafts.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

async function withReport() {
  const folder = scratchFolder()
  let now = new Date('2026-11-01T10:00:00Z')
  const files = { projectToCreate: join(folder, 'r.counterpoint'), draftToImport: join(folder, 'draft.md'), exportTarget: join(folder, 'r.md') }
  writeFileSync(files.draftToImport, '# Left behind\n\n## I. Introduction\n\nOne claim.[^1]\n\n[^1]: CRC/C/GC/14, para. 6.\n')
  const context = testContext(files, { now: () => now })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'Left behind' } })
  const write = (text: string) => ask(context, 'draft.write', { blocks: [paragraph('mine', text)], notes: [], removed: [], removedNotes: [] })
  const causes = async () => (await ask(context, 'snapshot.list', {})).map(({ cause }) => cause)
  return { context, files, write, causes, later: (hours: number) => { now = new Date(now.getTime() + hours * 3_600_000) } }
}

test('the text before an import, before citations are accepted, and as it was exported is kept without asking', async () => {
  const { context, causes, later, write } = await withReport()
  await ask(context, 'draft.import', {})
  expect(await causes()).toEqual(['before-import'])
  later(1)
  const proposals = await ask(context, 'citations.propose', {})
  const kept = await ask(context, 'citations.accept', { proposals })
  expect(kept).toMatchObject({ cause: 'before-citations', label: '' })
  later(1)
  await write('One more.')
  await ask(context, 'report.export', { format: 'md' })
  later(1)
  await ask(context, 'snapshot.restore', { id: kept.id })
  expect(await causes()).toEqual(['before-export', 'before-citations', 'before-import'])
  closeReport(context)
})

test('the same text is kept once in a row, and a name given later goes to what is kept', async () => {
  const { context, causes, later } = await withReport()
  await ask(context, 'report.export', { format: 'md' })
  later(2)
  await ask(context, 'report.export', { format: 'md' })
  expect(await causes()).toEqual(['before-export'])
  const [automatic] = await ask(context, 'snapshot.list', {})
  const named = await ask(context, 'snapshot.create', { label: 'As filed' })
  expect(named).toMatchObject({ id: automatic?.id, label: 'As filed', cause: 'by-hand' })
  expect(await ask(context, 'snapshot.create', { label: '' })).toEqual(named)
  await ask(context, 'snapshot.create', { label: 'Sent to the coalition' })
  expect((await ask(context, 'snapshot.list', {})).map(({ label }) => label).sort()).toEqual(['As filed', 'Sent to the coalition'])
  closeReport(context)
})

test('going back answers with the snapshot that takes it back', async () => {
  const { context, later, write } = await withReport()
  const first = await ask(context, 'snapshot.create', { label: 'first' })
  later(1)
  await write('Something new.')
  const { before } = await ask(context, 'snapshot.restore', { id: first.id })
  expect(before.cause).toBe('before-restore')
  const undone = await ask(context, 'snapshot.restore', { id: before.id })
  expect(undone.before.id).toBe(first.id)
  expect((await ask(context, 'project.current', {}))?.draft.blocks).toContainEqual(paragraph('mine', 'Something new.'))
  closeReport(context)
})

test('an export that fails keeps nothing', async () => {
  const { context, files, causes } = await withReport()
  mkdirSync(files.exportTarget)
  await expect(ask(context, 'report.export', { format: 'md' })).rejects.toThrow()
  expect(await causes()).toEqual([])
  closeReport(context)
})

test('snapshots taken by themselves thin out with the days, those by hand stay', async () => {
  const { context, later, write } = await withReport()
  for (let count = 0; count < 40; count += 1) {
    await write(`Wording ${String(count)}.`)
    if (count === 3) await ask(context, 'snapshot.create', { label: 'Mine' })
    else await ask(context, 'report.export', { format: 'md' })
    later(6)
  }
  const left = await ask(context, 'snapshot.list', {})
  expect(left.filter(({ label }) => label === 'Mine')).toHaveLength(1)
  expect(left.length).toBeGreaterThan(10)
  expect(left.length).toBeLessThan(18)
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })
  closeReport(context)
})

test('a snapshot is read with what it holds, and one that is not there is named', async () => {
  const { context, write } = await withReport()
  const before = await ask(context, 'project.current', {})
  const { id } = await ask(context, 'snapshot.create', { label: 'first' })
  await write('Something new.')
  expect(await ask(context, 'snapshot.read', { id })).toMatchObject({ snapshot: { id, label: 'first' }, report: before?.report, draft: before?.draft })
  await expect(ask(context, 'snapshot.read', { id: 'none' })).rejects.toMatchObject({ code: 'snapshot-missing', details: { id: 'none' } })
  closeReport(context)
})
