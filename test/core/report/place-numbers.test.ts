import { describe, expect, test } from 'vitest'
import { placeNumber, placeNumbers } from '../../../core/report/place-numbers.ts'
import { placesOf } from '../../../core/report/places.ts'
import { listNotes } from '../../../core/report/listed.ts'
import { countDraft } from '../../../core/report/word-count.ts'
import { draftOf, heading, inlines, note, paragraph, recommendation } from '../../helpers/drafts.ts'

const title = (id: string, level: 1 | 2 | 3 | 4, more = {}) => heading(id, level, id, more)
const blocks = [
  ...[title('one', 1), title('a', 2), title('b', 2), title('b1', 3), title('b1a', 4), title('five', 1), title('annex', 1, { numbered: false })],
  ...[recommendation('r1', 'Act.'), paragraph('p', 'Text[^n1]'), recommendation('r2', 'Act again.')],
]

const names = (numbering: 'legal' | 'decimal' | 'none') => {
  const numbers = placeNumbers(blocks, numbering)
  return ['one', 'a', 'b', 'b1', 'b1a', 'five', 'annex'].map((id) => placeNumber({ type: 'reference', to: 'section', id }, numbers))
}

describe('other places name a section', () => {
  test('by all the numbers it stands under', () => {
    expect(names('legal')).toEqual(['I', 'I.A', 'I.B', 'I.B.1', 'I.B.1(a)', 'II', 'annex'])
    expect(names('decimal')).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.1.1', '2', 'annex'])
  })

  test('by its title where nothing is numbered', () => {
    expect(names('none')).toEqual(['one', 'a', 'b', 'b1', 'b1a', 'five', 'annex'])
  })
})

test('recommendations and notes are counted through the report, and what is gone has no number', () => {
  const numbers = placeNumbers(blocks, 'legal')
  const of = (to: 'note' | 'recommendation' | 'section', id: string) => placeNumber({ type: 'reference', to, id }, numbers)
  expect([of('recommendation', 'r2'), of('note', 'n1'), of('note', 'gone'), of('section', 'p'), of('recommendation', 'one')]).toEqual(['2', '1', undefined, undefined, undefined])
})

test('a reader can look up sections and notes by number, and recommendations only where they print one', () => {
  const draft = draftOf(blocks, [note('n1', 'A study.')])
  const found = (list: 'bullet' | 'number') => placesOf(draft, placeNumbers(blocks, 'legal'), list).map(({ number, text }) => `${number} ${text}`)
  expect(found('number')).toEqual(['I one', 'I.A a', 'I.B b', 'I.B.1 b1', 'I.B.1(a) b1a', 'II five', 'annex annex', '1 Act.', '2 Act again.', '1 A study.'])
  expect(found('bullet').filter((line) => line.includes('Act'))).toEqual([])
})

test('notes are listed as they print, and a live number counts as one word', () => {
  const draft = draftOf([paragraph('p', 'One[^a] two[^b]')], [note('a', 'A study.'), { id: 'b', paragraphs: [inlines('Supra note {note:a}, page 5.').filter((inline) => inline.type !== 'note')] }])
  expect(listNotes(draft, draft, 'legal').map(({ text }) => text)).toEqual(['A study.', 'Supra note 1, page 5.'])
  expect(countDraft(draft).notes).toBe(7)
})
