import { expect, test } from 'vitest'
import { toCheckInput } from '../../../core/checks/check-input.ts'
import { runChecks } from '../../../core/checks/run-checks.ts'
import { check, ofArea, told } from '../../helpers/checks.ts'
import { draftOf, heading, note, paragraph, reportOf } from '../../helpers/drafts.ts'
import { templateOf } from '../../helpers/templates.ts'

test('a title page that lacks what the guides ask for is told, a full one is not', () => {
  const full = { title: 'Left behind', state: 'MEX', session: '97th', organisation: 'Open Doors', contact: 'od@example.org', date: 'May 2024', visibility: 'public' } as const
  expect(told(ofArea(check([]), 'title'))).toEqual(['title', 'state', 'session', 'organisation', 'contact', 'date', 'visibility'].map((field) => `title-field-missing ${field}`))
  expect(runChecks(toCheckInput(reportOf(full), draftOf([]), templateOf(), []))).toEqual([])
})

test('too many words are told with the limit', () => {
  const template = templateOf({ wordLimit: { words: 4, counts: 'both', source: 'https://example.org/', checked: '2026-01-01', status: 'confirmed', remark: { en: '', fr: '', es: '' } } })
  const found = (text: string) => ofArea(runChecks(toCheckInput(reportOf(), draftOf([paragraph('p', text)]), template, [])), 'word')
  expect(found('one two three four five')).toMatchObject([{ block: null, details: { words: 5, limit: 4 } }])
  expect(found('one two three four')).toEqual([])
})

test('a heading that skips a level is told where it stands', () => {
  expect(ofArea(check([heading('a', 1, 'One'), heading('b', 3, 'Three'), heading('c', 2, 'Two'), heading('d', 3, 'Three')]), 'heading')).toMatchObject([{ block: 'b', excerpt: 'Three', details: { from: 1, to: 3 } }])
})

test('the name “shadow report” is told in the text and on the title page, not in a note', () => {
  const draft = draftOf([paragraph('p', 'This shadow report, like any Shadow-Report,[^n] has no alternative report in its shadow. Reporting goes on.')], [note('n', 'Open Doors, Shadow Report 2019.')])
  const found = runChecks(toCheckInput(reportOf({ subtitle: 'Informe sombra' }), draft, templateOf(), []))
  expect(ofArea(found, 'shadow').map(({ block, details }) => [block, details['words']])).toEqual([[null, 'Informe sombra'], ['p', 'shadow report'], ['p', 'Shadow-Report']])
})
