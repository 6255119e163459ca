import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Excerpt } from '../../../../core/sources/excerpt.ts'
import { passageKinds, type Passage } from '../../../../core/sources/passage.ts'
import { applyRepair, lostBy, toRepair, type SourceText } from '../../../../core/sources/review/repair.ts'
import { beginReview, review, type ReviewAction } from '../../../../core/sources/review/review.ts'
import { storedRows, type Row } from '../../../../core/sources/review/row.ts'

const passage = (id: string, number: string, text: string): Passage => ({ id, source: 's', kind: 'paragraph', number, text, page: 1, headings: [] })
const mark = (id: string, { id: at, text }: Passage, words: string): Excerpt => ({
  id, passage: at, start: text.indexOf(words), length: words.length, text: words, comment: `on ${words}`, tags: [],
})

const anyWord = fc.stringMatching(/^[a-zñéا-ي(“]{1,8}[,.]?$/u)
const anyText = fc.array(anyWord, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const anySource: fc.Arbitrary<SourceText> = fc
  .array(
    fc.record({ text: anyText, number: fc.oneof(fc.constant(''), fc.nat(99).map(String)), marks: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 2 }) }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) => ({
    passages: drafts.map(({ text, number }, place) => passage(`p${String(place)}`, number, text)),
    excerpts: drafts.flatMap(({ text, marks }, place) =>
      marks.flatMap(([from, length], rank): Excerpt[] => {
        const words = text.slice(from, from + length)
        return words.trim() === '' ? [] : [{ id: `e${String(place)}-${String(rank)}`, passage: `p${String(place)}`, start: from, length: words.length, text: words, comment: '', tags: [] }]
      }),
    ),
  }))
const anyKey = fc.nat(9)
const anyEdit = fc.oneof<fc.Arbitrary<ReviewAction>[]>(
  fc.record({ kind: fc.constant('merge'), key: anyKey }),
  fc.record({ kind: fc.constant('split'), key: anyKey, at: fc.nat(60) }),
  fc.record({ kind: fc.constant('renumber'), key: anyKey, number: fc.nat(99).map(String) }),
  fc.record({ kind: fc.constant('retype'), key: anyKey, to: fc.constantFrom(...passageKinds) }),
  fc.constant({ kind: 'undo' }),
  fc.constant({ kind: 'redo' }),
)
const anyAction = fc.oneof<fc.Arbitrary<ReviewAction>[]>(anyEdit, fc.record({ kind: fc.constant('drop'), key: anyKey }))

const repaired = (source: SourceText, actions: readonly ReviewAction[]) => {
  const start = storedRows(source.passages, source.excerpts)
  return { start, end: actions.reduce(review, beginReview(start)) }
}
const idsOf = (rows: readonly Row[]): string[] => rows.flatMap(({ id }) => (id === null ? [] : [id]))
const letters = (text: string): string => text.replace(/[^\p{L}\p{M}]+/gu, '')
let made = 0
const newId = () => `new${String((made += 1))}`

