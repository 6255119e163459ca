import { describe, expect, test } from 'vitest'
import { blockText } from '../../../core/document/plain-text.ts'
import { quotePassage } from '../../../core/report/quote-passage.ts'
import { leadsIn } from '../../../core/report/quote-lead-in.ts'
import { Template } from '../../../core/report/template.ts'
import { reportLinks } from '../../../core/links/report-links.ts'
import type { Source } from '../../../core/sources/source.ts'
import loiprInput from '../../../templates/crc-loipr-input.json'
import { check, ofArea } from '../../helpers/checks.ts'
import { draftOf, heading, reportOf } from '../../helpers/drafts.ts'
import { linkInput, short, sourceOf } from '../../helpers/links.ts'
import { templateOf } from '../../helpers/templates.ts'

const state = sourceOf('m', 'state-document', 'CRC/C/MEX/6-7', { 139: 'Forty centres were opened. All are staffed.' })
const [passage] = state.passages
if (passage === undefined) throw new Error('The source has a passage.')
const quoteOf = (more: Partial<Source> = {}, language: 'en' | 'fr' | 'es' = 'en', template = templateOf(), range?: { start: number; length: number }) => {
  let next = 0
  return quotePassage({ source: { ...state.source, ...more }, passage, passages: state.passages, range }, template, reportOf({}, { language }), () => `id${String(next++)}`)
}
const leadIn = (...given: Parameters<typeof quoteOf>): string => blockText(quoteOf(...given).leadIn).replaceAll('\u00a0', ' ')

describe('a passage quoted in one step', () => {
  test('is led into, bears its number, knows its passage, and has a note that cites its paragraph', () => {
    expect(quoteOf()).toEqual({
      leadIn: { kind: 'paragraph', id: 'id1', children: [{ type: 'text', text: 'In its report, CRC/C/MEX/6-7 (para. 139), the State party says:' }] },
      quote: {
        kind: 'quote', id: 'id2', number: '139', passage: { source: 'm', id: 'm-139' },
        children: [{ type: 'text', text: 'Forty centres were opened. All are staffed.' }, { type: 'note', id: 'id0' }],
      },
      note: { id: 'id0', paragraphs: [[{ type: 'citation', source: 'm', locator: { kind: 'paragraph', value: '139' } }]] },
    })
  })

  test('makes one link, and nothing for the checks to find', () => {
    const { leadIn: before, quote, note } = quoteOf({}, 'en', templateOf(), { start: 0, length: 26 })
    const draft = draftOf([heading('s', 1, 'Detention'), before, quote], [note])
    const { links, proposals } = reportLinks(linkInput(draft, { sources: [state] }))
    expect(links.map(short)).toEqual(['s state-position CRC/C/MEX/6-7 139 quote'])
    expect(proposals).toEqual([])
    expect(ofArea(check(draft, [state]), 'quote', 'vague', 'place')).toEqual([])
  })

  test('is led into in the language of the report, by what it is quoted from', () => {
    expect(leadIn({}, 'fr')).toBe('Dans son rapport, CRC/C/MEX/6-7 (par. 139), l’État partie déclare :')
    expect(leadIn({}, 'es')).toBe('En su informe, CRC/C/MEX/6-7 (párr. 139), el Estado parte afirma:')
    expect(leadIn({ symbol: 'CRC/C/MEX/RQ/6-7' })).toBe('In CRC/C/MEX/RQ/6-7 (para. 139), the State party says:')
    expect(leadIn({ symbol: 'CRC/GC/2005/6', kind: 'instrument' })).toBe('General Comment No. 6 (para. 139) reads:')
    expect(leadIn({}, 'en', Template.parse(loiprInput))).toBe('In its last report, CRC/C/MEX/6-7 (para. 139), the State party says:')
    for (const language of ['en', 'fr', 'es'] as const) expect(leadsIn(leadIn({}, language))).toBe(true)
  })

  test('of a confidential source gives neither its name nor the place', () => {
    const made = quoteOf({ confidential: true, symbol: '', title: 'Interview with M.', kind: 'evidence' })
    expect(blockText(made.leadIn)).toBe('A confidential source reads:')
    expect(made.quote.number).toBeUndefined()
    expect(made.note.paragraphs).toEqual([[{ type: 'citation', source: 'm' }]])
  })
})
