import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../../core/document/draft.ts'
import { compareDrafts, type ComparedBlock } from '../../../../core/report/compare/compare-drafts.ts'
import { compareWords, type ComparedRun } from '../../../../core/report/compare/compare-words.ts'
import { longestRise } from '../../../../core/report/compare/match-blocks.ts'
import { changedSections, restorePart } from '../../../../core/report/compare/restore-part.ts'
import { compareTitles, tallyOf } from '../../../../core/report/compare/tally.ts'
import { placeNumber, placeNumbers } from '../../../../core/report/place-numbers.ts'
import { draftOf, heading, inlines, note, paragraph, quote, reportOf } from '../../../helpers/drafts.ts'
import { randomDraft } from '../../../helpers/random-draft.ts'

const side = (draft: Draft) => {
  const numbers = placeNumbers(draft.blocks, 'legal')
  return { draft, say: (inline: Parameters<Parameters<typeof compareWords>[2]>[0]) => (inline.type === 'citation' ? `<${inline.source}>` : (placeNumber(inline.type === 'note' ? { type: 'reference', to: 'note', id: inline.id } : inline, numbers) ?? '?')) }
}
const compare = (then: Draft, now: Draft) => compareDrafts(side(then), side(now))
const silent = () => ''
const words = (then: string, now: string) => compareWords(inlines(then), inlines(now), silent, silent)
const shown = (runs: readonly ComparedRun[]) => runs.map(({ change, text }) => (change === 'same' ? text : change === 'inserted' ? `{+${text}}` : `{-${text}}`)).join('')
const changes = (compared: readonly ComparedBlock[]) => compared.map(({ id, change, moved }) => `${id} ${change}${moved ? ' moved' : ''}`)

describe('words', () => {
  test('are shown as deleted and inserted where they differ, a changed phrase in one piece', () => {
    expect(shown(words('The State has opened forty centres.', 'The State has closed forty-two centres.'))).toBe('The State has {-opened forty}{+closed forty-two} centres.')
    expect(shown(words('Children’s rights', 'Children’s rights, all of them'))).toBe('Children’s rights{+, all of them}')
    expect(shown(words('', 'New.'))).toBe('{+New.}')
  })

  test('of texts with next to nothing in common stand one after the other', () => {
    expect(shown(words('The committee met in May.', 'Detention of the young never serves them.'))).toBe('{-The committee met in May.}{+Detention of the young never serves them.}')
  })

  test('a mark that has another number, or a citation that prints otherwise, is no change', () => {
    const then = draftOf([paragraph('a', 'One.[^1] See {note:1} and {cite:s}.')], [note('1', 'First.')])
    const now = draftOf([paragraph('z', 'Zero.[^0]'), paragraph('a', 'One.[^1] See {note:1} and {cite:s}.')], [note('0', 'New.'), note('1', 'First.')])
    const [, compared] = compare(then, now)
    expect(compared).toMatchObject({ id: 'a', change: 'same', notes: [] })
    expect(shown(compared?.texts[0] ?? [])).toBe('One.2 See 2 and <s>.')
  })

  test('give both texts back, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (then, now) => {
      const runs = words(then, now)
      expect(runs.filter(({ change }) => change !== 'inserted').map(({ text }) => text).join('')).toBe(inlines(then).map((inline) => (inline.type === 'text' ? inline.text : '')).join(''))
      expect(runs.filter(({ change }) => change !== 'deleted').map(({ text }) => text).join('')).toBe(inlines(now).map((inline) => (inline.type === 'text' ? inline.text : '')).join(''))
    }))
  })

  test('of two long texts that differ in every word are given up in time, as written anew', () => {
    const long = (sign: string) => Array.from({ length: 30_000 }, (_, at) => `${sign}${String(at)}`).join(' ')
    expect(words(long('a'), long('b')).map(({ change }) => change)).toEqual(['deleted', 'inserted'])
  })
})

