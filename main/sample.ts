import { acceptCitations, proposeCitations } from '../core/citations/propose-citations.ts'
import type { Draft } from '../core/document/draft.ts'
import { newReport } from '../core/report/new-report.ts'
import type { Report } from '../core/report/report.ts'
import { completeFromCatalogue } from '../core/sources/catalogue/complete-source.ts'
import type { Passage } from '../core/sources/passage.ts'
import { emptySource, type Source } from '../core/sources/source.ts'
import sampleDraft from '../templates/sample/alternative-report.md?raw'
import stateReport from '../templates/sample/sources/crc-c-vld-3-4-extract.json?raw'
import concludingObservations from '../templates/sample/sources/crc-c-vld-co-2-extract.json?raw'
import type { Context } from './context.ts'
import { templateById } from './templates.ts'

/** Names of the invented State of the sample, which no dictionary has. */
export const sampleWords: readonly string[] = ['Valdoria', 'Valdorian', 'Marisk', 'Merrow']

/** A report with its text and what it rests on. */
export interface Sample {
  report: Report
  draft: Draft
  sources: readonly { source: Source; passages: readonly Passage[] }[]
}

/** What the sample names in its text alone, where a symbol is not read from: its general comments, without their words. */
const generalComments = ['CRC/GC/2003/5', 'CRC/GC/2005/6', 'CRC/C/GC/9', 'CRC/C/GC/19', 'CMW/C/GC/4–CRC/C/GC/23']

/**
 * The sample report, read from its Markdown draft as any other draft would be: with the paragraphs of the State report
 * and of the concluding observations, and with a citation for each source that its notes name.
 */
export async function importedSample({ jobs, newId }: Pick<Context, 'jobs' | 'newId'>): Promise<Sample> {
  const imported = await jobs.readDraft('alternative-report.md', new TextEncoder().encode(sampleDraft))
  const template = templateById('crc-alternative-report')
  const { report } = newReport(template, { language: 'en', titleBlock: imported.titleBlock }, newId)
  const documents = await Promise.all(
    [
      { text: stateReport, kind: 'state-document' as const, symbol: 'CRC/C/VLD/3-4', title: 'Combined third and fourth periodic reports of Valdoria', date: '2025-06-30' },
      { text: concludingObservations, kind: 'committee-output' as const, symbol: 'CRC/C/VLD/CO/2', title: 'Concluding observations on the second periodic report of Valdoria', date: '2018-10-05' },
    ].map(async ({ text, kind, ...known }) => {
      const source: Source = { ...emptySource(newId(), kind), ...known, language: 'en' }
      const read = await jobs.readSource('paragraphs.json', new TextEncoder().encode(text))
      return { source, passages: read.passages.map((passage) => ({ ...passage, id: newId(), source: source.id })) }
    }),
  )
  const named = generalComments.map((symbol) => completeFromCatalogue({ ...emptySource(newId(), 'instrument'), symbol, language: 'en' }))
  const proposals = proposeCitations(imported.draft, [...documents.map(({ source }) => source), ...named], newId)
  const cited = new Map(acceptCitations(imported.draft.notes, proposals).map((note) => [note.id, note]))
  const found = proposals.flatMap(({ source, known }) => (known ? [] : [completeFromCatalogue(source)]))
  return {
    report: { ...report, headingNumbering: imported.headingNumbering },
    draft: { ...imported.draft, notes: imported.draft.notes.map((note) => cited.get(note.id) ?? note) },
    sources: [...documents, ...[...named, ...found].map((source) => ({ source, passages: [] }))],
  }
}
