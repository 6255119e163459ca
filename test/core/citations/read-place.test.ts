import { expect, test } from 'vitest'
import { readPlace } from '../../../core/citations/read-place.ts'

test('a place within a place is put behind it, in the language of the report', () => {
  expect(readPlace('annex II, para. 4', 'paragraph', 'en')).toEqual({ locator: { kind: 'annex', value: 'II' }, suffix: ', para. 4' })
  expect(readPlace('art. 3, paras 1 & 2', 'paragraph', 'es')).toEqual({ locator: { kind: 'article', value: '3' }, suffix: ', párrs. 1, 2' })
  expect(readPlace('chap. III, § 12', 'page', 'fr')).toEqual({ locator: { kind: 'chapter', value: 'III' }, suffix: ', par.\u00a012' })
})

test('one place has nothing behind it', () => {
  expect(readPlace(' 3,7-9 ', 'paragraph', 'en')).toEqual({ locator: { kind: 'paragraph', value: '3, 7–9' }, suffix: '' })
  expect(readPlace('85 and 86', 'page', 'en')).toEqual({ locator: { kind: 'page', value: '85, 86' }, suffix: '' })
})

test.each(['5-', 'annex II, para.', 'annex, para. 4', 'soon, para. 4', 'annex II, para. 4-', 'a'.repeat(500)])('what is not wholly understood is no place: %j', (text) => {
  expect(readPlace(text, 'paragraph', 'en')).toBeUndefined()
})
