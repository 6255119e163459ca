import { z } from 'zod'
import { Draft } from '../core/document/draft.ts'
import { ImportedDraft } from '../core/document/imported-draft.ts'
import { ExportFormat, ExportWarning } from '../core/export/export-format.ts'
import { exportReport } from '../core/export/export-report.ts'
import { Report } from '../core/report/report.ts'
import { Template } from '../core/report/template.ts'
import { readDraft } from './importers/read-draft.ts'
import { newId } from './new-id.ts'

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A file made from a report, not yet written anywhere. */
export const ExportedReport = z.strictObject({
  bytes: Bytes,
  words: z.int(),
  notes: z.int(),
  warnings: z.array(ExportWarning),
})
export type ExportedReport = z.infer<typeof ExportedReport>

/**
 * Work that can take longer than a moment. It takes and gives plain values, so that it can run in a worker thread
 * behind the window or directly behind the command line.
 */
export interface Jobs {
  readDraft: (name: string, bytes: Uint8Array) => Promise<ImportedDraft>
  exportReport: (report: Report, template: Template, draft: Draft, format: ExportFormat) => Promise<ExportedReport>
}

/** A job as it travels to a worker thread. */
export const JobRequest = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('readDraft'), name: z.string(), bytes: Bytes }),
  z.strictObject({ job: z.literal('exportReport'), report: Report, template: Template, draft: Draft, format: ExportFormat }),
])
export type JobRequest = z.infer<typeof JobRequest>

/** The jobs, run where they are called. */
export const directJobs: Jobs = {
  readDraft: async (name, bytes) => readDraft(name, bytes, newId),
  exportReport,
}

/** The jobs, run by whoever can carry a request to a worker and its answer back. */
export const jobsThrough = (run: (request: JobRequest) => Promise<unknown>): Jobs => ({
  readDraft: async (name, bytes) => ImportedDraft.parse(await run({ job: 'readDraft', name, bytes })),
  exportReport: async (report, template, draft, format) =>
    ExportedReport.parse(await run({ job: 'exportReport', report, template, draft, format })),
})
