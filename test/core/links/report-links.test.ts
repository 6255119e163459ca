import { describe, expect, test } from 'vitest'
import { reportLinks } from '../../../core/links/report-links.ts'
import type { LinkInput } from '../../../core/links/link-input.ts'
import { draftOf, heading, note, paragraph, quote, recommendation } from '../../helpers/drafts.ts'
import { linkInput, short, sourceOf, targetOf } from '../../helpers/links.ts'

const gc6 = sourceOf('g', 'instrument', 'CRC/GC/2005/6', { 84: 'Family reunification.', 85: 'Return.' })
const state = sourceOf('m', 'state-document', 'CRC/C/MEX/6-7', { 139: 'Forty centres were opened.', 140: 'All are staffed.' })
const shown = (input: LinkInput) => {
  const { links, proposals } = reportLinks(input)
  return { links: links.map(short), proposals: proposals.map(({ from, role, targets, problem }) => [from, role, ...targets.map(({ entry, name, number }) => `${entry || name} ${number}`.trim()), problem].filter((part) => part !== null).join(' ')) }
}

describe('what a text names', () => {
  const draft = draftOf([heading('s', 1, 'Detention'), paragraph('p', 'See GC 6, para. 84.'), recommendation('r', 'In line with General Comment No. 6 (para. 85) and Joint General Comment No. 3/22 (para. 33), act.')])

  test('is proposed for the section or the recommendation it stands in, never linked silently', () => {
    expect(shown(linkInput(draft, { sources: [gc6] }))).toEqual({ links: [], proposals: ['s norm CRC-6 84', 'r norm CRC-6 85', 'r norm CMW-3 33 no-source'] })
  })

  test('is no longer proposed where it is linked, by whatever way', () => {
    const { proposals } = reportLinks(linkInput(draft, { sources: [gc6] }))
    const kept = [{ id: 'k', from: 'r', role: 'norm' as const, target: targetOf({ source: 'g', passage: 'g-85', number: '85' }), comment: '', origin: 'user' as const }]
    expect(shown(linkInput(draft, { sources: [gc6], kept }))).toEqual({ links: ['r norm CRC-6 85 user'], proposals: ['s norm CRC-6 84', 'r norm CMW-3 33 no-source'] })
    expect(shown(linkInput(draft, { sources: [gc6], dismissed: proposals.map(({ id }) => id) })).proposals).toEqual([])
  })

  test('is told where the source has no such paragraph, and names it', () => {
    const { proposals } = reportLinks(linkInput(draftOf([heading('s', 1, 'A'), paragraph('p', 'General comment No. 6, paras. 85–87.')]), { sources: [gc6] }))
    expect(proposals.map(({ problem, missing, targets }) => [problem, missing, targets.length])).toEqual([['no-such-paragraph', ['86', '87'], 3]])
  })

  test('in a quote is the words of the State, and proposed to nobody', () => {
    expect(shown(linkInput(draftOf([heading('s', 1, 'A'), quote('q', '139', 'As general comment No. 6, para. 85, asks.')]), { sources: [gc6] })).proposals).toEqual([])
  })

  test('as the article that every report is submitted under is no norm', () => {
    expect(shown(linkInput(draftOf([heading('s', 1, 'A'), paragraph('p', 'In the periodic report submitted under article 44 of the Convention, nothing is said.')]))).proposals).toEqual([])
  })

  test('is also meant by “ibid.” at the head of the next note, unless that note names two sources', () => {
    const noted = (first: string) => shown(linkInput(draftOf([heading('s', 1, 'A'), paragraph('p', 'One.[^a] Two.[^b]')], [note('a', first), note('b', 'Ibid., para. 85.')]), { sources: [gc6] })).links
    expect(noted('General comment No. 6 (2005), para. 84.')).toEqual(['s norm CRC-6 84 citation', 's norm CRC-6 85 citation'])
    expect(noted('General comment No. 6 (2005), para. 84; Ana Ruiz, Guards, 2022, p. 4.')).toEqual(['s norm CRC-6 84 citation'])
    expect(noted('Ana Ruiz, Guards, 2022, p. 4.')).toEqual([])
  })

  test('before the first heading belongs to no section', () => {
    expect(shown(linkInput(draftOf([paragraph('p', 'GC 6, para. 85.'), heading('s', 1, 'A')]), { sources: [gc6] })).proposals).toEqual([])
  })
})

