import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import { AppError } from '../../../core/errors.ts'
import { storedRows, type Row } from '../../../core/sources/review/row.ts'
import { toRepair } from '../../../core/sources/review/repair.ts'
import { editRows, type ReviewEdit } from '../../../core/sources/review/rows.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

const codeOf = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked
    return 'no error'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

const text = ['CRC/C/VLD/3-4', '1. The first paragraph speaks of Zebulonia in care.', '2. The second is about schools.', '3. The third ends it.', ''].join('\n\n')

/** A report with one source and two excerpts, in paragraphs 2 and 3. */
async function withSource() {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'state.txt'), text)
  const context = testContext({ projectToCreate: join(folder, 'r.counterpoint') })
  context.files.sourceToRead = async () => join(folder, 'state.txt')
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
  const reading = await ask(context, 'source.read', { symbol: 'CRC/C/VLD/3-4' })
  if (reading === null) throw new Error('nothing was read')
  const { id } = await ask(context, 'source.accept', { source: reading.source, passages: reading.read.passages, kept: [] })
  for (const [number, words] of [['2', 'about schools'], ['3', 'ends it']] as const) {
    const passage = (await ask(context, 'passage.list', { source: id })).find((one) => one.number === number)
    if (passage === undefined) throw new Error(`no paragraph ${number}`)
    await ask(context, 'excerpt.write', { id: `e${number}`, passage: passage.id, start: passage.text.indexOf(words), length: words.length, text: words, comment: `remark${number}`, tags: [] })
  }
  const readAgain = async (changed: string, name = 'state.txt') => {
    writeFileSync(join(folder, name), changed)
    context.files.sourceToRead = async () => join(folder, name)
    const again = await ask(context, 'source.read', { symbol: 'CRC/C/VLD/3-4' })
    if (again === null) throw new Error('nothing was read')
    return ask(context, 'source.accept', { source: { ...again.source, id }, passages: again.read.passages, kept: [] })
  }
  const state = async () => ({
    sources: await ask(context, 'source.list', {}),
    passages: await ask(context, 'passage.list', { source: id }),
    excerpts: await ask(context, 'excerpt.list', { source: id }),
    file: (await ask(context, 'source.file', { id }))?.name,
  })
  const found = async (query: string) => (await ask(context, 'search.run', { query, limit: 10, in: 'sources' })).map(({ kind, number }) => `${kind} ${number}`).sort()
  const repair = async (...edits: ((rows: readonly Row[]) => ReviewEdit)[]) => {
    const { passages, excerpts } = await state()
    const before = storedRows(passages, excerpts)
    return ask(context, 'source.repair', toRepair(id, before, edits.reduce<readonly Row[]>((rows, edit) => editRows(rows, edit(rows)), before)))
  }
  return { context, id, state, found, repair, readAgain, path: join(folder, 'r.counterpoint') }
}

const keyOf = (rows: readonly Row[], number: string): number => rows.find(({ passage }) => passage.number === number)?.key ?? -1
const renumber = (from: string, number: string) => (rows: readonly Row[]): ReviewEdit => ({ kind: 'renumber', key: keyOf(rows, from), number })
const merge = (number: string) => (rows: readonly Row[]): ReviewEdit => ({ kind: 'merge', key: keyOf(rows, number) })
const drop = (number: string) => (rows: readonly Row[]): ReviewEdit => ({ kind: 'drop', key: keyOf(rows, number) })
const split = (number: string, words: string) => (rows: readonly Row[]): ReviewEdit => {
  const row = rows.find(({ passage }) => passage.number === number)
  return { kind: 'split', key: row?.key ?? -1, at: row?.passage.text.indexOf(words) ?? -1 }
}
const wellMade = { ok: true, problems: [] }

test('a repair keeps ids and excerpts, is found by search as it reads now, and answers with its continuity', async () => {
  const { context, state, found, repair } = await withSource()
  const before = await state()
  const answer = await repair(renumber('1', '7'), merge('3'), split('2', 'is about'))
  expect(answer.continuity).toEqual({ first: 2, last: 7, missing: [3, 4, 5, 6], repeated: [] })
  const after = await state()
  expect(after.passages.map(({ number, text: words }) => [number, words])).toEqual(expect.arrayContaining([
    ['7', 'The first paragraph speaks of Zebulonia in care.'], ['2', 'The second'], ['', 'is about schools. 3. The third ends it.'],
  ]))
  const idOf = (passages: typeof before.passages, words: string) => passages.find((one) => one.text.includes(words))?.id
  expect(idOf(after.passages, 'Zebulonia')).toBe(idOf(before.passages, 'Zebulonia'))
  expect(idOf(after.passages, 'is about')).toBe(idOf(before.passages, 'about schools'))
  expect(after.excerpts).toMatchObject([{ id: 'e2', start: 3, text: 'about schools' }, { id: 'e3', start: 31, text: 'ends it' }])
  expect(await found('third')).toEqual(['passage '])
  expect(await ask(context, 'project.verify', {})).toEqual(wellMade)
  closeReport(context)
})

