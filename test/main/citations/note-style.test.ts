import { describe, expect, test } from 'vitest'
import { printLocator } from '../../../core/citations/locator.ts'
import type { Cite } from '../../../core/citations/print-citations.ts'
import type { PrintedWord } from '../../../core/citations/printed-citations.ts'
import { locatorKinds, type Locator } from '../../../core/document/inline.ts'
import { languages, type Language } from '../../../core/report/language.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'
import { cslNoteStyle } from '../../../main/citations/csl-engine.ts'
import { houseNoteStyle } from '../../../main/citations/house-style.ts'

const styles = { en: cslNoteStyle(houseNoteStyle('en'), 'en'), fr: cslNoteStyle(houseNoteStyle('fr'), 'fr'), es: cslNoteStyle(houseNoteStyle('es'), 'es') }
const write = (source: Source, language: Language = 'en', more: Partial<Cite> = {}): readonly PrintedWord[] =>
  styles[language].write({ source, locator: undefined, repeat: { kind: 'whole' }, ...more })

/** Words with their look: _italic_, [linked](address), {earlier note}. */
const shown = (words: readonly PrintedWord[]): string =>
  words.map((word): string => {
    if (word.type === 'text') return word.italic ? `_${word.text}_` : word.text
    if (word.type === 'link') return `[${shown(word.children)}](${word.url})`
    return word.type === 'reference' ? `{${word.id}}` : '\n'
  }).join('')
const print = (source: Source, language: Language = 'en', more: Partial<Cite> = {}): string => shown(write(source, language, more))

const document = (kind: Source['kind'], fields: Partial<Source>): Source => ({ ...emptySource('s', kind), ...fields })
const evidence = (kind: Source['evidence'], fields: Partial<Source>): Source => ({ ...emptySource('s', 'evidence'), evidence: kind, ...fields })
const paragraph = (value: string): Locator => ({ kind: 'paragraph', value })

const gc6 = document('instrument', { symbol: 'CRC/GC/2005/6', title: 'Treatment of unaccompanied and separated children outside their country of origin', date: '2005-09-01', url: 'https://undocs.org/CRC/GC/2005/6' })
const joint = document('instrument', { symbol: 'CMW/C/GC/3–CRC/C/GC/22', title: 'General principles regarding the human rights of children in the context of international migration', date: '2017-11-16' })
const mex = document('state-document', { symbol: 'CRC/C/MEX/6-7', title: 'Combined sixth and seventh periodic reports submitted by Mexico under article 44 of the Convention' })
const tanco = evidence('ngo-report', {
  title: 'Strengthening Mexico’s Protection Landscape', publisher: 'Georgetown University', date: '2022-04-19', url: 'https://example.org/t',
  authors: [{ family: 'Tanco', given: 'Andrea' }, { family: 'Mora', given: 'Maria Jesus' }, { family: 'Hall', given: 'Daniela' }, { family: 'Papademetriou', given: 'Demetrios G.' }],
})