describe('links of the draft itself', () => {
  test('are made by citations, in text and notes, one for each paragraph', () => {
    const draft = draftOf(
      [heading('s', 1, 'A'), paragraph('p', 'Claim.[^n]'), { kind: 'recommendation', id: 'r', children: [{ type: 'text', text: 'Act under ' }, { type: 'citation', source: 'g', locator: { kind: 'paragraph', value: '84–85' } }] }],
      [{ id: 'n', paragraphs: [[{ type: 'citation', source: 'm', locator: { kind: 'paragraph', value: '139' } }]] }],
    )
    expect(shown(linkInput(draft, { sources: [gc6, state] })).links).toEqual(['s state-position CRC/C/MEX/6-7 139 citation', 'r norm CRC-6 84 citation', 'r norm CRC-6 85 citation'])
  })

  test('are made by notes that name a source of the report by its symbol, its number or its whole title', () => {
    const ngo = sourceOf('e', 'evidence', '', {}, 'Blocked from protection: children at the southern border')
    const draft = draftOf(
      [heading('s', 1, 'A'), paragraph('p', 'One.[^a] Two.[^b] Three.[^c]')],
      [note('a', 'CRC/C/MEX/6-7, para. 140.'), note('b', 'General comment No. 6 (2005), para. 85.'), note('c', 'KIND, Blocked from Protection: Children at the Southern Border, 2022.')],
    )
    expect(shown(linkInput(draft, { sources: [gc6, state, ngo] }))).toEqual({
      links: ['s state-position CRC/C/MEX/6-7 140 citation', 's norm CRC-6 85 citation', `s evidence ${ngo.source.title} citation`], proposals: [],
    })
  })

  test('are made by quotes: the document is the one that the sentence before names, or its note', () => {
    const draft = draftOf(
      [heading('s', 1, 'A'), paragraph('p', 'In its report,[^n] the State noted:'), quote('q1', '139', 'Forty centres'), quote('q2', '140', 'All'), heading('t', 1, 'B'), paragraph('o', 'It said (CRC/C/MEX/6-7):'), quote('q3', '7', 'Nothing')],
      [note('n', 'Periodic reports of Mexico, CRC/C/MEX/6-7.')],
    )
    expect(shown(linkInput(draft, { sources: [state] }))).toEqual({
      links: ['s state-position CRC/C/MEX/6-7 139 quote', 's state-position CRC/C/MEX/6-7 140 quote', 't state-position CRC/C/MEX/6-7 7 quote no-such-paragraph'], proposals: [],
    })
    expect(shown(linkInput(draft)).links).toEqual(['s state-position CRC/C/MEX/6-7 139 quote no-source', 's state-position CRC/C/MEX/6-7 140 quote no-source', 't state-position CRC/C/MEX/6-7 7 quote no-source'])
  })

  test('are made by quotes whose document nobody names, by their words', () => {
    const draft = draftOf([heading('s', 1, 'A'), paragraph('p', 'The State says:'), quote('q', '139', '“Forty centres […] opened.”')])
    expect(shown(linkInput(draft, { sources: [gc6, state] })).links).toEqual(['s state-position CRC/C/MEX/6-7 139 quote'])
  })
})

