import { expect, test } from 'vitest'
import { linkCounts } from '../../../core/links/link-counts.ts'
import { withLinks } from '../../../core/links/linked-uses.ts'
import { readMatrix } from '../../../core/links/read-matrix.ts'
import { draftOf, heading, recommendation } from '../../helpers/drafts.ts'
import { linkInput, sourceOf, targetOf } from '../../helpers/links.ts'

const gc6 = sourceOf('g', 'instrument', 'CRC/GC/2005/6', { 84: 'Families.', 85: 'Return.' })
const draft = draftOf([heading('s', 1, 'Protection'), heading('t', 2, 'Detention'), heading('h', 3, 'Recommendations', { role: 'recommendations', numbered: false }), recommendation('r', 'Act.')])
const kept = ['s', 't', 'r'].map((from) => ({ id: from, from, role: 'norm' as const, target: targetOf({ source: 'g', passage: 'g-85', number: '85' }), comment: '', origin: 'user' as const }))
const { rows, links } = readMatrix(linkInput(draft, { sources: [gc6], kept }), draft, 'legal')

test('a section counts its own links and those of its recommendations, and with them those of its subsections', () => {
  expect([...linkCounts(rows)]).toEqual([['s', { own: 1, all: 3 }], ['t', { own: 2, all: 2 }]])
})

test('a passage is used where it is linked by hand, once for each place', () => {
  const uses = withLinks(new Map([['g-84', [{ kind: 'note' as const, id: 'n' }]], ['g-85', [{ kind: 'block' as const, id: 't' }]]]), links, 'g')
  expect([...uses].map(([passage, places]) => [passage, places.map(({ id }) => id)])).toEqual([['g-84', ['n']], ['g-85', ['t', 's', 'r']]])
})
