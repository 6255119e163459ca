import { describe, expect, test } from 'vitest'
import { acceptCitations, proposeCitations, type CitationProposal } from '../../../core/citations/propose-citations.ts'
import { readTypedDate } from '../../../core/citations/typed/typed-date.ts'
import { readTypedAuthors } from '../../../core/citations/typed/typed-authors.ts'
import type { Draft } from '../../../core/document/draft.ts'
import type { NoteInline } from '../../../core/document/inline.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'
import { draftOf, inlines, paragraph } from '../../helpers/drafts.ts'

/** A draft of notes n1, n2 …, each given as text with live numbers in braces. */
const notesOf = (...texts: string[]): Draft =>
  draftOf(
    [paragraph('p', texts.map((_, index) => `[^n${String(index + 1)}]`).join(' '))],
    texts.map((text, index) => ({ id: `n${String(index + 1)}`, paragraphs: [inlines(text).filter((inline): inline is NoteInline => inline.type !== 'note')] })),
  )

function propose(draft: Draft, sources: readonly Source[] = []): CitationProposal[] {
  let made = 0
  return proposeCitations(draft, sources, () => `s${String((made += 1))}`)
}
const groups = (draft: Draft): string[] => propose(draft).map(({ source, citations }) => `${source.symbol || source.title}: ${citations.map(({ number, locator }) => `${String(number)}${locator === null ? '' : ` ${locator.kind} ${locator.value}`}`).join('; ')}`)

describe('typed notes are grouped by the source they name', () => {
  test('by its symbol, in whatever form it stands', () => {
    expect(groups(notesOf('CRC/C/XYZ/6-7', 'Combined reports of Xyzland, CRC/C/XYZ/6–7, paras. 12–14.', 'See CRC /C/XYZ/6-7, § 83, and CRC/C/GC/14, para. 6 (a).'))).toEqual([
      'CRC/C/XYZ/6-7: 1; 2 paragraph 12–14; 3 paragraph 83', 'CRC/C/GC/14: 3 paragraph 6 (a)',
    ])
  })

  test('by title and author, plain or in italics, dated or not', () => {
    const italic: Draft['notes'][number]['paragraphs'][number] = [{ type: 'text', text: 'Open Doors (OD), ' }, { type: 'text', text: 'Left behind: children at the border', italic: true }, { type: 'text', text: ', p. 7.' }]
    const draft = notesOf('Open Doors (OD), Left behind: children at the border, 3 May 2024.', 'x')
    draft.notes[1] = { id: 'n2', paragraphs: [italic] }
    expect(groups(draft)).toEqual(['Left behind: children at the border: 1; 2 page 7'])
  })

  test('by its address', () => {
    const link = (url: string): NoteInline => ({ type: 'link', url, children: [{ type: 'text', text: url }] })
    const draft = notesOf('x', 'y')
    draft.notes = [{ id: 'n1', paragraphs: [[{ type: 'text', text: 'Available at ' }, link('https://example.org/law.pdf'), { type: 'text', text: '.' }]] }, { id: 'n2', paragraphs: [[link('http://www.example.org/law.pdf#page=3')]] }]
    expect(groups(draft)).toHaveLength(1)
  })

  test('by the note that supra and ibid. lead to, where that note cites one source', () => {
    expect(groups(notesOf('WOLA, The long road to a safe place, May 2023.', 'WOLA, supra note {note:n1}, page 5.', 'Ibid., pp. 7–9.', 'Ibid.'))).toEqual([
      'The long road to a safe place: 1; 2 page 5; 3 page 7–9; 4',
    ])
    expect(groups(notesOf('CRC/C/GC/14, para. 6; CRC/C/GC/12, para. 2.', 'Ibid., para. 7.'))).toEqual(['CRC/C/GC/14: 1 paragraph 6', 'CRC/C/GC/12: 1 paragraph 2'])
  })

  test('by the official name of a treaty, with what is said of its adoption, in each language', () => {
    expect(groups(notesOf(
      'Convention on the Rights of the Child, General Assembly resolution 44/25 of 20 November 1989.',
      'Convention on the Rights of the Child (CRC), 1577 UNTS 3, adopted 20 November 1989, art. 3.',
      'Convention relative aux droits de l’enfant, art. 12.',
      'Convención sobre los Derechos del Niño.',
    ))).toEqual(['A/RES/44/25: 1; 2 article 3; 3 article 12; 4'])
    expect(groups(notesOf('Convention on the Rights of the Child, as the Government reads it.', 'Convention on the Rights of the Child Act 2010, s. 4.'))).toEqual([])
  })

  test('by what was published, also where its place stands before its address', () => {
    const draft = notesOf('x')
    draft.notes = [{ id: 'n1', paragraphs: [[{ type: 'text', text: 'Ministry of Education, ' }, { type: 'text', text: 'School statistics 2024/25', italic: true }, { type: 'text', text: ', table 9, www.example.org/statistics, accessed 4 September 2026.' }]] }]
    const [proposal] = propose(draft)
    expect(proposal).toMatchObject({
      source: { title: 'School statistics 2024/25', url: 'https://www.example.org/statistics', accessed: '2026-09-04' },
      citations: [{ locator: { kind: 'table', value: '9' } }],
    })
  })

  test('and the words around a reference stay the author’s', () => {
    const [proposal] = propose(notesOf('Between 2021 and 2022, 98,671 children were held. WOLA, The long road to a safe place, 13 April 2023.'))
    expect(proposal?.citations[0]).toMatchObject({ typed: 'WOLA, The long road to a safe place, 13 April 2023', locator: null })
  })

  test('and a sentence that leads to a reference is not taken for its title', () => {
    const [inSentence] = propose(notesOf('The question followed the definition in general comment No. 8 (2006), CRC/C/GC/8, para. 11.'))
    expect(inSentence?.citations[0]?.typed).toBe('general comment No. 8 (2006), CRC/C/GC/8, para. 11')
    const [state] = propose(notesOf('The Committee noted this in CRC/C/XYZ/CO/3, para. 12.'))
    expect(state).toMatchObject({ source: { title: '', symbol: 'CRC/C/XYZ/CO/3' }, citations: [{ typed: 'CRC/C/XYZ/CO/3, para. 12' }] })
  })

  test('with the address at its end and the day it was seen', () => {
    const url = 'https://www.example.org/statistics'
    const draft = notesOf('x')
    draft.notes = [{ id: 'n1', paragraphs: [[{ type: 'text', text: 'Ministry of Education, ' }, { type: 'text', text: 'School statistics', italic: true }, { type: 'text', text: ', 2025, ' }, { type: 'link', url, children: [{ type: 'text', text: 'www.example.org/statistics' }] }, { type: 'text', text: ', accessed 4 September 2026.' }]] }]
    expect(propose(draft)[0]?.source).toMatchObject({ title: 'School statistics', authors: [{ name: 'Ministry of Education' }], date: '2025', url, accessed: '2026-09-04' })
  })

  test('and a note that goes on with something else is left alone', () => {
    const draft = notesOf('x')
    draft.notes = [{ id: 'n1', paragraphs: [[{ type: 'text', text: 'OCO, ' }, { type: 'text', text: 'Annual report', italic: true }, { type: 'text', text: ', pp. 31–34, and letter to VNRC of 19 June 2026.' }]] }]
    expect(propose(draft)).toEqual([])
  })

  test.each([
    'The authors thank the children who spoke with them.', 'Names have been changed.', 'Emphasis added.', 'See above, section V.', 'Interviews were held in 2023.',
    'Of these, 71 per cent were unaccompanied, and 85 per cent came from two countries.', 'This figure includes girls, boys, and adolescents.', '', '   ', 'Ibid.', 'Art. 3',
  ])('what names no source is left alone: %s', (text) => {
    expect(propose(notesOf(text))).toEqual([])
  })
})

