import { writeFileSync } from 'node:fs'
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

const text = ['CRC/C/VLD/CO/2', 'Concluding observations on the second periodic report of Valdoria', '1. The Committee considered the report in May.', '2. The Committee recommends that the State party appoint guardians.', '3. The Committee urges the State party to close the centres.'].join('\n\n')

test('what became of a recommendation is kept in the file, comes back after it is closed, and leaves it when it is taken back', async () => {
  const folder = scratchFolder()
  const files = { projectToCreate: join(folder, 'r.counterpoint'), projectToOpen: join(folder, 'r.counterpoint'), sourceToRead: join(folder, 'co.txt') }
  writeFileSync(files.sourceToRead, text)
  const context = testContext(files)
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'Left behind' } })
  expect(await ask(context, 'followUp.read', {})).toEqual({ documents: [] })
  const reading = await ask(context, 'source.read', { symbol: 'CRC/C/VLD/CO/2' })
  if (reading === null) throw new Error('nothing was read')
  await ask(context, 'source.accept', { source: { ...reading.source, kind: 'committee-output' }, passages: reading.read.passages, kept: [] })
  const read = async () => (await ask(context, 'followUp.read', {})).documents[0]?.items ?? []
  const [, guardians] = await read()
  if (guardians === undefined) throw new Error('no paragraph 2')
  expect((await read()).map(({ mark, included }) => [mark.number, included, mark.state])).toEqual([['1', false, null], ['2', true, null], ['3', true, null]])

  await ask(context, 'followUp.write', { marks: [{ ...guardians.mark, state: 'partly', remark: 'Some were.' }] })
  await ask(context, 'link.write', { links: [{ id: 'e', from: guardians.mark.passage, role: 'follow-up', target: targetOf({ name: 'Visits' }), comment: '', origin: 'user' }] })
  expect((await ask(context, 'link.list', {})).links).toEqual([])
  await ask(context, 'project.close', {})
  await ask(context, 'project.open', {})
  expect((await read())[1]).toMatchObject({ mark: { state: 'partly', remark: 'Some were.' }, evidence: [{ id: 'e', target: { name: 'Visits' } }] })
  expect(await ask(context, 'project.verify', {})).toEqual({ ok: true, problems: [] })

  await ask(context, 'followUp.write', { marks: [guardians.mark] })
  await ask(context, 'link.remove', { ids: ['e'] })
  expect((await read())[1]).toEqual(guardians)
  closeReport(context)
})
