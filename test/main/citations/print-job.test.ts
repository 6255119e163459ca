import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citingOf } from '../../../core/citations/citing.ts'
import { withPrintedCitations } from '../../../core/citations/printed-citations.ts'
import type { RepeatPolicy } from '../../../core/citations/repeats.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { noteText } from '../../../core/document/plain-text.ts'
import { numberSayer } from '../../../core/report/place-numbers.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'
import { printJob } from '../../../main/citations/print-job.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

const sources = Array.from({ length: 120 }, (_, index): Source => ({
  ...emptySource(`s${String(index)}`, 'evidence'), evidence: 'ngo-report', title: `Report ${String(index)}`, authors: [{ family: `Author${String(index)}`, given: 'Ana' }, { name: 'An Organisation' }], date: '2024-05-02', url: 'https://example.org',
}))

const long = (notes: number, first?: string): Draft => {
  const all = Array.from({ length: notes }, (_, index) => ({ id: `n${String(index)}`, paragraphs: [[{ type: 'citation' as const, source: `s${String((index * 7) % 120)}`, locator: { kind: 'paragraph' as const, value: String(index + 1) } }]] }))
  const added = first === undefined ? [] : [{ id: 'new', paragraphs: [[{ type: 'citation' as const, source: first }]] }]
  return draftOf([paragraph('p', [...added, ...all].map(({ id }) => `[^${id}]`).join(' '))], [...added, ...all])
}

const print = (draft: Draft, policy: RepeatPolicy) => printJob({ citing: citingOf(draft), sources, style: null, setting: { language: 'en', policy, committee: 'CRC' } })

function printed(draft: Draft, policy: RepeatPolicy): string[] {
  const words = withPrintedCitations(draft, print(draft, policy), 'en')
  return words.notes.map((note) => noteText(note, numberSayer(words.blocks, 'legal')))
}

test('a citation put before all others moves the numbers of those that follow', () => {
  expect(printed(long(200), 'supra')[120]).toBe('Author0 and An Organisation, supra note 1, para. 121.')
  const after = printed(long(200, 's0'), 'supra')
  expect(after[0]).toBe('Ana Author0 and An Organisation, Report 0, 2 May 2024.')
  expect(after[1]).toBe('Author0 and An Organisation, supra note 1, para. 1.')
  expect(after[121]).toBe('Author0 and An Organisation, supra note 1, para. 121.')
  expect(after[122]).toBe('Author7 and An Organisation, supra note 3, para. 122.')
})

test.each(['full', 'supra', 'short', 'ibid'] as const)('500 notes are all printed, with repeats as %s', (policy) => {
  expect(Object.keys(print(long(500), policy))).toHaveLength(500)
})

test('whatever notes come, go and move, every supra leads to the first note that cites its source', () => {
  const note = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 0, maxLength: 3 })
  fc.assert(fc.property(fc.array(note, { maxLength: 12 }), (cited) => {
    const notes = cited.map((ids, index) => ({
      id: `n${String(index)}`,
      paragraphs: [ids.length === 0 ? [{ type: 'text' as const, text: 'Free text.' }] : ids.map((id) => ({ type: 'citation' as const, source: `s${String(id)}` }))],
    }))
    const draft = draftOf([paragraph('p', notes.map(({ id }) => `[^${id}]`).join(''))], notes)
    const words = print(draft, 'supra')
    cited.forEach((ids, index) => {
      ids.forEach((id, place) => {
        const first = cited.findIndex((others) => others.includes(id))
        const named = (words[`n${String(index)}`]?.[place] ?? []).flatMap((word) => (word.type === 'reference' ? [word.id] : []))
        expect(named).toEqual(first < index ? [`n${String(first)}`] : [])
      })
    })
  }))
})
