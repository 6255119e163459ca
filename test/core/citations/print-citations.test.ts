import { describe, expect, test } from 'vitest'
import { citingOf } from '../../../core/citations/citing.ts'
import { printCitations, type CitationSetting, type NoteStyle } from '../../../core/citations/print-citations.ts'
import { withPrintedCitations } from '../../../core/citations/printed-citations.ts'
import type { Draft } from '../../../core/document/draft.ts'
import type { Citation } from '../../../core/document/inline.ts'
import { blockText, noteText } from '../../../core/document/plain-text.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

const sources = [
  { ...emptySource('gc6', 'instrument'), symbol: 'CRC/GC/2005/6', title: 'Treatment of unaccompanied and separated children' },
  { ...emptySource('joint', 'instrument'), symbol: 'CMW/C/GC/3–CRC/C/GC/22' },
  { ...emptySource('crc', 'instrument'), title: 'Convention on the Rights of the Child' },
  { ...emptySource('state', 'state-document'), symbol: 'CRC/C/MEX/6-7', title: 'Combined reports of Mexico' },
  { ...emptySource('ngo', 'evidence'), title: 'A report', authors: [{ name: 'KIND' }], date: '2021-03' },
  { ...emptySource('secret', 'evidence'), title: 'Talk with M. in Tapachula', confidential: true, publicLabel: 'Interview with a social worker, May 2024' },
] satisfies Source[]
const known = new Map<string, Source>(sources.map((source) => [source.id, source]))

/** A style that prints the id of the source and how it repeats. */
const bare: NoteStyle = {
  delimiter: '; ',
  stop: '.',
  write: ({ source, locator, repeat }) => [
    { type: 'text', text: `${repeat.kind === 'ibid' ? 'ibid.' : source.id}${repeat.kind === 'short' ? ' again' : ''}${locator === undefined ? '' : ` ${locator.value}`}` },
    ...(repeat.kind === 'short' && repeat.note !== undefined ? [{ type: 'text' as const, text: ' note ' }, { type: 'reference' as const, to: 'note' as const, id: repeat.note }] : []),
  ],
}
const english: CitationSetting = { language: 'en', policy: 'full', committee: 'CRC' }
const cite = (source: string, more: Partial<Citation> = {}): Citation => ({ type: 'citation', source, ...more })

function printed(draft: Draft, setting: Partial<CitationSetting> = {}): string[] {
  const words = withPrintedCitations(draft, printCitations(citingOf(draft), known, bare, { ...english, ...setting }), setting.language ?? 'en')
  return [...words.blocks.map((block) => blockText(block)), ...words.notes.map((note) => noteText(note, ({ id }) => id))].filter((text) => text.trim() !== '')
}
const inNote = (...inlines: Draft['notes'][number]['paragraphs'][number]): Draft => draftOf([paragraph('p', '[^n]')], [{ id: 'n', paragraphs: [inlines] }])

describe('citations in a note', () => {
  test('form a cluster that ends as a sentence', () => {
    expect(printed(inNote(cite('ngo'), cite('state', { locator: { kind: 'paragraph', value: '5' } })))).toEqual(['ngo; state 5.'])
  })

  test('leave the full stop to the words that follow them', () => {
    expect(printed(inNote({ type: 'text', text: 'See ' }, cite('ngo'), { type: 'text', text: ', in Spanish.' }))).toEqual(['See ngo, in Spanish.'])
    expect(printed(inNote({ type: 'text', text: 'See ' }, cite('ngo'), { type: 'text', text: ' ' }))).toEqual(['See ngo. '])
  })

  test('keep what is typed before and after them', () => {
    expect(printed(inNote(cite('ngo', { prefix: 'In particular,' }), cite('state', { prefix: 'and', suffix: '(in Spanish)' })))).toEqual(['In particular, ngo; and state (in Spanish).'])
  })

  test('say that a source is gone, in the language of the report, and print the rest', () => {
    const draft = inNote(cite('gone'), cite('ngo'))
    expect(printed(draft)).toEqual(['[source missing]; ngo.'])
    expect(printed(draft, { language: 'fr' })).toEqual(['[source introuvable]; ngo.'])
    expect(printed(draft, { language: 'es' })).toEqual(['[falta la fuente]; ngo.'])
  })

  test('give of a confidential source its public label alone, without the place', () => {
    expect(printed(inNote(cite('secret', { locator: { kind: 'page', value: '3' } })))).toEqual(['Interview with a social worker, May 2024.'])
  })

  test('lead to the first note by its id, so that the number stays live', () => {
    const draft = draftOf([paragraph('p', '[^n][^m]')], [{ id: 'n', paragraphs: [[cite('ngo')]] }, { id: 'm', paragraphs: [[cite('ngo')]] }])
    expect(printed(draft, { policy: 'supra' })).toEqual(['ngo.', 'ngo again note n.'])
  })

  test('begin a note with a capital where they only say ibid.', () => {
    const again = (...before: Draft['notes'][number]['paragraphs'][number]) =>
      draftOf([paragraph('p', '[^n][^m]')], [{ id: 'n', paragraphs: [[cite('ngo')]] }, { id: 'm', paragraphs: [[...before, cite('ngo')]] }])
    expect(printed(again(), { policy: 'ibid' })[1]).toBe('Ibid.')
    expect(printed(again({ type: 'text', text: 'See ' }), { policy: 'ibid' })[1]).toBe('See ibid.')
  })
})

describe('a citation in running text', () => {
  const inText = (source: string, value?: string, setting: Partial<CitationSetting> = {}): string => {
    const locator = value === undefined ? {} : { locator: { kind: 'paragraph' as const, value } }
    return printed(draftOf([{ kind: 'paragraph', id: 'p', children: [cite(source, locator)] }]), setting)[0] ?? ''
  }

  test('is a short reference', () => {
    expect(inText('gc6', '85')).toBe('General Comment No. 6 (para. 85)')
    expect(inText('joint', '33')).toBe('Joint General Comment No. 3/22 (para. 33)')
    expect(inText('state', '57–58')).toBe('CRC/C/MEX/6-7 (paras. 57–58)')
    expect(inText('ngo', '3')).toBe('KIND (2021, para. 3)')
    expect(inText('ngo')).toBe('KIND (2021)')
    expect(inText('crc')).toBe('Convention on the Rights of the Child')
    expect(inText('secret', '3')).toBe('Interview with a social worker, May 2024')
    expect(inText('gone')).toBe('[source missing]')
  })

  test('keeps what is typed before and after it, a comma without a space', () => {
    const draft = draftOf([{ kind: 'paragraph', id: 'p', children: [cite('state', { locator: { kind: 'annex', value: 'II' }, prefix: 'see', suffix: ', para. 4' }), cite('ngo', { prefix: '(', suffix: 'again' })] }])
    expect(printed(draft)[0]).toBe('see CRC/C/MEX/6-7 (annex II), para. 4(KIND (2021) again')
  })

  test('speaks the language of the report, and names the committee of another treaty', () => {
    expect(inText('gc6', '85', { language: 'fr' })).toBe('Observation générale no\u00a06 (par.\u00a085)')
    expect(inText('joint', '33', { language: 'es' })).toBe('Observación General conjunta núm. 3/22 (párr. 33)')
    expect(inText('gc6', '85', { committee: 'CEDAW' })).toBe('CRC General Comment No. 6 (para. 85)')
  })
})
