import { expect, test } from 'vitest'
import { citePassage } from '../../../core/citations/cite-passage.ts'

const open = { id: 's', confidential: false }

test('a passage is cited by its paragraph, else by its page', () => {
  expect(citePassage(open, { kind: 'paragraph', number: '6 (a)', page: 3 }, 'en')).toEqual({ type: 'citation', source: 's', locator: { kind: 'paragraph', value: '6 (a)' } })
  expect(citePassage(open, { kind: 'heading', number: 'II', page: 3 }, 'en')).toEqual({ type: 'citation', source: 's', locator: { kind: 'page', value: '3' } })
  expect(citePassage(open, { kind: 'footnote', number: '12', page: null }, 'es')).toEqual({ type: 'citation', source: 's', suffix: ', nota 12' })
})

test('of a confidential source no place is kept', () => {
  expect(citePassage({ ...open, confidential: true }, { kind: 'paragraph', number: '6', page: 3 }, 'en')).toEqual({ type: 'citation', source: 's' })
})