describe('the repair of an accepted source', () => {
  test('comes back to what it was when everything is undone', () => {
    fc.assert(fc.property(anySource, fc.array(anyAction, { maxLength: 30 }), (source, actions) => {
      const { start, end } = repaired(source, actions)
      const undone = end.past.reduce((state) => review(state, { kind: 'undo' }), end)
      expect(undone.rows).toEqual(start)
      const untouched = toRepair('s', start, undone.rows)
      expect(untouched.passages).toEqual(source.passages.map(({ id }) => id))
      expect(applyRepair(source, untouched, newId)).toEqual(source)
    }))
  })

  test('keeps each excerpt on its words', () => {
    fc.assert(fc.property(anySource, fc.array(anyAction, { maxLength: 30 }), (source, actions) => {
      for (const { passage: { text }, excerpts } of repaired(source, actions).end.rows) {
        for (const excerpt of excerpts) expect(text.slice(excerpt.start, excerpt.start + excerpt.length)).toBe(excerpt.text)
      }
    }))
  })

  test('loses no id and no marked word but by leaving a passage out or merging it', () => {
    fc.assert(fc.property(anySource, fc.array(anyEdit, { maxLength: 30 }), (source, edits) => {
      const { start, end } = repaired(source, edits)
      const ids = idsOf(end.rows)
      expect(new Set(ids).size).toBe(ids.length)
      if (edits.every(({ kind }) => kind !== 'merge')) expect(new Set(ids)).toEqual(new Set(idsOf(start)))
      const marked = (rows: readonly Row[]) => rows.flatMap(({ excerpts }) => excerpts).map(({ text }) => letters(text)).join('').length
      expect(marked(end.rows)).toBe(marked(start))
      expect(lostBy(start, end.rows).excerpts).toEqual([])
    }))
  })

  test('is saved as it was reviewed, with ids for what is new', () => {
    fc.assert(fc.property(anySource, fc.array(anyAction, { maxLength: 30 }), (source, actions) => {
      const { start, end } = repaired(source, actions)
      const saved = applyRepair(source, toRepair('s', start, end.rows), newId)
      expect(saved?.passages.map(({ id: _, source: __, ...read }) => read)).toEqual(end.rows.map((row) => row.passage))
      const known = new Set(idsOf(start))
      expect(saved?.passages.map(({ id }) => (known.has(id) ? id : null))).toEqual(end.rows.map(({ id }) => id))
      expect(saved?.excerpts.map(({ passage: at }) => at)).toEqual(end.rows.flatMap(({ excerpts }, place) => excerpts.map(() => saved?.passages[place]?.id)))
    }))
  })

  test('moves the excerpts of the second of two merged passages behind the words of the first', () => {
    const [first, second] = [passage('a', '11', 'as stated in article'), passage('b', '12', 'The State party shall')]
    const { end } = repaired({ passages: [first, second], excerpts: [mark('e', second, 'State party')] }, [{ kind: 'merge', key: 1 }])
    expect(end.rows).toMatchObject([{ id: 'a', passage: { text: 'as stated in article 12. The State party shall' }, excerpts: [{ id: 'e', start: 29, length: 11, text: 'State party' }] }])
  })

  test('leaves the id with the part of a split that holds the excerpts, and with the first where both do', () => {
    const glued = passage('a', '37', 'It regrets this. 38. The Committee recommends')
    const at = glued.text.indexOf('38')
    const split = (...excerpts: Excerpt[]) => repaired({ passages: [glued], excerpts }, [{ kind: 'split', key: 0, at }]).end.rows
    expect(split().map(({ id }) => id)).toEqual(['a', null])
    expect(split(mark('e', glued, 'Committee'))).toMatchObject([{ id: null }, { id: 'a', passage: { number: '38' }, excerpts: [{ id: 'e', start: 4 }] }])
    expect(split(mark('e', glued, glued.text))).toMatchObject([
      { id: 'a', excerpts: [{ id: 'e', text: 'It regrets this.' }] },
      { id: null, excerpts: [{ id: null, text: 'The Committee recommends', comment: `on ${glued.text}` }] },
    ])
    expect(split(mark('e', glued, '38'))).toMatchObject([{ id: null }, { id: 'a', excerpts: [{ id: 'e', text: 'The Committee recommends' }] }])
  })

  test('tells which passages and excerpts it takes away', () => {
    const [first, second] = [passage('a', '1', 'Kept'), passage('b', '2', 'Left out')]
    const { start, end } = repaired({ passages: [first, second], excerpts: [mark('e', second, 'out')] }, [{ kind: 'drop', key: 1 }])
    expect(lostBy(start, end.rows)).toEqual({ passages: ['b'], excerpts: ['e'] })
  })

  test('is refused where it names what the source has not, or marks beyond the words', () => {
    const source: SourceText = { passages: [passage('a', '1', 'Words')], excerpts: [] }
    const refuses = (passages: Parameters<typeof applyRepair>[1]['passages']) => expect(applyRepair(source, { source: 's', passages }, newId)).toBeUndefined()
    const said = { id: null, kind: 'paragraph' as const, number: '1', text: 'Words', page: null, headings: [] }
    refuses(['b'])
    refuses(['a', 'a'])
    refuses([{ ...said, excerpts: [{ id: 'foreign', start: 0, length: 5, text: 'Words', comment: '', tags: [] }] }])
    refuses([{ ...said, excerpts: [{ id: null, start: 2, length: 5, text: 'Words', comment: '', tags: [] }] }])
  })
})