test('a source that the report has is cited by its id, and never a confidential one', () => {
  const state = { ...emptySource('mine', 'state-document'), symbol: 'CRC/C/XYZ/6-7', title: 'My own title' }
  expect(propose(notesOf('CRC/C/XYZ/6-7, para. 5.'), [state])[0]).toMatchObject({ known: true, source: { id: 'mine', title: 'My own title' } })
  expect(propose(notesOf('CRC/C/XYZ/6-7, para. 5.'), [{ ...state, confidential: true }])[0]).toMatchObject({ known: false, source: { id: 's1' } })
})

test('what is accepted takes the place of its words and of the stop behind them, and of nothing else', () => {
  const draft = notesOf('In particular, CRC/C/GC/14, para. 6; and CRC/C/GC/12, para. 2.', 'WOLA, The long road to a safe place, May 2023 (in Spanish).')
  const changed = acceptCitations(draft.notes, propose(draft))
  expect(changed.map(({ paragraphs }) => paragraphs)).toEqual([
    [[
      { type: 'text', text: 'In particular, ' }, { type: 'citation', source: 's1', locator: { kind: 'paragraph', value: '6' } },
      { type: 'text', text: '; and ' }, { type: 'citation', source: 's2', locator: { kind: 'paragraph', value: '2' } },
    ]],
  ])
})

test('a proposal whose words have changed since is left out', () => {
  const draft = notesOf('CRC/C/GC/14, para. 6.')
  const proposals = propose(draft)
  expect(acceptCitations([{ id: 'n1', paragraphs: [[{ type: 'text', text: 'Something else now.' }]] }], proposals)).toEqual([])
})

test('dates are read as sources hold them, and periods stay words', () => {
  const dates = ['24 April 2024', 'September 21, 2022', 'March 2021', '2023', '1er mai 2024', '3 de mayo de 2024', 'enero-junio de 2024', 'Primer Semestre 2024', '45 May 2024', 'Georgetown University', 'Article 2024']
  expect(dates.map(readTypedDate)).toEqual(['2024-04-24', '2022-09-21', '2021-03', '2023', '2024-05-01', '2024-05-03', 'enero-junio de 2024', 'Primer Semestre 2024', undefined, undefined, undefined])
})

test('authors are persons by their names and bodies by their one name', () => {
  expect(readTypedAuthors(['Andrea Tanco', 'and Demetrios G. Papademetriou'])).toEqual([{ family: 'Tanco', given: 'Andrea' }, { family: 'Papademetriou', given: 'Demetrios G.' }])
  expect(readTypedAuthors(['KIND', 'et al'])).toEqual([{ name: 'KIND, et al' }])
  expect(readTypedAuthors(['KIND', 'and La 72', 'Shelter for Migrants (La 72)'])).toEqual([{ name: 'KIND' }, { name: 'La 72, Shelter for Migrants (La 72)' }])
  expect(readTypedAuthors(['Human Rights Watch'])).toEqual([{ name: 'Human Rights Watch' }])
})

test('hostile notes are read to their end', () => {
  for (const text of ['a, '.repeat(30_000), '('.repeat(100_000), 'CRC/C/'.repeat(15_000), 'A. '.repeat(30_000), 'See '.repeat(25_000), 'and CRC/C/GC/14 '.repeat(6_000), `WOLA, ${'x '.repeat(40_000)}, May 2023`]) {
    expect(propose(notesOf(text))).toBeDefined()
  }
})
