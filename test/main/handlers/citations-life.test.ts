import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

/** A report with a typed draft in it. */
async function imported(markdown: string): Promise<Context> {
  const folder = scratchFolder()
  const draftToImport = join(folder, 'draft.md')
  writeFileSync(draftToImport, markdown)
  const context = testContext({ projectToCreate: join(folder, 'report.counterpoint'), draftToImport, exportTarget: join(folder, 'report.md') })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'Children first' } })
  await ask(context, 'draft.import', {})
  return context
}

const draft = '## Left behind\n\nOne.[^1] Two.[^2] Three.[^3]\n\n[^1]: Reports of the State, CRC/C/MEX/6-7, para. 5.\n\n[^2]: A word of thanks.\n\n[^3]: CRC/C/MEX/6-7, paras. 7-9.\n'
const texts = async (context: Context): Promise<string[]> => (await ask(context, 'report.notes', {})).map(({ text }) => text)

test('typed notes become citations in one step, and a snapshot brings them back', async () => {
  const context = await imported(draft)
  expect((await ask(context, 'report.notes', {})).flatMap(({ citations }) => citations)).toEqual([])
  const proposals = await ask(context, 'citations.propose', {})
  expect(proposals.map(({ known, citations }) => [known, citations.map(({ number }) => number)])).toEqual([[false, [1, 3]]])
  const snapshot = await ask(context, 'citations.accept', { proposals })
  expect(await texts(context)).toEqual(['Reports of the State, CRC/C/MEX/6-7, para. 5.', 'A word of thanks.', 'Reports of the State, CRC/C/MEX/6-7, paras. 7–9.'])
  const [source] = await ask(context, 'source.list', {})
  expect((await ask(context, 'report.notes', {}))[2]?.citations).toEqual([{ source: source?.source.id, locator: { kind: 'paragraph', value: '7–9' } }])
  expect(await ask(context, 'citations.propose', {})).toEqual([])
  await ask(context, 'snapshot.restore', { id: snapshot.id })
  expect((await texts(context))[2]).toBe('CRC/C/MEX/6-7, paras. 7-9.')
  closeReport(context)
})

test('the policy of repeats is kept with the report and decides how notes print', async () => {
  const context = await imported(draft)
  await ask(context, 'citations.accept', { proposals: await ask(context, 'citations.propose', {}) })
  await ask(context, 'report.write', { repeatPolicy: 'supra' })
  expect((await texts(context))[2]).toBe('CRC/C/MEX/6-7, supra note 1, paras. 7–9.')
  expect((await ask(context, 'report.export', { format: 'md' }))?.notes).toBe(3)
  closeReport(context)
})

test('a source taken out of the report leaves its citations, which say so, and the checks tell it', async () => {
  const context = await imported(draft)
  await ask(context, 'citations.accept', { proposals: await ask(context, 'citations.propose', {}) })
  const [listed] = await ask(context, 'source.list', {})
  await ask(context, 'source.remove', { id: listed?.source.id ?? '' })
  expect((await texts(context))[0]).toBe('[source missing].')
  expect((await ask(context, 'report.check', {})).filter(({ check }) => check === 'citation-source-missing')).toHaveLength(2)
  closeReport(context)
})

test('the words of citations can be asked for before they are saved', async () => {
  const context = await imported(draft)
  await ask(context, 'citations.accept', { proposals: await ask(context, 'citations.propose', {}) })
  const [listed] = await ask(context, 'source.list', {})
  const citing = { notes: [{ id: 'new', number: 1, clusters: [{ citations: [{ type: 'citation' as const, source: listed?.source.id ?? '' }], begins: true, ends: true }], free: false }], blocks: [] }
  expect(await ask(context, 'citations.print', { citing, language: 'es', repeatPolicy: 'full' })).toEqual({
    new: [[{ type: 'text', text: 'Reports of the State', italic: true }, { type: 'text', text: ', CRC/C/MEX/6-7.' }]],
  })
  closeReport(context)
})