describe('the note style prints', () => {
  test('a general comment by committee, number, title, symbol, date and paragraph', () => {
    expect(print(gc6, 'en', { locator: paragraph('85') })).toBe(
      'CRC General Comment No. 6 (2005): [Treatment of unaccompanied and separated children outside their country of origin](https://undocs.org/CRC/GC/2005/6), CRC/GC/2005/6, 1 September 2005, para. 85',
    )
  })

  test('a joint general comment with both committees and both symbols', () => {
    expect(print(joint)).toBe(
      'Joint General Comment No. 3 (2017) of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families and No. 22 (2017) of the Committee on the Rights of the Child: _General principles regarding the human rights of children in the context of international migration_, CMW/C/GC/3–CRC/C/GC/22, 16 November 2017',
    )
  })

  test('a general comment in another language without its English title', () => {
    expect(print(gc6, 'fr', { locator: paragraph('57–58') })).toBe('Comité des droits de l’enfant, observation générale no\u00a06 (2005), [CRC/GC/2005/6](https://undocs.org/CRC/GC/2005/6), 1er septembre 2005, par.\u00a057–58')
    expect(print({ ...gc6, title: 'Trato de los menores no acompañados', url: '' }, 'es', { locator: paragraph('57–58') })).toBe(
      'Comité de los Derechos del Niño, observación general núm. 6 (2005): _Trato de los menores no acompañados_, CRC/GC/2005/6, 1 de septiembre de 2005, párrs. 57–58',
    )
  })

  test('a document that is known by its number alone with no colon before its symbol', () => {
    expect(print(document('instrument', { symbol: 'S/RES/1325 (2000)', date: '2000-10-31' }))).toBe('Security Council resolution 1325 (2000), S/RES/1325 (2000), 31 October 2000')
  })

  test('a treaty by its name in the language of the report', () => {
    const crc = document('instrument', { title: 'Convention on the Rights of the Child', symbol: 'A/RES/44/25', date: '1989-11-20' })
    expect(print(crc, 'en', { locator: { kind: 'article', value: '37 (b)' } })).toBe('_Convention on the Rights of the Child_, 20 November 1989, art. 37 (b)')
    expect(print(crc, 'es', { locator: { kind: 'article', value: '3, 12' } })).toBe('_Convención sobre los Derechos del Niño_, 20 de noviembre de 1989, arts. 3, 12')
  })

  test('State reports, replies, lists of issues and concluding observations by title and symbol', () => {
    expect(print(mex, 'en', { locator: paragraph('139') })).toBe('_Combined sixth and seventh periodic reports submitted by Mexico under article 44 of the Convention_, CRC/C/MEX/6-7, para. 139')
    expect(print(document('committee-output', { symbol: 'CRC/C/MEX/CO/4-5', title: 'Concluding observations on the fourth and fifth periodic reports of Mexico', date: '2015-07-03' }))).toBe(
      'Committee on the Rights of the Child, _Concluding observations on the fourth and fifth periodic reports of Mexico_, CRC/C/MEX/CO/4-5, 3 July 2015',
    )
    expect(print(document('state-document', { symbol: 'CRC/C/MEX/RQ/6-7', title: 'Replies of Mexico', draft: true }))).toBe('_Replies of Mexico_, CRC/C/MEX/RQ/6-7 (advance version)')
  })

  test('resolutions and reports of special procedures', () => {
    expect(print(document('instrument', { symbol: 'A/RES/64/142', title: 'Guidelines for the Alternative Care of Children', date: '2010-02-24' }))).toBe(
      'General Assembly resolution 64/142: _Guidelines for the Alternative Care of Children_, A/RES/64/142, 24 February 2010',
    )
    expect(print(evidence('un-report', { symbol: 'A/HRC/50/31', title: 'Report of the Special Rapporteur on the human rights of migrants', date: '2022-04' }), 'en', { locator: paragraph('12, 14–16') })).toBe(
      '_Report of the Special Rapporteur on the human rights of migrants_, A/HRC/50/31, April 2022, paras. 12, 14–16',
    )
  })

  test('laws and court decisions', () => {
    const law = evidence('law', { title: 'General Act on the Rights of Children and Adolescents', publisher: 'Mexico', date: '2014-12-04', url: 'https://example.org/law.pdf' })
    expect(print(law, 'en', { locator: { kind: 'article', value: '89–91' } })).toBe('[General Act on the Rights of Children and Adolescents](https://example.org/law.pdf), Mexico, 4 December 2014, arts. 89–91')
    const decision = evidence('court-decision', { title: 'Case of the Children v. State', publisher: 'Inter-American Court of Human Rights', number: 'Series C No. 63', date: '1999-11-19' })
    expect(print(decision, 'en', { locator: paragraph('144') })).toBe('Inter-American Court of Human Rights, _Case of the Children v. State_, Series C No. 63, 19 November 1999, para. 144')
  })

  test('reports of organisations and agencies, the publisher in the place of a missing author', () => {
    expect(print(tanco, 'en', { locator: { kind: 'page', value: '4–9' } })).toBe(
      'Andrea Tanco, Maria Jesus Mora, Daniela Hall, and Demetrios G. Papademetriou, [Strengthening Mexico’s Protection Landscape](https://example.org/t), Georgetown University, 19 April 2022, pp. 4–9',
    )
    expect(print(evidence('un-report', { title: 'The Changing Face of Child Migration', publisher: 'UNICEF', date: '2023-09' }))).toBe('UNICEF, _The Changing Face of Child Migration_, September 2023')
    expect(print({ ...tanco, url: '' }, 'fr')).toContain('Daniela Hall et Demetrios G. Papademetriou, _Strengthening')
  })

  test('statistics with their data set, and a date that is none as it was written', () => {
    expect(print(evidence('statistics', { title: 'Síntesis México', publisher: 'IOM', container: 'Displacement Tracking Matrix (DTM)', date: 'Primer Semestre 2024' }))).toBe(
      'IOM, Displacement Tracking Matrix (DTM), _Síntesis México_, Primer Semestre 2024',
    )
  })

  test('books, articles, news, web pages and interviews', () => {
    const ruiz = [{ family: 'Ruiz', given: 'Ana' }]
    expect(print(evidence('book', { title: 'A Book', authors: ruiz, publisher: 'Faro', place: 'San Salvador', date: '2020' }))).toBe('Ana Ruiz, _A Book_ (San Salvador, Faro, 2020)')
    expect(print(evidence('book', { title: 'A Chapter', container: 'A Book', authors: ruiz, publisher: 'Faro', date: '2020' }))).toBe('Ana Ruiz, “A Chapter”, in _A Book_ (Faro, 2020)')
    expect(print(evidence('article', { title: 'An Article', container: 'The Journal', authors: ruiz, volume: '12', issue: '3', date: '2020-01', pages: '1–20' }))).toBe('Ana Ruiz, “An Article”, _The Journal_, vol. 12, No. 3 (January 2020)')
    expect(print(evidence('news', { title: 'Without a home', container: 'El Faro', authors: ruiz, date: '2024-05-02', url: 'https://example.org/a' }), 'fr')).toBe(
      'Ana Ruiz, [«\u00a0Without a home\u00a0»](https://example.org/a), _El Faro_, 2 mai 2024',
    )
    expect(print(evidence('web-page', { title: 'Southwest Land Border Encounters', publisher: 'CBP', url: 'https://example.org/b', accessed: '2024-06-01' }), 'es')).toBe(
      'CBP, [Southwest Land Border Encounters](https://example.org/b), consultado el 1 de junio de 2024',
    )
    expect(print(evidence('interview', { title: 'Interview with a shelter coordinator', place: 'Tapachula', date: '2024-05' }))).toBe('Interview with a shelter coordinator, Tapachula, May 2024')
  })

  test('organisations with a comma before the last of several in English alone', () => {
    const authors = [{ name: 'KIND' }, { name: 'Fray Matías' }, { name: 'La 72' }]
    const of = (language: Language, count: number): string => print(evidence('ngo-report', { title: 'T', authors: authors.slice(0, count) }), language)
    expect([of('en', 3), of('fr', 3), of('es', 3)]).toEqual(['KIND, Fray Matías, and La 72, _T_', 'KIND, Fray Matías et La 72, _T_', 'KIND, Fray Matías y La 72, _T_'])
    expect([of('en', 2), of('fr', 2), of('es', 2)]).toEqual(['KIND and Fray Matías, _T_', 'KIND et Fray Matías, _T_', 'KIND y Fray Matías, _T_'])
  })

  test('both series of a joint comment with the capitals of alternative reports', () => {
    expect(print(document('instrument', { symbol: 'CEDAW/C/GC/31/REV.1–CRC/C/GC/18/REV.1', title: 'Harmful practices', date: '2019-05-08' }))).toContain(
      'Joint General Recommendation No. 31 (2019) of the Committee on the Elimination of Discrimination against Women and General Comment No. 18 (2019) of the Committee on the Rights of the Child:',
    )
  })

  test('quotation marks within a quoted title by the rules of each language', () => {
    const article = evidence('article', { title: 'What “best” and "good" mean', container: 'J' })
    expect(print(article)).toBe('“What ‘best’ and ‘good’ mean”, _J_')
    expect(print(article, 'fr')).toBe('«\u00a0What “best” and "good" mean\u00a0», _J_')
    expect(print(evidence('book', { title: 'What “best” means' }))).toBe('_What “best” means_')
  })

  test('an address alone as a link', () => {
    expect(print(evidence('law', { url: 'https://example.org/law.pdf' }))).toBe('[https://example.org/law.pdf](https://example.org/law.pdf)')
  })
})

