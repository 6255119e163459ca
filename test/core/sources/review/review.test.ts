import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passageKinds, type ReadPassage } from '../../../../core/sources/passage.ts'
import { toRows } from '../../../../core/sources/review/row.ts'
import { joinPassages, splitPassage } from '../../../../core/sources/review/parts.ts'
import { beginReview, review, type ReviewAction } from '../../../../core/sources/review/review.ts'

const paragraph = (number: string, text: string): ReadPassage => ({ kind: 'paragraph', number, text, page: 1, headings: [] })

const anyWord = fc.stringMatching(/^[a-zñéا-ي(“]{1,8}[,.]?$/u)
const anyText = fc.array(anyWord, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const anyPassage = fc.record<ReadPassage>({
  kind: fc.constantFrom(...passageKinds),
  number: fc.oneof(fc.constant(''), fc.nat(200).map(String), fc.constant('(a)')),
  text: anyText,
  page: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  headings: fc.constant([]),
})
const anyAction = fc.oneof<fc.Arbitrary<ReviewAction>[]>(
  fc.record({ kind: fc.constant('merge'), key: fc.nat(9) }),
  fc.record({ kind: fc.constant('split'), key: fc.nat(9), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('renumber'), key: fc.nat(9), number: fc.nat(99).map(String) }),
  fc.record({ kind: fc.constant('retype'), key: fc.nat(9), to: fc.constantFrom(...passageKinds) }),
  fc.record({ kind: fc.constant('drop'), key: fc.nat(9) }),
  fc.constant({ kind: 'undo' }),
  fc.constant({ kind: 'redo' }),
)

/** Every letter and digit of a passage, its number included, in order. */
const lettersOf = (passages: readonly ReadPassage[]): string =>
  passages.map(({ number, text }) => `${number} ${text}`).join(' ').replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

describe('the review of a reading', () => {
  test('comes back to the first reading when everything is undone, and forward again', () => {
    fc.assert(
      fc.property(fc.array(anyPassage, { maxLength: 8 }), fc.array(anyAction, { maxLength: 30 }), (passages, actions) => {
        const end = actions.reduce(review, beginReview(toRows(passages)))
        const start = end.past.reduce((state) => review(state, { kind: 'undo' }), end)
        expect(start.rows.map(({ passage }) => passage)).toEqual(passages)
        expect(start.future.reduce((state) => review(state, { kind: 'redo' }), start).rows).toEqual(start.future.at(-1) ?? start.rows)
      }),
    )
  })

  test('gives every row a key of its own, whatever was split', () => {
    fc.assert(
      fc.property(fc.array(anyPassage, { maxLength: 8 }), fc.array(anyAction, { maxLength: 30 }), (passages, actions) => {
        const { rows } = actions.reduce(review, beginReview(toRows(passages)))
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      }),
    )
  })

  test('keeps every word when passages are merged and split', () => {
    fc.assert(
      fc.property(fc.array(anyPassage, { minLength: 1, maxLength: 8 }), fc.array(anyAction, { maxLength: 30 }), (passages, actions) => {
        const harmless = actions.filter(({ kind }) => kind === 'merge' || kind === 'split')
        const { rows } = harmless.reduce(review, beginReview(toRows(passages)))
        expect(lettersOf(rows.map(({ passage }) => passage))).toBe(lettersOf(passages))
      }),
    )
  })

  test('never cuts a word in two', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, at) => {
        const parts = splitPassage(paragraph('', text), at)
        if (parts !== undefined) expect(parts.map((part) => part.text).join(' ')).toBe(text)
      }),
    )
  })

  test('puts a number that was taken for a paragraph back into the words', () => {
    const merged = joinPassages(paragraph('11', 'as stated in article'), paragraph('12', 'The State party shall'))
    expect(merged).toEqual(paragraph('11', 'as stated in article 12. The State party shall'))
  })

  test('takes the number at the beginning of the second part', () => {
    const text = 'It regrets this. 38. The Committee recommends'
    expect(splitPassage(paragraph('37', text), text.indexOf('38'))).toEqual([
      paragraph('37', 'It regrets this.'),
      paragraph('38', 'The Committee recommends'),
    ])
    expect(splitPassage(paragraph('6', 'features: (a) Availability'), 10)?.[1]).toMatchObject({ kind: 'sub-paragraph', number: '(a)' })
  })

  test('does not split before the first word or behind the last', () => {
    expect(splitPassage(paragraph('1', 'Two words'), 2)).toBeUndefined()
    expect(splitPassage(paragraph('1', 'Two words'), 9)).toBeUndefined()
  })
})
