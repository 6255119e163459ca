import { expect, test } from 'vitest'
import { listRecommendations } from '../../../core/report/listed.ts'
import { outline } from '../../../core/report/outline.ts'
import { sections } from '../../../core/report/section.ts'
import { draftOf, heading, note, paragraph, recommendation, reportOf } from '../../helpers/drafts.ts'

const blocks = [
  paragraph('front', 'About us'),
  heading('I', 1, 'Introduction'),
  paragraph('p1', 'Three words here.[^a]'),
  heading('II', 1, 'Protection'),
  heading('IIA', 2, 'Detention'),
  paragraph('p2', 'More words.[^b]'),
  heading('R', 2, 'Recommendations', { numbered: false, role: 'recommendations' }),
  paragraph('lead', 'We recommend:'),
  recommendation('r1', 'End it.'),
  heading('IIB', 2, 'Return'),
]
const draft = draftOf(blocks, [note('a', 'A note.'), note('b', 'Another note here.')])

test('a section runs to the next heading of its level or higher', () => {
  const ids = (id: string) => sections(blocks).find(({ heading: { id: found } }) => found === id)?.blocks.map((block) => block.id)
  expect(ids('I')).toEqual(['I', 'p1'])
  expect(ids('II')).toEqual(['II', 'IIA', 'p2', 'R', 'lead', 'r1', 'IIB'])
})

test('recommendations belong to the section whose argument they close, though their heading has its level', () => {
  expect(sections(blocks).find(({ heading: { id } }) => id === 'IIA')?.blocks.map(({ id }) => id)).toEqual(['IIA', 'p2', 'R', 'lead', 'r1'])
  expect(listRecommendations(draft, 'legal')).toEqual([{ id: 'r1', section: 'IIA', text: 'End it.' }])
})

test('the outline counts words with notes, notes, and recommendations of each whole section', () => {
  const [first, second] = outline(reportOf(), draft)
  expect(first).toEqual({ id: 'I', level: 1, number: 'I.', title: 'Introduction', words: 6, notes: 1, recommendations: 0, own: { words: 6, notes: 1, recommendations: 0 }, status: 'to-do', recommendationsHeading: false })
  expect(second).toMatchObject({ number: 'II.', notes: 1, recommendations: 1 })
})
