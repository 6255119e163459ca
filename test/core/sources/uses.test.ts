import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../core/document/draft.ts'
import type { Passage } from '../../../core/sources/passage.ts'
import { asCited } from '../../../core/sources/cited-number.ts'
import { quoteFrom } from '../../../core/sources/quote-from.ts'
import { emptySource } from '../../../core/sources/source.ts'
import { findUses, findWholeUses } from '../../../core/sources/uses.ts'

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

  test('are quotes that know the passage, even without a number', () => {
    const quote = { kind: 'quote' as const, id: 'q', passage: { source: 's', id: 'p140' }, children: [{ type: 'text' as const, text: 'Every one has its staff.' }] }
    expect([...findUses({ blocks: [quote], notes: [] }, source, passages)]).toEqual([['p140', [{ kind: 'block', id: 'q' }]]])
  })

  test('are one place where a quote stands with what leads into it and its notes', () => {
    const led = (leadIn: string): Draft => ({
      blocks: [
        { kind: 'paragraph', id: 'l', children: [{ type: 'text', text: leadIn }] },
        { kind: 'quote', id: 'q', number: '139', passage: { source: 's', id: 'p139' }, children: [{ type: 'text', text: 'The State has opened […]' }, { type: 'note', id: 'n' }] },
        { kind: 'quote', id: 'r', passage: { source: 's', id: 'p140' }, children: [{ type: 'text', text: 'All of them are staffed.' }, { type: 'note', id: 'm' }] },
        { kind: 'paragraph', id: 'b', children: [{ type: 'text', text: 'Compare CRC/C/MEX/6-7, para. 139.' }] },
      ],
      notes: [
        { id: 'n', paragraphs: [[{ type: 'text', text: 'CRC/C/MEX/6-7, para. 139.' }]] },
        { id: 'm', paragraphs: [[{ type: 'text', text: 'CRC/C/MEX/6-7, paras. 140 and 141.' }]] },
      ],
    })
    const places = (leadIn: string) => Object.fromEntries([...findUses(led(leadIn), source, passages)].map(([id, uses]) => [id, uses.map((use) => use.id)]))
    expect(places('The State says in CRC/C/MEX/6-7, paras. 139–140:')).toEqual({ p139: ['q', 'b'], p140: ['r'], p141: ['m'] })
    expect(places('The State denied it in CRC/C/MEX/6-7, para. 139.')).toEqual({ p139: ['l', 'q', 'b'], p140: ['r'], p141: ['m'] })
  })

  test('are not quotes of the same number but other words', () => {
    expect(findUses(draft({ number: '139', text: 'Children deprived of liberty' }, ''), source, passages).size).toBe(0)
  })

  test('are notes that name the symbol with the paragraph, one by one or in a range', () => {
    const uses = findUses(draft({ number: '1', text: 'x' }, 'Mexico, CRC/C/MEX/6-7, paras. 139–140; CRC/C/GC/14, para. 141.'), source, passages)
    expect([...uses.keys()]).toEqual(['p139', 'p140'])
  })

  test('are citations of the source with the paragraph, in notes and in text', () => {
    const cite = (place?: string, from = 's') => ({ type: 'citation' as const, source: from, ...(place !== undefined && { locator: { kind: 'paragraph' as const, value: place } }) })
    const cited: Draft = { blocks: [{ kind: 'paragraph', id: 'b', children: [cite('141'), { type: 'note', id: 'n' }] }], notes: [{ id: 'n', paragraphs: [[cite('139–140'), cite('141', 'other')], [cite()]] }] }
    expect([...findUses(cited, source, passages)]).toEqual([['p141', [{ kind: 'block', id: 'b' }]], ['p139', [{ kind: 'note', id: 'n' }]], ['p140', [{ kind: 'note', id: 'n' }]]])
    expect(findWholeUses(cited, source)).toEqual([{ kind: 'note', id: 'n' }])
  })
})

describe('a source that is named in short', () => {
  const comment = { ...emptySource('s', 'instrument'), symbol: 'CRC/C/GC/14' }
  const written = (text: string): Draft => draft({ number: '1', text: 'x' }, text)
  const used = (text: string, from = comment): string[] => [...findUses(written(text), from, passages).keys()]

  test.each([
    'As the Committee says in general comment No. 14 (2013), paras. 139–140.',
    'GC 14, paras. 139 and 140',
    'CRC GC 14 (paras. 139 to 140)',
    'General comment No. 14 (CRC/C/GC/14), paras. 139–140',
    'observation générale no 14, par. 139 et 140',
    'la observación general núm. 14, párrs. 139 y 140',
  ])('is used where “%s” names its paragraphs', (text) => {
    expect(used(text)).toEqual(['p139', 'p140'])
  })

  test('is a State’s document by its code, kind and cycle', () => {
    expect(used('NGO MEX 6-7, para. 139', source)).toEqual(['p139'])
    expect(used('MEX CO 6-7, para. 139; USA 6-7, para. 140', source)).toEqual([])
  })

  test('is another where the committee or the number is', () => {
    expect(used('CEDAW GR 14, para. 139; GC 15, para. 140; CESCR general comment No. 14, para. 141')).toEqual([])
  })

  test('is used as a whole where no paragraph is named', () => {
    const places = [{ kind: 'note', id: 'n' }]
    expect(findWholeUses(written('See GC 14.'), comment)).toEqual(places)
    expect(findWholeUses(written('CRC/C/GC/14'), comment)).toEqual(places)
    expect(findWholeUses(written('See GC 14, para. 139, and gc 14 or GCC 14.'), comment)).toEqual([])
    expect(findWholeUses(written('General comment No. 14 (CRC/C/GC/14), para. 139.'), comment)).toEqual([])
    expect(findWholeUses(written('Mexico (MEX)'), source)).toEqual([])
  })
})

test('a range takes in the paragraphs that were put in between, and a number of its own names them', () => {
  const added = [passage('139', 'One.'), passage('139 bis', 'Two.'), passage('139.1', 'No.'), passage('140', 'Three.')]
  const usedIn = (note: string): string[] => [...findUses(draft({ number: '1', text: 'x' }, note), source, added).keys()]
  expect(usedIn('CRC/C/MEX/6-7, paras. 139–140')).toEqual(['p139', 'p139 bis', 'p140'])
  expect(usedIn('CRC/C/MEX/6-7, para. 139 bis')).toEqual(['p139 bis'])
  expect(usedIn('CRC/C/MEX/6-7, paras. 139 bis–140')).toEqual(['p139 bis', 'p140'])
})

test('uses are looked for in hostile text to its end', () => {
  for (const text of ['MEX '.repeat(20_000), 'CRC GC 14 '.repeat(10_000), 'GC GC GC '.repeat(10_000), 'general comment '.repeat(5000), 'MEX/6-7, para. 1, '.repeat(5000)]) {
    expect(findUses(draft({ number: '1', text: 'x' }, text), source, passages)).toBeInstanceOf(Map)
  }
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
