import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../core/document/block.ts'
import { noteOrder } from '../../../core/document/walk.ts'
import { changeLevel, moveAmongSiblings, moveSection, sectionParents, setBudget, setStatus } from '../../../core/report/move-section.ts'
import { numberHeadings, numberNotes } from '../../../core/report/numbering.ts'
import { sections } from '../../../core/report/section.ts'
import { heading, paragraph, recommendation } from '../../helpers/drafts.ts'
import { randomDraft } from '../../helpers/random-draft.ts'

const blocks: readonly Block[] = [
  paragraph('front', 'About us'),
  heading('I', 1, 'Introduction'),
  paragraph('p1', 'Words.[^a]'),
  heading('II', 1, 'Protection'),
  heading('IIA', 2, 'Detention'),
  paragraph('p2', 'More.[^b]'),
  heading('R', 3, 'Recommendations', { numbered: false, role: 'recommendations' }),
  recommendation('r1', 'End it.'),
  heading('IIB', 2, 'Return'),
  heading('III', 1, 'Education'),
]
const idsOf = (some: readonly Block[] | undefined) => some?.map(({ id }) => id).join(' ')

describe('moving a section', () => {
  test('takes its notes and recommendations along, and all numbers follow', () => {
    const moved = moveSection(blocks, 'II', { to: 'before', target: 'I' }) ?? []
    expect(idsOf(moved)).toBe('front II IIA p2 R r1 IIB I p1 III')
    expect([...numberHeadings(moved, 'legal').values()]).toEqual(['I.', 'A.', 'B.', 'II.', 'III.'])
    expect([...numberNotes(moved)]).toEqual([['b', 1], ['a', 2]])
  })

  test('gives its headings the levels of the new place', () => {
    const moved = moveSection(blocks, 'II', { to: 'inside', target: 'I' }) ?? []
    expect(moved.flatMap((block) => (block.kind === 'heading' ? [`${block.id}${String(block.level)}`] : []))).toEqual(['I1', 'II2', 'IIA3', 'R4', 'IIB3', 'III1'])
  })

  test('is not possible into itself, nor where a heading would have no level left', () => {
    expect(moveSection(blocks, 'II', { to: 'inside', target: 'IIA' })).toBeUndefined()
    expect(moveSection(blocks, 'II', { to: 'after', target: 'II' })).toBeUndefined()
    const deep = [heading('a', 1, 'A'), heading('b', 2, 'B'), heading('c', 3, 'C'), heading('d', 1, 'D'), heading('e', 2, 'E')]
    expect(moveSection(deep, 'd', { to: 'inside', target: 'c' })).toBeUndefined()
  })

  test('of recommendations puts them after the own text of another section', () => {
    expect(idsOf(moveSection(blocks, 'R', { to: 'inside', target: 'II' }))).toBe('front I p1 II R r1 IIA p2 IIB III')
    expect(moveSection(blocks, 'R', { to: 'before', target: 'I' })).toBeUndefined()
  })

  test('among its siblings stays under the same heading', () => {
    expect(idsOf(moveAmongSiblings(blocks, 'IIB', 'up'))).toBe('front I p1 II IIB IIA p2 R r1 III')
    expect(moveAmongSiblings(blocks, 'IIA', 'up')).toBeUndefined()
    expect(moveAmongSiblings(blocks, 'III', 'down')).toBeUndefined()
  })
})

describe('the level of a section', () => {
  test('changes with that of its subsections', () => {
    expect(changeLevel(blocks, 'III', 1)?.at(-1)).toMatchObject({ level: 2 })
    expect(changeLevel(blocks, 'IIA', -1)?.[4]).toMatchObject({ level: 1 })
  })

  test('skips no other level', () => {
    expect(changeLevel(blocks, 'I', 1)).toBeUndefined()
    expect(changeLevel(blocks, 'I', -1)).toBeUndefined()
    expect(changeLevel(blocks, 'IIA', 1)).toBeUndefined()
  })
})

test('a status or a plan changes one heading and nothing else', () => {
  const after = setBudget(setStatus(blocks, 'II', 'reviewed'), 'II', 900)
  expect(after[3]).toMatchObject({ status: 'reviewed', budget: 900 })
  expect(after.filter((block, index) => block !== blocks[index])).toHaveLength(1)
  expect(setBudget(setStatus(after, 'II', 'to-do'), 'II', undefined)).toEqual(blocks)
})

test('however sections are moved, no block and no note is lost or doubled, and notes are numbered 1 to n', () => {
  const place = fc.constantFrom('before' as const, 'after' as const, 'inside' as const)
  fc.assert(
    fc.property(randomDraft, fc.array(fc.tuple(fc.nat(), fc.nat(), place), { maxLength: 12 }), (draft, moves) => {
      let now: readonly Block[] = draft.blocks
      for (const [from, target, to] of moves) {
        const all = sections(now)
        const [moving, there] = [all[from % Math.max(1, all.length)], all[target % Math.max(1, all.length)]]
        if (moving === undefined || there === undefined) continue
        const before = sectionParents(now)
        const next = moveSection(now, moving.heading.id, { to, target: there.heading.id })
        if (next === undefined) continue
        // Only what has moved stands under another heading.
        const after = sectionParents(next)
        for (const [id, parent] of before) {
          if (!moving.blocks.some((block) => block.id === id)) expect(after.get(id)).toBe(parent)
        }
        now = next
      }
      expect(now.map(({ id }) => id).sort()).toEqual(draft.blocks.map(({ id }) => id).sort())
      expect(noteOrder(now).sort()).toEqual(noteOrder(draft.blocks).sort())
      expect([...numberNotes(now).values()]).toEqual(noteOrder(now).map((_, index) => index + 1))
    }),
  )
})