describe('blocks', () => {
  const then = draftOf(
    [heading('h1', 1, 'Introduction'), paragraph('a', 'One claim.[^n1]'), paragraph('b', 'It goes.[^n2]'), heading('h2', 1, 'Detention'), paragraph('c', 'Kept as it is.'), paragraph('d', 'Moves up.')],
    [note('n1', 'Its source.'), note('n2', 'Goes too.')],
  )
  const now = draftOf(
    [heading('h1', 1, 'Introduction'), paragraph('d', 'Moves up.'), paragraph('a', 'Two claims.[^n1]'), heading('h2', 2, 'Detention'), paragraph('c', 'Kept as it is.'), paragraph('e', 'It comes.[^n3]')],
    [note('n1', 'Its new source.'), note('n2', 'Goes too.'), note('n3', 'Comes too.')],
  )
  const compared = compare(then, now)

  test('are added, removed, changed and moved, in the present order, those that are gone after what they followed', () => {
    expect(changes(compared)).toEqual(['h1 same', 'd same moved', 'a changed', 'b removed', 'h2 changed', 'c same', 'e added'])
    expect(tallyOf(compared)).toEqual({ added: 1, removed: 1, changed: 2, moved: 1, notes: 3 })
    expect(compared.map(({ form }) => form)).toEqual([false, false, false, false, true, false, false])
  })

  test('show what their notes said, with the number each has or had', () => {
    expect(compared.flatMap(({ notes }) => notes.map(({ id, change, number, texts }) => [id, change, number, texts.map(shown).join(' ')]))).toEqual([
      ['n1', 'changed', '1', 'Its {+new }source.'], ['n2', 'removed', '2', '{-Goes too.}'], ['n3', 'added', '2', '{+Comes too.}'],
    ])
  })

  test('that were brought in anew are known by their words', () => {
    const anew = draftOf([paragraph('x', 'Moves up.'), paragraph('y', 'Kept as it is.')])
    expect(changes(compare(draftOf([paragraph('c', 'Kept as it is.'), paragraph('d', 'Moves up.')]), anew)).filter((line) => line.includes('moved'))).toHaveLength(1)
  })

  test('that only became bold, or another kind, have changed in form', () => {
    const bold = draftOf([{ kind: 'paragraph', id: 'a', children: [{ type: 'text', text: 'So ' }, { type: 'text', text: 'bold', bold: true }] }])
    expect(compare(draftOf([paragraph('a', 'So bold')]), bold)).toMatchObject([{ change: 'changed', form: true }])
    expect(compare(draftOf([{ kind: 'paragraph', id: 'a', children: [{ type: 'text', text: 'So ' }, { type: 'text', text: 'bold' }] }]), draftOf([paragraph('a', 'So bold')]))).toMatchObject([{ change: 'same', form: false }])
    expect(compare(draftOf([paragraph('a', 'So')]), draftOf([quote('a', '3', 'So')]))).toMatchObject([{ change: 'changed', form: true }])
  })

  test('come back one by one, each where it was', () => {
    const back = (...ids: string[]) => restorePart(compared, then, now, ids)
    expect(back('b').map(({ id }) => id)).toEqual(['h1', 'd', 'a', 'b', 'h2', 'c', 'e'])
    expect(back('a').find(({ id }) => id === 'a')).toEqual(then.blocks[1])
    expect(back('e').map(({ id }) => id)).toEqual(['h1', 'd', 'a', 'h2', 'c'])
    expect(back('d').map(({ id }) => id)).toEqual(['h1', 'a', 'h2', 'c', 'd', 'e'])
  })

  test('come back by sections, and what stood elsewhere stays', () => {
    const sections = changedSections(compared, then, now)
    expect([...sections]).toEqual([['h1', ['a', 'b', 'e']], ['h2', ['d', 'h2', 'e']]])
    expect(restorePart(compared, then, now, sections.get('h2') ?? []).map(({ id }) => id)).toEqual(['h1', 'a', 'h2', 'c', 'd'])
  })

  test('all brought back give the earlier draft, whatever was done to it', () => {
    fc.assert(fc.property(randomDraft, randomDraft, fc.array(fc.nat(24)), (then, other, order) => {
      // What the second draft has of the first: some blocks under the same ids in another order, some of its own.
      const own = order.flatMap((at) => then.blocks[at] ?? []).filter((block, at, all) => all.indexOf(block) === at)
      const now = { blocks: [...own, ...other.blocks.map((block) => (own.some(({ id }) => id === block.id) ? { ...block, id: `other-${block.id}` } : block))], notes: other.notes }
      const compared = compare(then, now)
      const back = restorePart(compared, then, now, compared.filter(({ change, moved }) => change !== 'same' || moved).map(({ id }) => id))
      expect(compare({ ...then, notes: [] }, { blocks: back, notes: [] }).every(({ change, moved }) => change === 'same' && !moved)).toBe(true)
      expect(back.map(({ kind }) => kind)).toEqual(then.blocks.map(({ kind }) => kind))
    }))
  })

  test('an equal draft shows no change', () => {
    fc.assert(fc.property(randomDraft, (draft) => {
      expect(tallyOf(compare(draft, draft))).toEqual({ added: 0, removed: 0, changed: 0, moved: 0, notes: 0 })
    }))
  })
})

test('the longest rise leaves out as little as it can', () => {
  expect(longestRise([3, 0, 1, 4, 2]).length).toBe(3)
  expect(longestRise([])).toEqual([])
})

test('a title page is compared field by field', () => {
  const { fields, choices } = compareTitles(reportOf({ title: 'Left behind', state: 'MEX' }), reportOf({ title: 'Left far behind', state: 'GTM' }))
  expect(fields.map(({ field, runs }) => [field, shown(runs)])).toEqual([['title', 'Left {+far }behind']])
  expect(choices).toEqual(['state'])
})
