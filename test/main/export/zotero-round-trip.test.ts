import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citingOf } from '../../../core/citations/citing.ts'
import { mergeWithIds } from '../../../core/sources/merge-sources.ts'
import { renameSources } from '../../../core/citations/rename-sources.ts'
import type { Draft } from '../../../core/document/draft.ts'
import { locatorKinds, type NoteInline } from '../../../core/document/inline.ts'
import { notesInOrder } from '../../../core/document/walk.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { emptySource, type Source } from '../../../core/sources/source.ts'
import { directPrinter } from '../../../main/citations/citation-printer.ts'
import { readDraft } from '../../../main/importers/read-draft.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { templateOf } from '../../helpers/templates.ts'

const sources: Source[] = [
  { ...emptySource('s-0', 'evidence'), evidence: 'ngo-report', title: 'Numbers & names', authors: [{ name: 'Open Door' }], date: '2023-05-02', url: 'https://example.org/a?b=c&d=e', accessed: '2024-01-02', language: 'en' },
  { ...emptySource('s-1', 'instrument'), symbol: 'CRC/C/GC/14', title: 'General comment No. 14', date: '2013' },
  { ...emptySource('s-2', 'evidence'), evidence: 'article', title: 'Niñez “sin” <nombre>', authors: [{ family: 'Núñez', given: 'Inés' }], container: 'Revista', volume: '4', issue: '2', pages: '1–20', doi: '10.1000/xyz', date: '2020' },
  { ...emptySource('s-3', 'evidence'), evidence: 'news', title: 'أطفال في الشارع', container: 'Paper', date: '2021-11', url: 'https://example.org/n' },
  { ...emptySource('s-4', 'evidence'), evidence: 'court-decision', title: 'A v. B', publisher: 'High Court', number: '12/34', date: '2018', place: 'London' },
  { ...emptySource('s-5', 'evidence'), evidence: 'statistics', title: 'Boletín', publisher: 'INM', date: 'enero-junio de 2024' },
]

const word = fc.constantFrom('see', 'But compare', '«à voir»', 'e.g.', 'on {boys} & "girls"', 'قال', '\\ back', '“x”')
const citation = fc.record({
  type: fc.constant('citation' as const),
  source: fc.constantFrom(...sources.map(({ id }) => id)),
  locator: fc.option(fc.record({ kind: fc.constantFrom(...locatorKinds), value: fc.constantFrom('85', '57–58', '12, 14', '6 (a)', 'II', 'V.B') }), { nil: undefined }),
  prefix: fc.option(word, { nil: undefined }),
  suffix: fc.option(word, { nil: undefined }),
  again: fc.constantFrom(undefined, undefined, 'supra' as const),
}).map(({ locator, prefix, suffix, again, ...rest }) => ({ ...rest, ...(again && { again }), ...(locator && { locator }), ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }))
const words = fc.constantFrom('Words here', 'More of it', '; also').map((text): NoteInline => ({ type: 'text', text: `${text} ` }))
const paragraph = fc.array(fc.oneof({ weight: 3, arbitrary: citation }, words), { minLength: 1, maxLength: 5 })
  .map((inlines): NoteInline[] => inlines.filter((inline, index) => inline.type !== 'text' || inlines[index - 1]?.type !== 'text'))
  .map((inlines) => [...inlines, { type: 'citation' as const, source: 's-1' }])
const drafts = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 }).map((notes): Draft => ({
  blocks: notes.map((_, index) => ({ kind: 'paragraph', id: `p${String(index)}`, children: [{ type: 'text', text: `Claim ${String(index)}.` }, { type: 'note', id: `n${String(index)}` }] })),
  notes: notes.map((paragraphs, index) => ({ id: `n${String(index)}`, paragraphs })),
}))

describe('a report written with fields of Zotero and read back', { timeout: 60_000 }, () => {
  it('has the same notes and citations, and its own sources take them up', async () => {
    await fc.assert(fc.asyncProperty(drafts, fc.constantFrom('full' as const, 'supra' as const, 'ibid' as const), async (draft, policy) => {
      const citations = await directPrinter.print({ citing: citingOf(draft), sources, style: null, setting: { language: 'en', policy, committee: 'CRC' } })
      const { bytes } = await exportReport(reportOf({ title: 'T' }), templateOf(), draft, 'docx', undefined, citations, sources)
      let last = 0
      const imported = readDraft('report.docx', bytes, () => `new-${String((last += 1))}`)
      expect(imported.notCarried).toEqual([])
      const { added, updated, ids } = mergeWithIds(sources, imported.sources)
      expect({ added, updated }).toEqual({ added: [], updated: [] })
      const read = renameSources(imported.draft, ids)
      expect(notesInOrder(read).map(({ paragraphs }) => paragraphs)).toEqual(draft.notes.map(({ paragraphs }) => paragraphs))
    }), { numRuns: 60 })
  })

  it('brings the sources along where they are not known', async () => {
    const draft: Draft = { blocks: [{ kind: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Claim.' }, { type: 'note', id: 'n' }] }], notes: [{ id: 'n', paragraphs: [sources.map(({ id }) => ({ type: 'citation', source: id }))] }] }
    const citations = await directPrinter.print({ citing: citingOf(draft), sources, style: null, setting: { language: 'en', policy: 'full', committee: 'CRC' } })
    const { bytes } = await exportReport(reportOf({ title: 'T' }), templateOf(), draft, 'docx', undefined, citations, sources)
    const imported = readDraft('report.docx', bytes, () => 'new')
    expect(imported.sources.map((source) => ({ ...source, id: '' }))).toEqual(sources.map((source) => ({ ...source, id: '' })))
  })
})
