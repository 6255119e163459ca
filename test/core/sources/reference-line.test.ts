import { describe, expect, test } from 'vitest'
import type { NoteInline } from '../../../core/document/inline.ts'
import { referenceLine } from '../../../core/sources/reference-line.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'

const paragraph = (number: string) => ({ kind: 'paragraph' as const, number, page: 3 })
const source = (part: Partial<Source>): Source => ({ ...emptySource('s', 'instrument'), ...part })
const text = (line: readonly NoteInline[]): string =>
  line.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'link' ? text(inline.children) : '')).join('')

const comment = source({ symbol: 'CRC/C/GC/14', title: 'The right of the child to have his or her best interests taken as a primary consideration' })

describe('the reference line', () => {
  test('names a general comment by committee, number, subject, symbol and paragraph', () => {
    expect(text(referenceLine(comment, paragraph('6'), 'en'))).toMatch(
      /^Committee on the Rights of the Child, general comment No\. 14 \(2013\) on the right of the child .*, CRC\/C\/GC\/14, para\. 6\.$/u,
    )
  })

  test('speaks the language of the report', () => {
    expect(text(referenceLine(comment, paragraph('6'), 'fr'))).toBe('Comité des droits de l’enfant, observation générale no\u00A014 (2013), CRC/C/GC/14, par. 6.')
    expect(text(referenceLine(comment, paragraph('6'), 'es'))).toBe('Comité de los Derechos del Niño, observación general núm. 14 (2013), CRC/C/GC/14, párr. 6.')
  })

  test('names a State document by title, symbol and paragraph', () => {
    const report = source({ kind: 'state-document', symbol: 'CRC/C/MEX/6-7', title: 'Combined sixth and seventh periodic reports of Mexico' })
    expect(text(referenceLine(report, paragraph('139'), 'en'))).toBe('Combined sixth and seventh periodic reports of Mexico, CRC/C/MEX/6-7, para. 139.')
    expect(text(referenceLine(report, undefined, 'en'))).toBe('Combined sixth and seventh periodic reports of Mexico, CRC/C/MEX/6-7.')
  })

  test('gives the page of a passage without a number', () => {
    const report = source({ kind: 'state-document', symbol: 'CRC/C/MEX/6-7', title: 'Report' })
    expect(text(referenceLine(report, { kind: 'paragraph', number: '', page: 12 }, 'es'))).toBe('Report, CRC/C/MEX/6-7, pág. 12.')
  })

  test('names evidence by author, title, publisher and date, with the address on the title', () => {
    const news = source({
      kind: 'evidence', title: 'Without a home', authors: [{ family: 'Ruiz', given: 'Ana' }], publisher: 'El Faro', date: '2024-05-02', url: 'https://example.org/a',
    })
    const line = referenceLine(news, undefined, 'en')
    expect(text(line)).toBe('Ana Ruiz, Without a home, El Faro, 2 May 2024.')
    expect(text(referenceLine(news, undefined, 'es'))).toContain('2 de mayo de 2024')
    expect(text(referenceLine({ ...news, date: '2024-05' }, undefined, 'fr'))).toContain('El Faro, mai 2024.')
    expect(line).toContainEqual({ type: 'link', url: 'https://example.org/a', children: [{ type: 'text', text: 'Without a home' }] })
  })

  test('gives of a confidential source its public label and nothing else', () => {
    const interview = source({ kind: 'evidence', title: 'Talk with M. in Tapachula', confidential: true, publicLabel: 'Interview with a social worker, May 2024', url: 'https://example.org' })
    expect(referenceLine(interview, paragraph('2'), 'en')).toEqual([{ type: 'text', text: 'Interview with a social worker, May 2024.' }])
  })
})
