import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)
const idsIn = async (context: Context): Promise<string[]> => (await ask(context, 'source.list', {})).map(({ source }) => source.id)

test('a report written with fields of Zotero fills another, and takes up the sources that are there already', async () => {
  const folder = scratchFolder()
  const [references, file] = [join(folder, 'library.json'), join(folder, 'report.docx')]
  writeFileSync(references, JSON.stringify([{ id: 'a', type: 'book', title: 'Growing up behind bars', author: [{ family: 'Okafor', given: 'Ada' }], issued: { 'date-parts': [[2019]] } }, { id: 'b', type: 'webpage', title: 'A page', URL: 'https://example.org/page' }]))
  const files = { referencesToRead: references, exportTarget: file, draftToImport: file }

  const first = testContext({ ...files, projectToCreate: join(folder, 'first.counterpoint') })
  const created = await ask(first, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'T' } })
  await ask(first, 'source.addReferences', {})
  const known = await idsIn(first)
  const paragraphs = [known.map((id, index) => ({ type: 'citation' as const, source: id, locator: { kind: 'page' as const, value: String(index + 4) } }))]
  await ask(first, 'draft.write', {
    blocks: [{ kind: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Claim.' }, { type: 'note', id: 'n' }] }],
    removed: (created?.draft.blocks ?? []).map(({ id }) => id),
    notes: [{ id: 'n', paragraphs }],
    removedNotes: [],
    order: ['p'],
  })
  const said = await ask(first, 'report.notes', {})
  await ask(first, 'report.export', { format: 'docx', citations: 'zotero-fields' })
  await ask(first, 'project.close', {})

  const second = testContext({ ...files, projectToCreate: join(folder, 'second.counterpoint') })
  await ask(second, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: {} })
  await ask(second, 'source.addReferences', {})
  const before = await idsIn(second)
  await ask(second, 'draft.import', {})
  expect(before).toHaveLength(2)
  expect(await idsIn(second)).toEqual(before)
  const read = await ask(second, 'report.notes', {})
  expect(read.map(({ text }) => text)).toEqual(said.map(({ text }) => text))
  expect(read[0]?.citations.map(({ source }) => source).sort()).toEqual([...before].sort())
  await ask(second, 'project.close', {})
})
