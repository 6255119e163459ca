import { z } from 'zod'
import { Bytes } from '../core/bytes.ts'
import { noCitations, PrintedCitations } from '../core/citations/printed-citations.ts'
import { Reply } from '../core/contract.ts'
import { Draft } from '../core/document/draft.ts'
import { ImportedDraft } from '../core/document/imported-draft.ts'
import { Pictures } from '../core/document/picture.ts'
import { ExportWarning, WrittenFormat } from '../core/export/export-format.ts'
import { plainLayout, Layout } from '../core/export/layout.ts'
import { exportReport } from '../core/export/export-report.ts'
import { Report } from '../core/report/report.ts'
import { ReadReferences } from '../core/sources/read-references.ts'
import { ReadSource } from '../core/sources/read-source.ts'
import { Source } from '../core/sources/source.ts'
import { Template } from '../core/report/template.ts'
import type { Progress } from './importers/sources/kinds.ts'
import { newId } from './new-id.ts'

/** A file made from a report, not yet written anywhere. */
export const ExportedReport = z.strictObject({
  bytes: Bytes,
  words: z.int(),
  notes: z.int(),
  warnings: z.array(ExportWarning),
})
export type ExportedReport = z.infer<typeof ExportedReport>

/** An organisation's own Word template as it was chosen: a file from outside. */
export const WordTemplateFile = z.strictObject({ name: z.string(), bytes: Bytes })
export type WordTemplateFile = z.infer<typeof WordTemplateFile>

/**
 * Work that can take longer than a moment. It takes and gives plain values, so that it can run in a worker thread
 * behind the window or directly behind the command line.
 */
export interface Jobs {
  readDraft: (name: string, bytes: Uint8Array) => Promise<ImportedDraft>
  exportReport: (report: Report, template: Template, draft: Draft, format: WrittenFormat, citations?: PrintedCitations, pictures?: Pictures, fieldSources?: readonly Source[], wordTemplate?: WordTemplateFile, layout?: Layout) => Promise<ExportedReport>
  /** Tries whether a report could go into a template. Throws what its reader throws. */
  checkWordTemplate: (name: string, bytes: Uint8Array) => Promise<void>
  /** @param progress told the part done, 0 to 1 */
  readSource: (name: string, bytes: Uint8Array, progress?: Progress) => Promise<ReadSource>
  readReferences: (name: string, bytes: Uint8Array) => Promise<ReadReferences>
}

/** What a worker thread sends back: how far it is, now and then, and its answer at the end. */
export const JobMessage = z.union([z.strictObject({ fraction: z.number().min(0).max(1) }), z.strictObject({ reply: Reply })])
export type JobMessage = z.infer<typeof JobMessage>

/** A job as it travels to a worker thread. */
export const JobRequest = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('readDraft'), name: z.string(), bytes: Bytes }),
  z.strictObject({ job: z.literal('readSource'), name: z.string(), bytes: Bytes }),
  z.strictObject({ job: z.literal('readReferences'), name: z.string(), bytes: Bytes }),
  z.strictObject({ job: z.literal('exportReport'), report: Report, template: Template, draft: Draft, format: WrittenFormat, citations: PrintedCitations, pictures: Pictures, fieldSources: z.array(Source), wordTemplate: WordTemplateFile.optional(), layout: Layout }),
  z.strictObject({ job: z.literal('checkWordTemplate'), name: z.string(), bytes: Bytes }),
])
export type JobRequest = z.infer<typeof JobRequest>

/** The jobs, run where they are called. Readers are loaded when one is wanted: none is needed to list an outline. */
export const directJobs: Jobs = {
  readDraft: async (name, bytes) => (await import('./importers/read-draft.ts')).readDraft(name, bytes, newId),
  readSource: async (name, bytes, progress) => (await import('./importers/sources/read-source.ts')).readSource(name, bytes, progress),
  readReferences: async (name, bytes) => (await import('./citations/read-references.ts')).readReferences(name, bytes, newId),
  exportReport: async (report, template, draft, format, citations, pictures, fieldSources, wordTemplate, layout) =>
    exportReport(report, template, draft, format, pictures, citations, fieldSources, wordTemplate && (await import('./importers/word-template/read-word-template.ts')).readWordTemplate(wordTemplate.name, wordTemplate.bytes), layout),
  checkWordTemplate: async (name, bytes) => (await import('./importers/word-template/read-word-template.ts')).checkWordTemplate(name, bytes),
}

/** The jobs, run by whoever can carry a request to a worker and its answer back. */
export const jobsThrough = (run: (request: JobRequest, progress?: Progress) => Promise<unknown>): Jobs => ({
  readDraft: async (name, bytes) => ImportedDraft.parse(await run({ job: 'readDraft', name, bytes })),
  readSource: async (name, bytes, progress) => ReadSource.parse(await run({ job: 'readSource', name, bytes }, progress)),
  readReferences: async (name, bytes) => ReadReferences.parse(await run({ job: 'readReferences', name, bytes })),
  exportReport: async (report, template, draft, format, citations = noCitations, pictures = new Map(), fieldSources = [], wordTemplate, layout = plainLayout) =>
    ExportedReport.parse(await run({ job: 'exportReport', report, template, draft, format, citations, pictures: new Map(pictures), fieldSources: [...fieldSources], layout, ...(wordTemplate !== undefined && { wordTemplate }) })),
  checkWordTemplate: async (name, bytes) => {
    await run({ job: 'checkWordTemplate', name, bytes })
  },
})
