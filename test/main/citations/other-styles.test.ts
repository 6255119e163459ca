import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { citingOf } from '../../../core/citations/citing.ts'
import { readLocator } from '../../../core/citations/locator.ts'
import { withPrintedCitations } from '../../../core/citations/printed-citations.ts'
import type { RepeatPolicy } from '../../../core/citations/repeats.ts'
import type { NoteInline } from '../../../core/document/inline.ts'
import { noteText } from '../../../core/document/plain-text.ts'
import type { Language } from '../../../core/report/language.ts'
import { numberSayer } from '../../../core/report/place-numbers.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'
import { printJob } from '../../../main/citations/print-job.ts'
import { checkStyle } from '../../../main/citations/user-style.ts'
import { draftOf, paragraph } from '../../helpers/drafts.ts'

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, `../../fixtures/styles/${name}.csl`), 'utf8')
const evidence = (id: string, kind: Source['evidence'], fields: Partial<Source>): Source => ({ ...emptySource(id, 'evidence'), evidence: kind, ...fields })
const people = ['Tanco', 'Mora', 'Hall', 'Ochoa'].map((family) => ({ family, given: 'Andrea' }))

const sources: Source[] = [
  evidence('ngo', 'ngo-report', { title: 'Left behind at the border', authors: [{ name: 'Ministry of Children and Families' }], publisher: 'Faro Press', date: '2021-03', url: 'https://example.org/left_behind' }),
  evidence('four', 'book', { title: 'On the road', authors: people, publisher: 'Faro', place: 'San Salvador', date: '2020' }),
  evidence('ana', 'book', { title: 'Shelters', authors: [{ family: 'Ruiz', given: 'Ana' }], publisher: 'Faro', date: '2019' }),
  evidence('luis', 'article', { title: 'Guardians of children', authors: [{ family: 'Ruiz', given: 'Luis' }], container: 'The Journal', volume: '12', issue: '3', date: '2020', pages: '101–120' }),
  evidence('law', 'law', { title: 'General Act on Children', publisher: 'Mexico', date: '2014-12-04' }),
  evidence('court', 'court-decision', { title: 'Case of the Children v. State', publisher: 'Court of Human Rights', number: 'Series C No. 63', date: '1999-11-19' }),
  { ...emptySource('crc', 'instrument'), title: 'Convention on the Rights of the Child', date: '1989-11-20' },
  { ...emptySource('mex', 'state-document'), symbol: 'CRC/C/MEX/6-7', title: 'Combined periodic reports of Mexico', date: '2023-10' },
]

const cite = (text: string): NoteInline => {
  const [source = '', ...rest] = text.split(' ')
  const locator = readLocator(rest.join(' '))
  return { type: 'citation', source, ...(locator && { locator }) }
}

/** What notes print; "a p. 5" cites a source with a place, "a|b" two in one note, "=words" is free text. */
function printed(style: string, policy: RepeatPolicy, said: readonly string[], language: Language = 'en'): string[] {
  const notes = said.map((text, index) => ({ id: `n${String(index)}`, paragraphs: [text.startsWith('=') ? [{ type: 'text' as const, text: text.slice(1) }] : text.split('|').map(cite)] }))
  const draft = draftOf([paragraph('p', notes.map(({ id }) => `[^${id}]`).join(''))], notes)
  const used = sources.filter(({ id }) => said.some((text) => text.split(/[ |]/u).includes(id)))
  const words = printJob({ citing: citingOf(draft), sources: used, style: fixture(style), setting: { language, policy, committee: 'CRC' } })
  const { blocks, notes: filled } = withPrintedCitations(draft, words, language)
  return filled.map((note) => noteText(note, numberSayer(blocks, 'legal')))
}

