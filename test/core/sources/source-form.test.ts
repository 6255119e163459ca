import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf, formProblems, readAuthors, readTags, writeAuthors } from '../../../core/sources/source-form.ts'
import { emptySource, evidenceKinds, Source, sourceKinds, type EvidenceKind } from '../../../core/sources/source.ts'

const evidence = (kind: EvidenceKind, more: Partial<Source> = {}): Source => ({ ...emptySource('s', 'evidence'), evidence: kind, title: 'A title', ...more })
const shown = (source: Source): string[] => fieldsOf(source).map(({ field }) => field)

describe('the form of a source', () => {
  it.each(evidenceKinds)('asks for the title, the date and the language of the original of evidence of kind %s, each field once', (kind) => {
    const fields = shown(evidence(kind))
    expect(fields).toEqual(expect.arrayContaining(['title', 'date', 'originalLanguage', 'url', 'archivedUrl', 'accessed']))
    expect(new Set(fields).size).toBe(fields.length)
  })

  it('asks a law for its number and country, a decision for its court, news for its page, an interview for its place', () => {
    expect(shown(evidence('law'))).toEqual(expect.arrayContaining(['number', 'place', 'publisher']))
    expect(shown(evidence('court-decision'))).toEqual(expect.arrayContaining(['number', 'publisher', 'place']))
    expect(shown(evidence('news'))).toEqual(expect.arrayContaining(['container', 'pages']))
    expect(shown(evidence('interview'))).toEqual(expect.arrayContaining(['place', 'url']))
  })

  it('never hides what is filled, whatever kind the source is made', () => {
    const filled: Partial<Source> = { symbol: 'CRC/C/1', session: '9', publisher: 'P', container: 'C', volume: '1', issue: '2', pages: '3', number: '4', place: 'L', url: 'https://e.example', archivedUrl: 'https://a.example', accessed: '2026', language: 'en', originalLanguage: 'es' }
    for (const kind of sourceKinds) for (const of of evidenceKinds) expect(shown({ ...evidence(of, filled), kind })).toEqual(expect.arrayContaining(Object.keys(filled)))
  })

  it('keeps a confidential source from being saved without what is printed in its place', () => {
    expect(formProblems(evidence('interview', { confidential: true }))).toEqual({ publicLabel: 'sourceForm.publicLabelRefused' })
    expect(formProblems(evidence('interview', { confidential: true, publicLabel: ' \u00a0' }))).toHaveProperty('publicLabel')
    expect(formProblems(evidence('interview', { confidential: true, publicLabel: 'A teacher' }))).toEqual({})
  })

  it('says which field is wrong', () => {
    expect(formProblems(evidence('news', { title: ' ', date: '17 May', accessed: '2024-13', url: 'javascript:alert(1)', archivedUrl: 'www.example.org' }))).toEqual({
      title: 'sourceForm.titleRefused', date: 'sourceForm.dateRefused', accessed: 'sourceForm.dateRefused', url: 'sourceForm.addressRefused', archivedUrl: 'sourceForm.addressRefused',
    })
  })

  it('gives authors back as they were written', () => {
    const name = fc.stringMatching(/^[\p{L} .’-]{1,20}$/u).map((text) => text.trim()).filter((text) => text !== '')
    const author = fc.oneof(fc.record({ family: name, given: name }), fc.record({ name }))
    fc.assert(fc.property(fc.array(author, { maxLength: 4 }), (authors) => { expect(readAuthors(writeAuthors(authors))).toEqual(authors) }))
  })

  it('takes each tag once', () => {
    expect(readTags(' border, school ,border,, ')).toEqual(['border', 'school'])
  })

  it('reads sources that were stored before consent was asked', () => {
    const { consent: _, ...earlier } = emptySource('s', 'evidence')
    expect(Source.parse(earlier).consent).toBe('')
  })
})
