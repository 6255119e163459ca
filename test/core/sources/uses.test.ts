import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../core/document/draft.ts'
import type { Passage } from '../../../core/sources/passage.ts'
import { asCited } from '../../../core/sources/cited-number.ts'
import { quoteFrom } from '../../../core/sources/quote-from.ts'
import { emptySource } from '../../../core/sources/source.ts'
import { findUses } from '../../../core/sources/uses.ts'

const source = { ...emptySource('s', 'state-document'), symbol: 'CRC/C/MEX/6-7' }
const passage = (number: string, text: string): Passage => ({ id: `p${number}`, source: 's', kind: 'paragraph', number, text, page: 1, headings: [] })
const passages = [passage('139', 'The State has opened forty reception centres for children.'), passage('140', 'All of them are staffed.'), passage('141', 'None.')]

const draft = (quote: { number: string; text: string }, note: string): Draft => ({
  blocks: [
    { kind: 'quote', id: 'q', number: quote.number, children: [{ type: 'text', text: quote.text }] },
    { kind: 'paragraph', id: 'b', children: [{ type: 'text', text: 'So it says.' }, { type: 'note', id: 'n' }] },
  ],
  notes: [{ id: 'n', paragraphs: [[{ type: 'text', text: note }]] }],
})

describe('the uses of a passage', () => {
  test('are quotes of the same number and words, with their omissions', () => {
    const uses = findUses(draft({ number: '139', text: 'The State has opened […] reception centres […]' }, ''), source, passages)
    expect([...uses]).toEqual([['p139', [{ kind: 'block', id: 'q' }]]])
  })

  test('are not quotes of the same number but other words', () => {
    expect(findUses(draft({ number: '139', text: 'Children deprived of liberty' }, ''), source, passages).size).toBe(0)
  })

  test('are notes that name the symbol with the paragraph, one by one or in a range', () => {
    const uses = findUses(draft({ number: '1', text: 'x' }, 'Mexico, CRC/C/MEX/6-7, paras. 139–140; CRC/C/GC/14, para. 141.'), source, passages)
    expect([...uses.keys()]).toEqual(['p139', 'p140'])
  })
})

test('a sub-paragraph is used under the number of its paragraph', () => {
  const part: Passage = { ...passage('(a)', 'Availability of schools'), kind: 'sub-paragraph' }
  const uses = findUses(draft({ number: '141 (a)', text: 'Availability' }, 'CRC/C/MEX/6-7, para. 141 (a).'), source, [...passages, part])
  expect([...uses]).toEqual([['p(a)', [{ kind: 'block', id: 'q' }, { kind: 'note', id: 'n' }]]])
})

describe('what is quoted', () => {
  test('shows where it is cut', () => {
    const [first] = passages
    const text = first?.text ?? ''
    expect(quoteFrom({ text })).toBe(text)
    expect(quoteFrom({ text }, { start: 0, length: 9 })).toBe('The State […]')
    expect(quoteFrom({ text }, { start: 4, length: 6 })).toBe('[…] State […]')
  })

  test('is cited with the number of its paragraph where it is a sub-paragraph', () => {
    const part: Passage = { ...passage('(a)', 'Availability'), kind: 'sub-paragraph' }
    expect(asCited(part, [...passages, part]).number).toBe('141 (a)')
  })
})
