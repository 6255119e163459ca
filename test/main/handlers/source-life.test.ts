import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

const report = (third: string) =>
  ['CRC/C/VLD/3-4', '', '1. The first paragraph speaks of niños in care.', '2. The second is about schools.', `3. ${third}`, ''].join('\n\n')

async function withReport(files: Record<string, string>) {
  const folder = scratchFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  let file = Object.keys(files)[0] ?? ''
  const context = testContext({ projectToCreate: join(folder, 'r.counterpoint') })
  context.files.sourceToRead = async () => join(folder, file)
  context.files.referencesToRead = async () => join(folder, file)
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
  const read = async (name: string, symbol = '') => {
    file = name
    const reading = await ask(context, 'source.read', { symbol })
    if (reading === null) throw new Error('nothing was read')
    return reading
  }
  const add = async (name: string, symbol = '') => {
    const reading = await read(name, symbol)
    const id = reading.same?.id ?? reading.source.id
    return ask(context, 'source.accept', { source: { ...reading.source, id }, passages: reading.read.passages, kept: [] })
  }
  return { context, add, read, references: (name: string) => { file = name; return ask(context, 'source.addReferences', {}) } }
}

test('a document is read, reviewed and kept whole with its passages and its file', async () => {
  const { context, add } = await withReport({ 'state.txt': report('The third ends it.') })
  const added = await add('state.txt', 'CRC/C/VLD/3-4')
  expect(added).toMatchObject({ symbol: 'CRC/C/VLD/3-4', continuity: { first: 1, last: 3, missing: [], repeated: [] } })
  const [listed] = await ask(context, 'source.list', {})
  expect(listed).toMatchObject({ file: { name: expect.any(String) }, passages: added.passages })
  expect((await ask(context, 'source.file', { id: added.id }))?.name).toBe('state.txt')
  expect((await ask(context, 'passage.list', { source: added.id })).find(({ number }) => number === '2')?.text).toBe('The second is about schools.')
  closeReport(context)
})

test('a source read again keeps the ids of its passages, and asks about those whose words changed', async () => {
  const { context, add } = await withReport({ 'draft.txt': report('The third ends it.'), 'final.txt': report('The third is new altogether.') })
  const first = await add('draft.txt', 'CRC/C/VLD/3-4')
  const before = await ask(context, 'passage.list', { source: first.id })
  const again = await add('final.txt', 'CRC/C/VLD/3-4')
  expect(again.id).toBe(first.id)
  const after = await ask(context, 'passage.list', { source: first.id })
  const idOf = (passages: typeof before, number: string) => passages.find((passage) => passage.number === number)?.id
  expect(idOf(after, '1')).toBe(idOf(before, '1'))
  expect(idOf(after, '3')).not.toBe(idOf(before, '3'))
  expect(again.changed.map(({ old }) => old.number)).toEqual(['3'])
  closeReport(context)
})

test('the same file twice is one source, under whatever name it comes', async () => {
  const { context, add, read } = await withReport({ 'state.txt': report('The third ends it.'), 'copy of state.txt': report('The third ends it.'), 'other.txt': report('Other words.').replace('CRC/C/VLD/3-4', '') })
  const first = await add('state.txt')
  expect((await read('copy of state.txt')).same).toMatchObject({ id: first.id })
  const again = await add('copy of state.txt')
  expect(again).toMatchObject({ id: first.id, changed: [] })
  expect(await ask(context, 'passage.list', { source: first.id })).toHaveLength(again.passages)
  expect((await read('other.txt')).same).toBeNull()
  expect(await ask(context, 'source.list', {})).toHaveLength(1)
  closeReport(context)
})

test('a symbol that belongs to another document of the report is said before anything is replaced', async () => {
  const { context, add, read } = await withReport({ 'state.txt': report('The third ends it.'), 'else.txt': '1. Something else altogether.\n\n2. It speaks of wells.\n\n3. And of ropes.\n' })
  const first = await add('state.txt', 'CRC/C/MEX/6-7')
  const wrong = await read('else.txt', 'CRC/C/MEX/6-7')
  expect(wrong.same).toMatchObject({ id: first.id, symbol: 'CRC/C/MEX/6-7' })
  expect(wrong.read.remarks).toEqual([])
  expect((await read('state.txt', 'CRC/C/MEX/6-7')).read.remarks).toEqual([{ kind: 'other-document', says: 'CRC/C/VLD/3-4' }])
  // Nothing is changed by reading; a symbol of its own makes it a source of its own.
  expect(await ask(context, 'passage.list', { source: first.id })).toHaveLength(first.passages)
  expect((await read('else.txt', 'CRC/C/MEX/8')).same).toBeNull()
  closeReport(context)
})

test('a number, a symbol or words lead to the passage, accents or not', async () => {
  const { context, add } = await withReport({ 'state.txt': report('The third ends it.') })
  await add('state.txt', 'CRC/C/MEX/6-7')
  const numbers = async (query: string) => (await ask(context, 'search.run', { query, limit: 10, in: 'sources' })).map(({ kind, number }) => [kind, number])
  expect((await numbers('MEX 6-7 para 2'))[0]).toEqual(['passage', '2'])
  expect((await numbers('CRC/C/MEX/6-7'))[0]).toEqual(['source', ''])
  expect(await numbers('ninos')).toEqual([['passage', '1']])
  expect(await numbers('"about schools"')).toEqual([['passage', '2']])
  expect(await numbers('"schools about"')).toEqual([])
  closeReport(context)
})

test('references come in beside what is there, and the same file twice adds nothing', async () => {
  const bib = '@report{a, title = {Left Alone}, author = {Rivera, Ana}, year = {2024}, url = {https://example.org/a}}\n@book{broken, title = {No end\n'
  const { context, references } = await withReport({ 'refs.bib': bib })
  const first = await references('refs.bib')
  expect(first).toMatchObject({ added: 1, updated: 0 })
  expect(first?.skipped).toHaveLength(1)
  expect(await references('refs.bib')).toMatchObject({ added: 0, updated: 0 })
  expect((await ask(context, 'search.run', { query: 'rivera', limit: 5, in: 'all' })).map(({ kind }) => kind)).toEqual(['source'])
  closeReport(context)
})

test('a removed source takes its passages, its file and its words out of the project', async () => {
  const { context, add } = await withReport({ 'state.txt': report('The word Zebulonia stands here.') })
  const { id } = await add('state.txt')
  const path = context.open.project?.path ?? ''
  await ask(context, 'source.remove', { id })
  expect(await ask(context, 'source.list', {})).toEqual([])
  expect(await ask(context, 'source.file', { id })).toBeNull()
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })
  closeReport(context)
  expect(existsSync(path)).toBe(true)
  expect(readFileSync(path).toString('latin1').toLowerCase()).not.toContain('zebulo')
})
