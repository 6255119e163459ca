import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { testContext } from '../../helpers/context.ts'
import { targetOf } from '../../helpers/links.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

const draft = `# Left behind

## I. Detention

In its report (CRC/C/VLD/3-4) the State says:

> *2. All is well.*

### Recommendations

- In line with General Comment No. 6 (para. 85) and GC 14, para. 6, act.
- Tell why paragraph 3 of the State report is silent.
`
const report = (third: string) => ['CRC/C/VLD/3-4', '1. The first speaks of care.', '2. All is well.', `3. ${third}`, ''].join('\n\n')

async function withReport() {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'draft.md'), draft)
  const context = testContext({ projectToCreate: join(folder, 'r.counterpoint'), draftToImport: join(folder, 'draft.md'), sourceToRead: join(folder, 'state.txt'), tableTarget: join(folder, 'matrix.csv') })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'Détention' } })
  await ask(context, 'draft.import', {})
  const add = async (third: string) => {
    writeFileSync(join(folder, 'state.txt'), report(third))
    const reading = await ask(context, 'source.read', { symbol: 'CRC/C/VLD/3-4' })
    if (reading === null) throw new Error('nothing was read')
    return ask(context, 'source.accept', { source: { ...reading.source, kind: 'state-document', id: reading.same?.id ?? reading.source.id }, passages: reading.read.passages, kept: [] })
  }
  const [first = '', second = ''] = (await ask(context, 'report.recommendations', {})).map(({ id }) => id)
  return { folder, context, add, first, second }
}

test('proposals are accepted together or dismissed, and both can be taken back', async () => {
  const { context, first } = await withReport()
  const before = await ask(context, 'link.list', {})
  const own = before.proposals.filter(({ from }) => from === first)
  expect(own.map(({ targets, problem }) => [targets[0]?.entry, problem])).toEqual([['CRC-6', 'no-source'], ['CRC-14', 'no-source']])
  const { made } = await ask(context, 'link.accept', { ids: own.map(({ id }) => id) })
  const after = await ask(context, 'link.list', {})
  expect(after.links.filter(({ origin }) => origin === 'accepted').map(({ from, target }) => [from, target.entry, target.number])).toEqual([[first, 'CRC-6', '85'], [first, 'CRC-14', '6']])
  expect(after.proposals.filter(({ from }) => from === first)).toEqual([])
  await ask(context, 'link.remove', { ids: made })
  expect(await ask(context, 'link.list', {})).toEqual(before)

  await ask(context, 'link.dismiss', { ids: own.map(({ id }) => id), dismissed: true })
  const dismissed = await ask(context, 'link.list', {})
  expect([dismissed.proposals.length, dismissed.dismissed.length]).toEqual([before.proposals.length - 2, 2])
  await ask(context, 'link.dismiss', { ids: own.map(({ id }) => id), dismissed: false })
  expect(await ask(context, 'link.list', {})).toEqual(before)
  closeReport(context)
})

test('a link to a passage that is gone after its source was read again is kept, and mended by choosing again', async () => {
  const { context, add, second } = await withReport()
  const { id: source } = await add('The third ends it.')
  const third = (await ask(context, 'passage.list', { source })).find(({ number }) => number === '3')
  const link = { id: 'mine', from: second, role: 'state-position' as const, target: targetOf({ source, passage: third?.id ?? '', number: '3', name: 'CRC/C/VLD/3-4' }), comment: 'Silent', origin: 'user' as const }
  await ask(context, 'link.write', { links: [link] })
  const mine = async () => (await ask(context, 'link.list', {})).links.find(({ id }) => id === 'mine')
  expect(await mine()).toMatchObject({ problem: null, text: 'The third ends it.' })
  await add('Something else altogether stands here now.')
  const broken = await mine()
  expect(broken).toMatchObject({ problem: 'passage-gone', comment: 'Silent', text: 'Something else altogether stands here now.' })
  await ask(context, 'link.write', { links: [{ ...link, target: { ...link.target, passage: broken?.instead ?? null } }] })
  expect(await mine()).toMatchObject({ problem: null })
  await ask(context, 'source.remove', { id: source })
  expect(await mine()).toMatchObject({ problem: 'no-source', target: { number: '3', name: 'CRC/C/VLD/3-4' } })
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })
  closeReport(context)
})

test('the matrix is read and written as a table, accents and all', async () => {
  const { context, add, folder } = await withReport()
  await add('The third ends it.')
  const { rows } = await ask(context, 'matrix.read', {})
  const turned = await ask(context, 'matrix.turned', {})
  expect(rows.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['section I', 'recommendation 1', 'recommendation 2'])
  expect(turned[0]?.answered.map(({ number, answer }) => [number, answer])).toEqual([['1', 'silent'], ['2', 'quoted'], ['3', 'silent']])
  const written = await ask(context, 'matrix.export', {})
  expect(written).toEqual({ file: join(folder, 'matrix.csv'), rows: 3 })
  const bytes = readFileSync(join(folder, 'matrix.csv'))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString()).toContain('"CRC/C/VLD/3-4 (para. 2)"')
  closeReport(context)
})
