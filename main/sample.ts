import type { Draft } from '../core/document/draft.ts'
import { newReport } from '../core/report/new-report.ts'
import type { Report } from '../core/report/report.ts'
import sampleDraft from '../templates/sample/alternative-report.md?raw'
import type { Context } from './context.ts'
import { templateById } from './templates.ts'

/** Names of the invented State of the sample, which no dictionary has. */
export const sampleWords: readonly string[] = ['Valdoria', 'Valdorian', 'Marisk', 'Merrow']

/** The sample report, read from its Markdown draft as any other draft would be. */
export async function importedSample({ jobs, newId }: Pick<Context, 'jobs' | 'newId'>): Promise<{ report: Report; draft: Draft }> {
  const imported = await jobs.readDraft('alternative-report.md', new TextEncoder().encode(sampleDraft))
  const template = templateById('crc-alternative-report')
  const { report } = newReport(template, { language: 'en', titleBlock: imported.titleBlock }, newId)
  return { report: { ...report, headingNumbering: imported.headingNumbering }, draft: imported.draft }
}
