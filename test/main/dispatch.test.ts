import { expect, test } from 'vitest'
import { dispatch } from '../../main/dispatch.ts'
import { handlers } from '../../main/handlers/index.ts'
import { testContext } from '../helpers/context.ts'

test('a request that is not in the contract is refused by its name', async () => {
  for (const name of ['project.explode', '__proto__', 'constructor', '', 7, null, { name: 'project.close' }]) {
    expect(await dispatch(handlers, testContext(), name, {})).toMatchObject({ ok: false, error: { code: 'request-unknown' } })
  }
})

test('input that does not fit the contract reaches no handler', async () => {
  const malformed: [string, unknown][] = [
    ['project.close', undefined],
    ['project.close', { path: '/etc/passwd' }],
    ['template.list', { language: 'de' }],
    ['draft.write', { blocks: [{ kind: 'script' }], notes: [], removed: [], removedNotes: [] }],
    ['search.run', { query: 'x', limit: 1e9, in: 'all' }],
    ['report.write', { id: 'another' }],
  ]
  for (const [name, input] of malformed) {
    expect(await dispatch(handlers, testContext(), name, input)).toEqual({ ok: false, error: { code: 'request-invalid', details: { name } } })
  }
})

test('a link that could run a program never reaches the draft', async () => {
  const block = { kind: 'paragraph', id: 'p', children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] }] }
  const reply = await dispatch(handlers, testContext(), 'draft.write', { blocks: [block], notes: [], removed: [], removedNotes: [] })
  expect(reply).toMatchObject({ ok: false, error: { code: 'request-invalid' } })
})

test('requests about a report say so when none is open', async () => {
  for (const name of ['report.outline', 'snapshot.list', 'project.verify', 'report.notes']) {
    expect(await dispatch(handlers, testContext(), name, {})).toEqual({ ok: false, error: { code: 'project-not-open', details: {} } })
  }
})
