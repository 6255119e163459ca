import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { KeptFile } from '../../../core/sources/kept-file.ts'
import { emptySource } from '../../../core/sources/source.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

let folder = ''
let context: Context
const files: { fileToKeep?: string; copyTarget?: string } = {}

beforeEach(async () => {
  folder = scratchFolder()
  context = testContext({ projectToCreate: join(folder, 'report.counterpoint') })
  context.files.fileToKeep = async () => files.fileToKeep
  context.files.copyTarget = async () => files.copyTarget
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
})

const law = (id: string) => ({ ...emptySource(id, 'evidence'), title: 'Border Act' })

async function choose(name: string, content: string): Promise<KeptFile | null> {
  files.fileToKeep = join(folder, name)
  writeFileSync(files.fileToKeep, content)
  return ask(context, 'source.chooseFile', {})
}

const fileOf = async (id: string) => (await ask(context, 'source.list', {})).find(({ source }) => source.id === id)?.file

test('a file is kept with a source when the source is written, copied elsewhere, and taken off', async () => {
  expect(await choose('act.pdf', 'the act')).toEqual({ name: 'act.pdf', size: 7 })
  expect(await ask(context, 'source.write', { source: law('a'), file: 'chosen' })).toEqual({ undo: null })
  expect(await fileOf('a')).toEqual({ name: 'act.pdf', size: 7 })

  files.copyTarget = join(folder, 'copy.pdf')
  expect(await ask(context, 'source.saveFile', { id: 'a' })).toEqual({ saved: true })
  expect(readFileSync(files.copyTarget, 'utf8')).toBe('the act')

  const { undo } = await ask(context, 'source.write', { source: { ...law('a'), title: 'Renamed' }, file: 'none' })
  expect(await fileOf('a')).toBeNull()
  await ask(context, 'source.undo', { undo: undo ?? '' })
  expect(await fileOf('a')).toEqual({ name: 'act.pdf', size: 7 })
  expect((await ask(context, 'source.list', {})).map(({ source }) => source.title)).toEqual(['Border Act'])
})

test('two sources keep the same file, each under its own name, and it leaves the report with the last of them', async () => {
  await choose('one.pdf', 'same')
  await ask(context, 'source.write', { source: law('a'), file: 'chosen' })
  await choose('other.pdf', 'same')
  await ask(context, 'source.write', { source: law('b'), file: 'chosen' })
  expect([await fileOf('a'), await fileOf('b')]).toEqual([{ name: 'one.pdf', size: 4 }, { name: 'other.pdf', size: 4 }])
  await ask(context, 'source.write', { source: law('a'), file: 'none' })
  expect(await ask(context, 'source.file', { id: 'b' })).toMatchObject({ name: 'other.pdf' })
  await ask(context, 'source.remove', { id: 'b' })
  const rows: unknown = context.open.project?.db.prepare('SELECT count(*) FROM attachment').pluck().get()
  expect(rows).toBe(0)
})

test('a file that was chosen belongs to the next source that takes it, and to no later one', async () => {
  await choose('act.pdf', 'the act')
  await ask(context, 'source.write', { source: law('a'), file: 'kept' })
  expect(await fileOf('a')).toBeNull()
  await expect(ask(context, 'source.write', { source: law('b'), file: 'chosen' })).rejects.toMatchObject({ code: 'request-invalid' })
  expect((await ask(context, 'source.list', {})).map(({ source }) => source.id)).toEqual(['a'])
})

test('an empty file, a folder and a file that vanished are refused, and nothing changes', async () => {
  await expect(choose('empty.pdf', '')).rejects.toMatchObject({ code: 'file-empty' })
  mkdirSync(join(folder, 'inside'))
  files.fileToKeep = join(folder, 'inside')
  await expect(ask(context, 'source.chooseFile', {})).rejects.toMatchObject({ code: 'file-not-readable' })
  await choose('gone.pdf', 'x')
  rmSync(join(folder, 'gone.pdf'))
  await expect(ask(context, 'source.chooseFile', {})).rejects.toMatchObject({ code: 'file-missing' })
  expect(await ask(context, 'source.list', {})).toEqual([])
})