describe('a style in the manner of lawyers', () => {
  test('is taken, and gives laws, judgments, treaties and reports forms of their own', () => {
    expect(checkStyle('law-notes.csl', fixture('law-notes'))).toEqual({ name: 'Law notes' })
    expect(printed('law-notes', 'ibid', ['law art. 89', 'court para. 144', 'crc art. 3', 'mex paras. 57-58', 'luis p. 104', 'four pp. 4-9'])).toEqual([
      'General Act on Children 2014 art. 89.',
      'Court of Human Rights, Case of the Children v. State [1999] Series C No. 63 [144].',
      'Convention on the Rights of the Child (20 November 1989) art. 3.',
      '“Combined Periodic Reports of Mexico” (2023) CRC/C/MEX/6-7 paras 57–58.',
      'Luis Ruiz, “Guardians of Children” (2020) 12 The Journal 101 104.',
      'Andrea Tanco and others, On the Road (Faro 2020) 4–9.',
    ])
  })

  test('says ibid. with a small letter, and names the earlier note elsewhere', () => {
    expect(printed('law-notes', 'ibid', ['ngo p. 5', 'ngo p. 5', 'ngo p. 7', '=See above.', 'ngo p. 7', 'law', 'four|ngo'])).toEqual([
      'Ministry of Children and Families, “Left behind at the Border” (Faro Press 2021) 5 <https://example.org/left_behind>.',
      'ibid.',
      'ibid 7.',
      'See above.',
      'Ministry of Children and Families (n 1) 7.',
      'General Act on Children 2014.',
      'Andrea Tanco and others, On the Road (Faro 2020); Ministry of Children and Families (n 1).',
    ])
  })

  test('names no earlier note under the policy of short forms, and leaves no empty brackets', () => {
    expect(printed('law-notes', 'short', ['ngo', 'ngo p. 5'])[1]).toBe('Ministry of Children and Families 5.')
    expect(printed('law-notes', 'supra', ['ngo', 'ngo p. 5'])[1]).toBe('Ministry of Children and Families (n 1) 5.')
    expect(printed('law-notes', 'full', ['ngo', 'ngo'])[1]).toContain('Left behind')
  })

  test('tells two authors of one name apart where both are cited', () => {
    expect(printed('law-notes', 'ibid', ['ana', 'law', 'ana'])[2]).toBe('Ruiz (n 1).')
    expect(printed('law-notes', 'ibid', ['ana', 'luis', 'ana', 'luis']).slice(2)).toEqual(['Ana Ruiz (n 1).', 'Luis Ruiz (n 2).'])
    expect(printed('law-notes', 'ibid', ['ana', 'law', 'ana'])[2]).toBe('Ruiz (n 1).')
  })

  test('puts the link round an address, not round the signs about it', () => {
    const draft = draftOf([paragraph('p', '[^n]')], [{ id: 'n', paragraphs: [[cite('ngo')]] }])
    const words = printJob({ citing: citingOf(draft), sources: sources.slice(0, 1), style: fixture('law-notes'), setting: { language: 'en', policy: 'full', committee: 'CRC' } })['n']?.[0] ?? []
    expect(words.filter(({ type }) => type === 'link').at(-1)).toEqual({ type: 'link', url: 'https://example.org/left_behind', children: [{ type: 'text', text: 'https://example.org/left_behind' }] })
  })

  test('prints the words of the report’s language', () => {
    expect(printed('law-notes', 'ibid', ['ana par. 5', 'mex par. 57 à 58'], 'fr').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Ana Ruiz, Shelters (Faro 2019) para 5.', '« Combined periodic reports of Mexico » (2023) CRC/C/MEX/6-7 paras 57–58.',
    ])
  })
})

test('a style that begins with an author leaves no space or comma before a source that has none', () => {
  const style = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>T</title><id>t</id></info><citation><layout><names variable="author"/><text variable="title" prefix=", "/></layout></citation></style>'
  const draft = draftOf([paragraph('p', '[^n]')], [{ id: 'n', paragraphs: [[cite('law')]] }])
  const words = printJob({ citing: citingOf(draft), sources, style, setting: { language: 'en', policy: 'full', committee: 'CRC' } })
  expect(words).toEqual({ n: [[{ type: 'text', text: 'General Act on Children' }]] })
})

test('a title in another language keeps its small letters, and an address is never set as a title', () => {
  const draft = draftOf([paragraph('p', '[^n][^m]')], [{ id: 'n', paragraphs: [[cite('es')]] }, { id: 'm', paragraphs: [[cite('url')]] }])
  const url = 'https://example.org/a'
  const foreign = [evidence('es', 'ngo-report', { title: 'Niñas y niños en la frontera' }), evidence('url', 'web-page', { title: url, url })]
  const words = printJob({ citing: citingOf(draft), sources: foreign, style: fixture('law-notes'), setting: { language: 'en', policy: 'full', committee: 'CRC' } })
  expect(withPrintedCitations(draft, words, 'en').notes.map((note) => noteText(note, () => ''))).toEqual(['“Niñas y niños en la frontera”.', `<${url}>.`])
})

describe('a style in the manner of historians', () => {
  test('is taken, and cites whole, near, far and right after', () => {
    expect(checkStyle('history-notes.csl', fixture('history-notes'))).toEqual({ name: 'History notes' })
    expect(printed('history-notes', 'ibid', ['ana p. 5', 'ana p. 6', '=Free.', 'ana p. 7', '=Free.', '=Free.', 'ana p. 8'])).toEqual([
      'Ana Ruiz, Shelters (Faro, 2019), 5.', 'Ibid., 6.', 'Free.', 'Ruiz, 7.', 'Free.', 'Free.', 'Ruiz, Shelters, 8.',
    ])
  })

  test('counts all notes between two citations, and shortens a document without author to its title', () => {
    expect(printed('history-notes', 'ibid', ['mex para. 3', 'law', 'mex para. 4', 'law', 'law|ana', 'mex'])).toEqual([
      'Combined periodic reports of Mexico (CRC/C/MEX/6-7, 2023), para. 3.', 'General Act on Children (Mexico, 2014).', 'Combined periodic reports of Mexico, para. 4.',
      'General Act on Children.', 'Ibid.; Ana Ruiz, Shelters (Faro, 2019).', 'CRC/C/MEX/6-7.',
    ])
  })

  test('gives the first of many authors, and their given names where two share one', () => {
    expect(printed('history-notes', 'ibid', ['four', 'ana', 'luis', 'four', '=F.', '=F.', '=F.', 'ana']).filter((text) => text !== 'F.')).toEqual([
      'Andrea Tanco et al., On the road (San Salvador: Faro, 2020).', 'Ana Ruiz, Shelters (Faro, 2019).',
      'Luis Ruiz, “Guardians of Children” The Journal 12 (No. 3, 2020).', 'Tanco et al., On the road.', 'Ana Ruiz, Shelters.',
    ])
  })
})