describe('a link that is kept', () => {
  const draft = draftOf([heading('s', 1, 'A'), recommendation('r', 'Act.')])
  const kept = [{ id: 'k', from: 'r', role: 'norm' as const, target: targetOf({ source: 'g', passage: 'g-85', number: '85', entry: 'CRC-6', name: 'CRC/GC/2005/6' }), comment: 'Why', origin: 'user' as const }]

  test('whose passage is gone stays and says which could take its place', () => {
    const again = { ...gc6, passages: gc6.passages.map((passage) => ({ ...passage, id: `new-${passage.number}` })) }
    const [link] = reportLinks(linkInput(draft, { sources: [again], kept })).links
    expect(link).toMatchObject({ id: 'k', problem: 'passage-gone', instead: 'new-85', comment: 'Why' })
  })

  test('whose source is gone stays, and finds it again when it is back under another id', () => {
    expect(reportLinks(linkInput(draft, { kept })).links[0]).toMatchObject({ problem: 'no-source', target: { source: null, number: '85', name: 'CRC/GC/2005/6' } })
    const back = { source: { ...gc6.source, id: 'h' }, passages: gc6.passages.map((passage) => ({ ...passage, id: `h-${passage.number}`, source: 'h' })) }
    expect(reportLinks(linkInput(draft, { sources: [back], kept })).links[0]).toMatchObject({ target: { source: 'h' }, instead: 'h-85' })
  })

  test('stays with its recommendation wherever that is moved, and is told of the section while that is no recommendation', () => {
    const kept = [{ id: 'k', from: 'r', role: 'norm' as const, target: targetOf({ source: 'g', passage: 'g-85', number: '85' }), comment: '', origin: 'user' as const }]
    const from = (...blocks: Parameters<typeof draftOf>[0]) => reportLinks(linkInput(draftOf(blocks), { sources: [gc6], kept })).links.map((link) => link.from)
    const [s, t] = [heading('s', 1, 'A'), heading('t', 1, 'B')]
    expect(from(s, recommendation('r', 'Act.'), t)).toEqual(['r'])
    expect(from(s, t, recommendation('r', 'Act.'))).toEqual(['r'])
    expect(from(s, t, paragraph('r', 'Act.'))).toEqual(['t'])
    expect(from(paragraph('r', 'Act.'), s)).toEqual([])
  })

  test('from a section that was cut is not told, and comes back with it', () => {
    expect(reportLinks(linkInput(draftOf([heading('s', 1, 'A')]), { sources: [gc6], kept })).links).toEqual([])
  })
})

test('treaties are linked by article, under the headings they were read with', () => {
  const treaty = {
    source: { ...sourceOf('c', 'instrument', '', {}, 'Convention on the Rights of the Child').source },
    passages: [['1', 'Article 3', 'Best interests.'], ['2', 'Article 3', 'Protection.'], ['1', 'Article 12', 'Views.']].map(([number = '', under = '', text = ''], place) => ({
      id: `c${String(place)}`, source: 'c', kind: 'paragraph' as const, number, text, page: null, headings: [under],
    })),
  }
  const { proposals } = reportLinks(linkInput(draftOf([heading('s', 1, 'A'), paragraph('p', 'Articles 3 (2), 12 and 60 of the Convention.')]), { sources: [treaty] }))
  expect(proposals[0]?.targets.map(({ number, passage }) => [number, passage])).toEqual([['3 (2)', 'c1'], ['12', 'c2'], ['60', null]])
  expect(proposals[0]).toMatchObject({ problem: 'no-such-paragraph', missing: ['60'], certain: false })
})

test('quotes without a word on their document come from the one report of the State that the draft names', () => {
  const draft = draftOf(
    [heading('s', 1, 'A'), paragraph('p', 'As reported.[^n]'), heading('t', 1, 'B'), paragraph('o', 'General comment No. 12 asks for more. The State party writes:'), quote('q', '44', 'Boarding schools.')],
    [note('n', 'Combined reports of Valdoria, CRC/C/VLD/3-4, para. 2.')],
  )
  expect(shown(linkInput(draft)).links).toEqual(['t state-position CRC/C/VLD/3-4 44 quote no-source'])
})

describe('a quote that knows its passage', () => {
  const known = (passage: { source: string; id: string }, number = '139') => draftOf([heading('s', 1, 'A'), { kind: 'quote', id: 'q', number, passage, children: [{ type: 'text', text: 'Words.' }] }])

  test('is linked to that one, whatever its words, its number and the sentence before it say', () => {
    expect(reportLinks(linkInput(known({ source: 'm', id: 'm-140' }), { sources: [gc6, state] })).links[0]).toMatchObject({ role: 'state-position', target: { source: 'm', passage: 'm-140', number: '140' }, problem: null })
    expect(shown(linkInput(known({ source: 'g', id: 'g-85' }), { sources: [gc6, state] })).links).toEqual(['s norm CRC-6 85 quote'])
  })

  test('that is gone is linked as any other quote', () => {
    expect(shown(linkInput(known({ source: 'm', id: 'gone' }), { sources: [state] })).links).toEqual(['s state-position CRC/C/MEX/6-7 139 quote'])
  })
})
