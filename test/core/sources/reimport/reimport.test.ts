import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Excerpt } from '../../../../core/sources/excerpt.ts'
import type { Passage, ReadPassage } from '../../../../core/sources/passage.ts'
import { nearRange } from '../../../../core/sources/reimport/near-words.ts'
import { applyReimport, planReimport, settleExcerpts } from '../../../../core/sources/reimport/reimport.ts'
import type { SourceText } from '../../../../core/sources/review/repair.ts'

const read = (number: string, text: string): ReadPassage => ({ kind: 'paragraph', number, text, page: null, headings: [] })
const had = (id: string, number: string, text: string): Passage => ({ id, source: 's', ...read(number, text) })
const mark = (id: string, { id: passage, text }: Passage, words: string): Excerpt => ({
  id, passage, start: text.indexOf(words), length: words.length, text: words, comment: `on ${id}`, tags: [],
})
let made = 0
const newId = () => `new${String((made += 1))}`

const heard = had('a', '4', 'Every child is heard before a decision is taken by the board.')
const guardians = had('b', '3', 'Guardians are appointed within three days of arrival, and paid by the State.')
const before: SourceText = {
  passages: [guardians, heard],
  excerpts: [mark('e1', guardians, 'within three days of arrival'), mark('e2', heard, 'Every child is heard')],
}

describe('a source that is read anew', () => {
  test('leaves everything where it was when nothing changed', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(5).map(String), fc.constantFrom('One child', 'Two children here', 'Total')), { maxLength: 12 }), fc.nat(), (rows, at) => {
      const passages = rows.map(([number, text], place) => had(`p${String(place)}`, number, text))
      const marked = passages[at % Math.max(1, passages.length)]
      const text: SourceText = { passages, excerpts: marked === undefined ? [] : [mark('e', marked, marked.text.slice(0, 5))] }
      const fresh = passages.map(({ id: _, source: __, ...passage }) => passage)
      const { after, lost } = applyReimport(text, { source: 's', passages: fresh, kept: [], said: [] }, newId)
      expect({ after, lost }).toEqual({ after: text, lost: 0 })
    }))
  })

  test('asks about a passage with excerpts whose words changed, nearest first, and settles what stands as it stood', () => {
    const fresh = [
      read('1', 'Guardians are paid.'),
      read('3', 'The board meets twice a year.'),
      read('5', 'Guardians are appointed within thirty days of arrival, and paid by the State.'),
      read('9', heard.text),
    ]
    const plan = planReimport(before, fresh)
    expect(plan.placed).toEqual([{ id: 'e2', place: 3, start: 0, length: 20 }])
    expect(plan.questions).toMatchObject([{ old: { id: 'b' }, excerpts: [{ id: 'e1' }], near: [1, 2] }])
    const unanswered = settleExcerpts(plan, before, fresh, [])
    expect([unanswered.unsure, unanswered.lost.map(({ id }) => id)]).toEqual([[], ['e1']])
    const { unsure, lost } = settleExcerpts(plan, before, fresh, [{ place: 2, id: 'b' }])
    expect(lost).toEqual([])
    expect(unsure.map(({ near }) => near && fresh[2]?.text.slice(near.start, near.start + near.length))).toEqual(['within thirty days of arrival'])
  })

  test('carries excerpts to the one new passage that has their very words, without asking', () => {
    const fresh = [read('3', 'Guardians are appointed within three days of arrival.'), read('4', 'They are paid by the State.'), read('5', heard.text)]
    const plan = planReimport(before, fresh)
    expect(plan.questions).toEqual([])
    expect(plan.placed).toContainEqual({ id: 'e1', place: 0, start: 24, length: 28 })
    const twice = planReimport(before, [...fresh, read('6', 'Again within three days of arrival.')])
    expect(twice.questions).toMatchObject([{ old: { id: 'b' } }])
  })

  test('follows the words when spaces and hyphens shift them', () => {
    const fresh = [read('3', guardians.text.replace('Guardians are', 'Guar-\ndians   are')), read('4', heard.text)]
    const { after, lost } = applyReimport(before, { source: 's', passages: fresh, kept: [{ place: 0, id: 'b' }], said: [] }, newId)
    expect(lost).toBe(0)
    for (const { passage, start, length, text } of after.excerpts) {
      expect(after.passages.find(({ id }) => id === passage)?.text.slice(start, start + length)).toBe(text)
    }
  })

  test('gives the id to the passage the user named, and takes the places the user gave to excerpts', () => {
    const fresh = [read('3', 'Guardians come within thirty days.'), read('4', heard.text)]
    const { after, lost } = applyReimport(before, { source: 's', passages: fresh, kept: [{ place: 0, id: 'b' }], said: [{ id: 'e1', place: 0, start: 15, length: 18 }] }, newId)
    expect(after.passages.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(after.excerpts[0]).toMatchObject({ id: 'e1', passage: 'b', text: 'within thirty days', comment: 'on e1' })
    expect(lost).toBe(0)
  })

  test('believes no id, place or range that is not there', () => {
    const fresh = [read('3', 'Short.'), read('4', heard.text)]
    const { after, lost } = applyReimport(before, { source: 's', passages: fresh, kept: [{ place: 0, id: 'foreign' }, { place: 8, id: 'b' }, { place: 0, id: 'a' }], said: [{ id: 'e1', place: 0, start: 2, length: 40 }, { id: 'e2', place: 9, start: 0, length: 1 }] }, newId)
    expect(after.passages.map(({ id }) => id === 'a' || id.startsWith('new'))).toEqual([true, true])
    expect(after.passages[1]?.id).toBe('a')
    expect(after.excerpts.map(({ id }) => id)).toEqual(['e2'])
    expect(lost).toBe(1)
  })
})

test('the stretch most like some words is found, or none', () => {
  const text = 'It notes that boarding schools were closed in the north, and welcomes it.'
  const near = nearRange(text, 'boarding schools are closed in the south')
  expect(near && text.slice(near.start, near.start + near.length)).toBe('boarding schools were closed in the north')
  expect(nearRange(text, 'nothing of this kind')).toBeUndefined()
})