describe('a source printed again', () => {
  const later = (source: Source, language: Language, note?: string, locator?: Locator): string => print(source, language, { locator, repeat: { kind: 'short', ...(note !== undefined && { note }) } })

  test('goes by its author and leads to the note that cited it first', () => {
    expect(later(tanco, 'en', 'n9', { kind: 'page', value: '5' })).toBe('Tanco et al., supra note {n9}, p. 5')
    expect(later(tanco, 'fr', 'n9', { kind: 'page', value: '5' })).toBe('Tanco et al., supra note\u00a0{n9}, p.\u00a05')
    expect(later(tanco, 'es', 'n9', { kind: 'page', value: '5–7' })).toBe('Tanco et al., supra nota {n9}, págs. 5–7')
    expect(later({ ...tanco, authors: [{ name: 'KIND, et al' }] }, 'en', 'n9')).toBe('KIND, et al, supra note {n9}')
  })

  test('goes by its symbol or number where it is a document', () => {
    expect(later(mex, 'en', 'n8', paragraph('139'))).toBe('CRC/C/MEX/6-7, supra note {n8}, para. 139')
    expect(later(mex, 'en', undefined, paragraph('139'))).toBe('CRC/C/MEX/6-7, para. 139')
    expect(later(gc6, 'en', 'n1')).toBe('[CRC General Comment No. 6](https://undocs.org/CRC/GC/2005/6), supra note {n1}')
    expect(later(joint, 'es', 'n1')).toBe('Observación General conjunta núm. 3/22, supra nota {n1}')
  })

  test('keeps the look of its title', () => {
    const ana = [{ family: 'Ruiz', given: 'Ana' }]
    expect(later(evidence('news', { title: 'Without a home', authors: ana }), 'en')).toBe('Ruiz, “Without a home”')
    expect(later(evidence('book', { title: 'A Book', authors: ana }), 'es')).toBe('Ruiz, _A Book_')
    expect(later(document('instrument', { title: 'Convention on the Rights of the Child' }), 'en', 'n2')).toBe('_Convention on the Rights of the Child_, supra note {n2}')
    expect(later(evidence('interview', { title: 'Interview with a teacher', place: 'Tapachula' }), 'en')).toBe('Interview with a teacher')
  })

  test('gives author and title in its short form, and ibid. where the note before said it', () => {
    expect(later({ ...tanco, url: '' }, 'en')).toBe('Tanco et al., _Strengthening Mexico’s Protection Landscape_')
    expect(print(tanco, 'en', { repeat: { kind: 'ibid', sameLocator: true }, locator: paragraph('5') })).toBe('Ibid.')
    expect(print(tanco, 'es', { repeat: { kind: 'ibid', sameLocator: false }, locator: paragraph('5') })).toBe('Ibid., párr. 5')
  })
})

