import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import { AppError } from '../../../core/errors.ts'
import type { Source } from '../../../core/sources/source.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { libraryAt } from '../../../main/library.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

const codeOf = (work: Promise<unknown>) => work.then(() => 'no failure', (error: unknown) => (error instanceof AppError ? error.code : String(error)))

const comment = 'CRC/C/GC/14\n\nThe best interests\n\n1. The first paragraph speaks of children.\n\n2. The second speaks of procedural guarantees.\n'

/** Two reports on one computer, the first one open, and what its user sees happen. */
function computer() {
  const folder = scratchFolder()
  const path = join(folder, 'library.counterpoint-library')
  const events: { name: string; payload: unknown }[] = []
  const context = testContext({}, { library: libraryAt(path), send: (name, payload) => { events.push({ name, payload }) } })
  const begin = async (name: string) => {
    closeReport(context)
    context.files.projectToCreate = async () => join(folder, `${name}.counterpoint`)
    await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
  }
  const add = async (text: string, more: Partial<Source> = {}, entry?: string) => {
    const file = join(folder, 'document.txt')
    writeFileSync(file, text)
    context.files.sourceToRead = async () => file
    const reading = await ask(context, 'source.read', { symbol: '', ...(entry === undefined ? {} : { entry }) })
    if (reading === null) throw new Error('nothing was read')
    const source = { ...reading.source, ...more, id: reading.same?.id ?? reading.source.id }
    await ask(context, 'source.accept', { source, passages: reading.read.passages, kept: [] })
    return source
  }
  return { path, context, events, begin, add }
}

test('a source kept from one report is added to the next whole, with its ids, its file and its words to search', async () => {
  const { context, begin, add } = computer()
  await begin('first')
  const { id } = await add(comment)
  const before = await ask(context, 'passage.list', { source: id })
  expect(await ask(context, 'library.keep', { source: id, update: false })).toEqual({ outcome: 'kept' })
  await begin('second')
  const [kept] = await ask(context, 'library.list', {})
  expect(await ask(context, 'library.add', { id: kept?.source.id ?? '' })).toEqual({ id, passages: before.length })
  expect(await ask(context, 'passage.list', { source: id })).toEqual(before)
  expect((await ask(context, 'source.file', { id }))?.name).toBe('document.txt')
  const hits = await ask(context, 'search.run', { query: 'procedural guarantees', limit: 5, in: 'all' })
  expect(hits.map(({ kind, number }) => [kind, number])).toEqual([['passage', '2']])
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })
  expect(await codeOf(ask(context, 'library.add', { id }))).toBe('source-present')
  closeReport(context)
})

test('the copy in a report stays when the library loses its own', async () => {
  const { context, begin, add } = computer()
  await begin('first')
  const { id } = await add(comment)
  await ask(context, 'library.keep', { source: id, update: false })
  await ask(context, 'library.remove', { id })
  expect(await ask(context, 'library.list', {})).toEqual([])
  expect(await ask(context, 'passage.list', { source: id })).not.toEqual([])
  await ask(context, 'library.restore', {})
  expect((await ask(context, 'library.list', {})).map(({ source }) => source.id)).toEqual([id])
  expect(await codeOf(ask(context, 'library.add', { id: 'never' }))).toBe('library-source-missing')
  closeReport(context)
})

test('a source that a report knows by its symbol alone gets its text and keeps what the user wrote', async () => {
  const { context, begin, add } = computer()
  await begin('first')
  const { id } = await add(comment)
  await ask(context, 'library.keep', { source: id, update: false })
  await begin('second')
  const [known] = await ask(context, 'library.list', {})
  if (known === undefined) throw new Error('the library is empty')
  await ask(context, 'source.write', { source: { ...known.source, id: 'mine', remark: 'cite often' }, file: 'kept' })
  expect(await ask(context, 'library.add', { id })).toMatchObject({ id: 'mine' })
  const [only, ...others] = await ask(context, 'source.list', {})
  expect(others).toEqual([])
  expect(only).toMatchObject({ source: { id: 'mine', remark: 'cite often' }, passages: known.passages, file: known.file })
  closeReport(context)
})

test('a confidential source never goes to the library', async () => {
  const { path, context, begin, add } = computer()
  await begin('first')
  const { id } = await add('An interview.\n\n1. The words of a frightened witness.\n', { kind: 'evidence', confidential: true, publicLabel: 'A witness' })
  expect(await codeOf(ask(context, 'library.keep', { source: id, update: false }))).toBe('source-confidential')
  expect(await ask(context, 'library.list', {})).toEqual([])
  expect(() => readFileSync(path)).toThrow()
  closeReport(context)
})

