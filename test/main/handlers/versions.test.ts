import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptySource } from '../../../core/sources/source.ts'
import type { Input, Output, RequestName } from '../../../core/contract.ts'
import type { Context } from '../../../main/context.ts'
import { handlers } from '../../../main/handlers/index.ts'
import { closeReport } from '../../../main/handlers/project.ts'
import { testContext } from '../../helpers/context.ts'
import { scratchFolder } from '../../helpers/scratch.ts'

const ask = async <N extends RequestName>(context: Context, name: N, input: Input<N>): Promise<Output<N>> => handlers[name](input, context)

/** A report that names a confidential source in its text, its notes and its title. */
async function withSecret() {
  const folder = scratchFolder()
  const [draftToImport, exportTarget] = [join(folder, 'draft.md'), join(folder, 'report.md')]
  writeFileSync(draftToImport, '## Held\n\nRosa Pérez saw it.[^1] PEREZ is right.\n\n[^1]: Talk with the guard, 2024.\n')
  const context = testContext({ projectToCreate: join(folder, 'report.counterpoint'), draftToImport, exportTarget })
  await ask(context, 'project.create', { template: 'crc-alternative-report', language: 'en', titleBlock: { title: 'What Rosa Pérez saw' } })
  await ask(context, 'draft.import', {})
  const source = { ...emptySource('guard', 'evidence'), title: 'Talk with the guard', authors: [{ family: 'Pérez', given: 'Rosa' }], confidential: true, publicLabel: 'Interview 7' }
  await ask(context, 'source.write', { source, file: 'none' })
  return { context, exportTarget, written: () => readFileSync(exportTarget, 'utf8') }
}

test('a public version replaces names in its file alone, and answers what it replaced and what it could not', async () => {
  const { context, written } = await withSecret()
  const result = await ask(context, 'report.export', { format: 'md', version: 'public' })
  expect(written()).toContain('Interview 7 saw it.')
  expect(written()).toContain('What Interview 7 saw')
  expect(written()).not.toMatch(/Rosa|Talk with/)
  expect(result?.privacy?.replaced.map(({ words, by }) => [words, by])).toEqual([['Rosa Pérez', 'Interview 7'], ['Rosa Pérez', 'Interview 7'], ['Talk with the guard', 'Interview 7']])
  expect(result?.privacy?.unsure.map(({ excerpt }) => excerpt)).toEqual([expect.stringContaining('PEREZ is right')])
  expect((await ask(context, 'report.notes', {}))[0]?.text).toBe('Talk with the guard, 2024.')
  closeReport(context)
})

test('the text as written and the confidential version keep every word, and the latter says on its first page what it is', async () => {
  const { context, written } = await withSecret()
  expect((await ask(context, 'report.export', { format: 'md' }))?.privacy).toBeUndefined()
  expect(written()).toContain('Rosa Pérez saw it.')
  expect(written()).not.toContain('Confidential')
  await ask(context, 'report.export', { format: 'md', version: 'confidential' })
  expect(written()).toContain('Rosa Pérez saw it.')
  expect(written()).toContain('Confidential: not for publication')
  closeReport(context)
})

test('a PDF of unknown make is not written, because it may say where it was made', async () => {
  const { context, exportTarget } = await withSecret()
  const pages = { print: async () => new TextEncoder().encode('%PDF-2.0 of another make') }
  await expect(ask({ ...context, pages }, 'report.export', { format: 'pdf' })).rejects.toMatchObject({ code: 'pdf-not-printed' })
  expect(existsSync(exportTarget)).toBe(false)
  closeReport(context)
})

test('what is ready for filing names what is missing, the words against the limit, and the file', async () => {
  const { context } = await withSecret()
  const ready = await ask(context, 'report.readiness', {})
  expect(ready.fields.filter(({ given }) => given).map(({ field }) => field)).toEqual(['title'])
  expect(ready).toMatchObject({ words: 13, limit: { words: 10_000, status: 'unconfirmed' }, language: 'en', confidential: 1, version: 'as-written', names: { public: 'What Interview 7 saw (public)', confidential: 'What Rosa Pérez saw (confidential)' } })
  expect(ready.errors.map(({ check }) => check)).toContain('confidential-source-named')
  expect(ready.checklist.length).toBeGreaterThan(5)
  await ask(context, 'report.write', { titleBlock: { ...(await ask(context, 'report.write', {})).titleBlock, visibility: 'confidential' } })
  expect((await ask(context, 'report.readiness', {})).version).toBe('confidential')
  closeReport(context)
})