test('a locator prints in notes as it does in running text, in every language', () => {
  for (const language of languages) {
    for (const kind of locatorKinds) {
      for (const value of ['5', '57–58', '12, 14–16', '6 (a)', '37 (b) (i)–40', 'II', 'V.B, V.C', '10 bis–12', '14a, 15b', '37 (b)–(d)', '40 (2) (ii), (iii)', 'iv–x']) {
        expect(print(mex, language, { locator: { kind, value } })).toBe(`_${mex.title}_, CRC/C/MEX/6-7, ${printLocator({ kind, value }, language)}`)
      }
    }
  }
})

describe('hostile words survive as words', () => {
  test.each([
    '<i>Not italic</i> & <script>alert(1)</script>', '"Straight" and \'single\' and “curly” and «angles»', 'An & ampersand &amp; an entity &#38;', '\ue100private\ue101 \ue112x\ue113 \ue114 \ue120',
    '%%STRING%% $& $1 \\ {i} *a* _b_', '<span class="nocase">A</span><sc>b</sc><sup>2</sup>', 'title: Other\ncontainer-title: Evil', '198273645 1009827364 100982736459',
  ])('%s', (title) => {
    const expected = title.replace(/[\ue100-\ue1ff]/gu, '\ufffd').replaceAll('\n', ' ')
    const plain = write(evidence('ngo-report', { title, authors: [{ name: title }], date: '2024' }))
    expect(plain.map((word) => (word.type === 'text' ? word.text : `?${word.type}`)).join('')).toBe(`${expected}, ${expected}, 2024`)
    const [, link] = write(evidence('ngo-report', { title, publisher: 'P', url: 'https://example.org' }))
    expect(link).toEqual({ type: 'link', url: 'https://example.org', children: [{ type: 'text', text: expected }] })
  })
})

test('of a confidential source an engine never sees more than its public label', () => {
  const secret = evidence('interview', { title: 'Talk with M.', authors: [{ name: 'M.' }], place: 'Tapachula', url: 'https://example.org', confidential: true, publicLabel: 'Interview with a social worker' })
  expect(print(secret)).toBe('_Interview with a social worker_')
})