test('a source that becomes confidential leaves the library, its words too, and the user is told', async () => {
  const { path, context, events, begin, add } = computer()
  await begin('first')
  const source = await add('An interview.\n\n1. The words of a frightened witness.\n', { kind: 'evidence', title: 'An interview' })
  await ask(context, 'library.keep', { source: source.id, update: false })
  expect(readFileSync(path).includes('frightened')).toBe(true)
  await ask(context, 'source.write', { source: { ...source, confidential: true, publicLabel: 'A witness' }, file: 'kept' })
  expect(await ask(context, 'library.list', {})).toEqual([])
  expect(readFileSync(path).includes('frightened')).toBe(false)
  expect(events.filter(({ name }) => name === 'library.forgot')).toEqual([{ name: 'library.forgot', payload: { titles: ['An interview'] } }])
  closeReport(context)
})

test('what was taken out cannot be put back once it is confidential', async () => {
  const { context, begin, add } = computer()
  await begin('first')
  const source = await add(comment)
  await ask(context, 'library.keep', { source: source.id, update: false })
  await ask(context, 'library.remove', { id: source.id })
  await ask(context, 'source.write', { source: { ...source, confidential: true, publicLabel: 'A document' }, file: 'kept' })
  await ask(context, 'library.restore', {})
  expect(await ask(context, 'library.list', {})).toEqual([])
  closeReport(context)
})

test('a damaged library leaves the report whole, and a confidential source in it is told about', async () => {
  const { path, context, events, begin, add } = computer()
  await begin('first')
  const source = await add(comment)
  await ask(context, 'library.keep', { source: source.id, update: false })
  truncateSync(path, 8192)
  expect(await codeOf(ask(context, 'library.list', {}))).toBe('library-damaged')
  await ask(context, 'source.write', { source: { ...source, confidential: true, publicLabel: 'A document' }, file: 'kept' })
  await expect.poll(() => events.map(({ name }) => name)).toContain('library.failed')
  expect((await ask(context, 'source.list', {}))[0]?.source.confidential).toBe(true)
  await ask(context, 'library.setAside', {})
  expect(await ask(context, 'library.list', {})).toEqual([])
  closeReport(context)
})

test('the command line, which has no library, keeps nothing and says so', async () => {
  const { path, context, begin, add } = computer()
  await begin('first')
  const { id } = await add(comment)
  context.library = undefined
  await ask(context, 'source.write', { source: (await ask(context, 'source.list', {}))[0]?.source ?? { ...(await add(comment)) }, file: 'kept' })
  expect(await codeOf(ask(context, 'library.keep', { source: id, update: false }))).toBe('library-absent')
  expect(() => readFileSync(path)).toThrow()
  closeReport(context)
})

test('the entry of the catalogue names the file that was fetched for it, whatever the file says', async () => {
  const { context, begin, add } = computer()
  await begin('first')
  const covenant = await add('1. All peoples have the right of self-determination.\n', {}, 'ICCPR')
  expect(covenant).toMatchObject({ kind: 'instrument', symbol: 'A/RES/2200A(XXI)', title: 'International Covenant on Civil and Political Rights', date: '1966-12-16' })
  const other = await add('1. The right to work is recognized.\n', {}, 'ICESCR')
  expect(other.id).not.toBe(covenant.id)
  const violence = await add('1. Discrimination includes violence.\n', {}, 'CEDAW-19')
  const reservations = await add('1. Reservations are many.\n', {}, 'CEDAW-20')
  expect([violence.symbol, reservations.symbol, violence.id === reservations.id]).toEqual(['A/47/38', 'A/47/38', false])
  expect((await add('1. Discrimination includes violence, again.\n', {}, 'CEDAW-19')).id).toBe(violence.id)
  closeReport(context)
})

test('the page of a document is opened at the address of the catalogue, which the window never gives', async () => {
  const { context } = computer()
  const opened: string[] = []
  context.openLink = async (address) => { opened.push(address) }
  await ask(context, 'catalogue.openDownload', { entry: 'CRC-14' })
  expect(opened).toEqual(['https://undocs.org/CRC/C/GC/14'])
  expect(await codeOf(ask(context, 'catalogue.openDownload', { entry: 'https://example.org' }))).toBe('catalogue-unknown')
  expect(opened).toHaveLength(1)
})
