import { expect, test } from 'vitest'
import type { Citation } from '../../../core/document/inline.ts'
import { check, ofArea, sourceWith, told } from '../../helpers/checks.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

const citing = (more: Partial<Citation> = {}) => draftOf([paragraph('p', 'A claim.[^n]')], [{ id: 'n', paragraphs: [[{ type: 'citation', source: 'source', ...more }]] }])
const long = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [String(index + 1), `Paragraph ${index + 1}.`]))
const place = { kind: 'paragraph', value: '12' } as const

test('a long document that is cited as a whole is told, one with its place or a short one is not', () => {
  const found = (paragraphs: Record<string, string>, more: Partial<Citation> = {}) => told(ofArea(check(citing(more), [sourceWith(paragraphs)]), 'locator'))
  expect(found(long)).toEqual(['locator-missing CRC/C/XYZ/2'])
  expect(found(long, { locator: place })).toEqual([])
  expect(found(long, { suffix: ', second table of p. 9' })).toEqual([])
  expect(found({ 1: 'Only one.' })).toEqual([])
})

test('a draft cited by its paragraph is told, by its page it is not', () => {
  const found = (draft: boolean, kind: 'paragraph' | 'page') => told(ofArea(check(citing({ locator: { kind, value: '12' } }), [sourceWith(long, { draft })]), 'draft'))
  expect(found(true, 'paragraph')).toEqual(['draft-cited-by-paragraph CRC/C/XYZ/2'])
  expect(found(true, 'page')).toEqual([])
  expect(found(false, 'paragraph')).toEqual([])
})

test('the words of a person who did not agree are told, by the public label alone where the source is confidential', () => {
  const found = (consent: '' | 'given' | 'refused' | 'not-asked') =>
    ofArea(check(citing(), [sourceWith({}, { kind: 'evidence', evidence: 'interview', symbol: '', title: 'Talk with Ana Flores', confidential: true, publicLabel: 'Interview with a nurse', consent })]), 'consent')
  expect(found('refused')).toMatchObject([{ severity: 'error', note: 'n', details: { source: 'Interview with a nurse', consent: 'refused' } }])
  expect(found('not-asked')).toMatchObject([{ severity: 'warning', details: { consent: 'unknown' } }])
  expect(found('')).toHaveLength(1)
  expect(found('given')).toEqual([])
})