test('a repair is taken back whole: passages, excerpts and their words in the search', async () => {
  const { context, state, found, repair } = await withSource()
  const before = await state()
  const { undo } = await repair(drop('2'), merge('3'))
  expect((await state()).excerpts.map(({ id }) => id)).toEqual(['e3'])
  expect(await found('remark2')).toEqual([])
  await ask(context, 'source.undo', { undo })
  expect(await state()).toEqual(before)
  expect(await found('remark2')).toEqual(['excerpt 2'])
  expect(await found('third')).toEqual(['passage 3'])
  expect(await codeOf(ask(context, 'source.undo', { undo }))).toBe('undo-gone')
  expect(await ask(context, 'project.verify', {})).toEqual(wellMade)
  closeReport(context)
})

test('an excerpt that was made since a repair goes back to its words, or the repair stays', async () => {
  const { context, state, repair } = await withSource()
  const { undo } = await repair(merge('3'))
  const merged = (await state()).passages.find(({ number }) => number === '2')
  if (merged === undefined) throw new Error('nothing was merged')
  const write = (id: string, words: string) =>
    ask(context, 'excerpt.write', { id, passage: merged.id, start: merged.text.indexOf(words), length: words.length, text: words, comment: '', tags: [] })
  await write('across', 'schools. 3. The third')
  expect(await codeOf(ask(context, 'source.undo', { undo }))).toBe('excerpt-in-the-way')
  expect((await state()).passages.some(({ number }) => number === '3')).toBe(false)
  await ask(context, 'excerpt.remove', { id: 'across' })
  await write('later', 'The third')
  await ask(context, 'source.undo', { undo })
  const { passages, excerpts } = await state()
  expect(excerpts.find(({ id }) => id === 'later')).toMatchObject({ passage: passages.find(({ number }) => number === '3')?.id, start: 0 })
  closeReport(context)
})

test('a repair of other passages is refused, and nothing is changed', async () => {
  const { context, id, state } = await withSource()
  const before = await state()
  expect(await codeOf(ask(context, 'source.repair', { source: id, passages: ['foreign'] }))).toBe('request-invalid')
  expect(await codeOf(ask(context, 'source.repair', { source: 'none', passages: [] }))).toBe('source-missing')
  expect(await state()).toEqual(before)
  closeReport(context)
})

test('a removed source comes back with its passages, excerpts, file and words in the search', async () => {
  const { context, id, state, found } = await withSource()
  const before = await state()
  const { undo } = await ask(context, 'source.remove', { id })
  expect(await ask(context, 'source.list', {})).toEqual([])
  expect(await found('schools')).toEqual([])
  await ask(context, 'source.undo', { undo })
  expect(await state()).toEqual(before)
  expect(await found('schools')).toEqual(['excerpt 2', 'passage 2'])
  expect(await ask(context, 'project.verify', {})).toEqual(wellMade)
  closeReport(context)
})

test('a source that was repaired and then removed comes back repaired', async () => {
  const { context, id, state, repair } = await withSource()
  const { undo: first } = await repair(renumber('1', '9'))
  const { undo } = await ask(context, 'source.remove', { id })
  expect(await codeOf(ask(context, 'source.undo', { undo: first }))).toBe('undo-gone')
  await ask(context, 'source.undo', { undo })
  expect((await state()).passages.some(({ number }) => number === '9')).toBe(true)
  closeReport(context)
})

test('a source read again takes excerpts along with their words, tells how many went, and is taken back whole', async () => {
  const { context, state, found, readAgain } = await withSource()
  const before = await state()
  const answer = await readAgain(text.replace('2. The second', '2. A new one.\n\n3. The second').replace('3. The third ends it.', '4. The third goes on.'), 'final.txt')
  expect(answer.lostExcerpts).toBe(1)
  const after = await state()
  expect(after.file).toBe('final.txt')
  const moved = after.passages.find(({ text: words }) => words.includes('about schools'))
  expect(moved).toMatchObject({ number: '3', id: before.passages.find(({ number }) => number === '2')?.id })
  expect(after.excerpts).toMatchObject([{ id: 'e2', passage: moved?.id, text: 'about schools' }])
  expect(await found('remark3')).toEqual([])
  await ask(context, 'source.undo', { undo: answer.undo ?? '' })
  expect(await state()).toEqual(before)
  expect(await found('remark3')).toEqual(['excerpt 3'])
  expect(await ask(context, 'project.verify', {})).toEqual(wellMade)
  closeReport(context)
})

test('a file that a new reading replaced, and the words of a dropped excerpt, are not in the closed file', async () => {
  const { context, path, readAgain } = await withSource()
  await readAgain(text.replace('Zebulonia', 'Otherland').replace('The third ends it.', 'Other words.'), 'final.txt')
  closeReport(context)
  const bytes = readFileSync(path).toString('latin1').toLowerCase()
  expect(bytes).toContain('otherland')
  expect(bytes).not.toContain('zebulo')
  expect(bytes).not.toContain('remark3')
})
