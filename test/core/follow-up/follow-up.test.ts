import { describe, expect, test } from 'vitest'
import { Block } from '../../../core/document/block.ts'
import { judgedItems, followUpTable } from '../../../core/follow-up/follow-up-table.ts'
import type { FollowUpMark } from '../../../core/follow-up/follow-up.ts'
import { readFollowUp } from '../../../core/follow-up/read-follow-up.ts'
import type { Passage } from '../../../core/sources/passage.ts'
import { inlineText } from '../../../core/document/plain-text.ts'
import { draftOf, heading } from '../../helpers/drafts.ts'
import { linkInput, sourceOf, targetOf } from '../../helpers/links.ts'

const concluding = sourceOf('co', 'committee-output', 'CRC/C/MEX/CO/4-5', {}, 'Concluding observations on Mexico')
const passage = (id: string, kind: Passage['kind'], number: string, text: string, headings: string[] = []): Passage => ({ id, source: 'co', kind, number, text, page: 1, headings })
concluding.passages.push(
  passage('h', 'heading', '', 'Detention'),
  passage('p57', 'paragraph', '57', 'The Committee is concerned about centres.', ['Detention']),
  passage('p58', 'paragraph', '58', 'The Committee urges the State party to:', ['Detention']),
  passage('p58a', 'sub-paragraph', '(a)', 'Close the centres;', ['Detention']),
  passage('p58b', 'sub-paragraph', '(b)', 'Appoint guardians.', ['Detention']),
  passage('p60', 'paragraph', '60', 'The Committee recommends that the State party publish figures.', ['Figures']),
  passage('p72', 'paragraph', '72', 'The Committee recommends that the present text be widely known.', ['Dissemination']),
)
const visit = sourceOf('v', 'evidence', '', {}, 'Visits to centres')
const secret = sourceOf('x', 'evidence', '', {}, 'Interview with Ana P.')
secret.source.confidential = true
const kept = [
  { id: '1', from: 'p58', role: 'follow-up' as const, target: targetOf({ source: 'v', unit: 'page', number: '4' }), comment: '', origin: 'user' as const },
  { id: '2', from: 'p58', role: 'follow-up' as const, target: targetOf({ source: 'x', unit: 'page', number: '9' }), comment: '', origin: 'user' as const },
]
const input = linkInput(draftOf([heading('s', 1, 'Detention')]), { sources: [concluding, visit, secret, sourceOf('loi', 'committee-output', 'CRC/C/MEX/Q/4-5', { 1: 'The Committee requests data.' })], kept })
const mark = (passage: string, number: string, more: Partial<FollowUpMark>): FollowUpMark => ({ source: 'co', passage, number, state: null, remark: '', included: null, ...more })

describe('earlier concluding observations', () => {
  test('are listed by paragraph, with the words of their sub-paragraphs; a list of issues is none', () => {
    const documents = readFollowUp(input, [])
    expect(documents.map(({ name }) => name)).toEqual(['CRC/C/MEX/CO/4-5'])
    expect(documents[0]?.items.map(({ mark: { number }, included, heading }) => [number, included, heading])).toEqual([['57', false, 'Detention'], ['58', true, 'Detention'], ['60', true, 'Figures'], ['72', false, 'Dissemination']])
    expect(documents[0]?.items[1]).toMatchObject({ short: 'Close the centres; (b) Appoint guardians.', evidence: [{ id: '1' }, { id: '2' }] })
  })

  test('keep what the user says of them, by the paragraph and, where that was read anew, by its number', () => {
    const [document] = readFollowUp(input, [mark('p57', '57', { included: true, state: 'partly' }), mark('p60', '60', { included: false }), mark('gone', '58', { state: 'implemented', remark: 'Seen.' })])
    expect(document?.items.map(({ included, mark: { passage: id, state, remark } }) => [id, included, state, remark])).toEqual([
      ['p57', true, 'partly', ''], ['p58', true, 'implemented', 'Seen.'], ['p60', false, null, ''], ['p72', false, null, ''],
    ])
  })

  test('become a table of those that were judged, with a note that cites the evidence and tells no place in a confidential source', () => {
    const [document] = readFollowUp(input, [mark('p58', '58', { state: 'not-implemented', remark: 'All centres are open.' }), mark('p60', '60', { state: 'no-information' }), mark('p57', '57', { state: 'partly' })])
    if (document === undefined) throw new Error('nothing was read')
    expect(judgedItems(document.items)).toHaveLength(2)
    let made = 0
    const states = { implemented: 'Implemented', partly: 'Partly', 'not-implemented': 'Not implemented', 'no-information': 'No information' }
    const { blocks, notes } = followUpTable(document, { caption: 'Follow-up:', paragraph: 'Paragraph', recommendation: 'Recommendation', state: 'State', evidence: 'Evidence', states }, new Set(['x']), () => `new-${String(++made)}`)
    for (const block of blocks) expect(Block.parse(block)).toEqual(block)
    const table = blocks.find((block) => block.kind === 'table')
    const cells = table?.rows.map((row) => row.cells.map(({ paragraphs }) => inlineText(paragraphs.flat())))
    expect(cells).toEqual([['Paragraph', 'Recommendation', 'State', 'Evidence'], ['58', 'Close the centres; (b) Appoint guardians.', 'Not implemented', 'All centres are open.'], ['60', 'Publish figures.', 'No information', '']])
    expect([...notes.values()]).toEqual([[[{ type: 'citation', source: 'v', locator: { kind: 'page', value: '4' } }, { type: 'citation', source: 'x' }]]])
    expect(table?.rows[1]?.cells[3]?.paragraphs[0]).toContainEqual({ type: 'note', id: [...notes.keys()][0] })
  })
})
