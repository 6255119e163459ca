import { z } from 'zod'
import type { Report } from '../report/report.ts'

/**
 * `as-written`: the report with nothing changed. `public`: without the names of confidential sources, and marked as a
 * report that may be posted. `confidential`: the text as written, marked on its first page and in its file name.
 * The citation of a confidential source prints its public label in each of them.
 */
export const exportVersions = ['as-written', 'public', 'confidential'] as const
export const ExportVersion = z.enum(exportVersions)
export type ExportVersion = z.infer<typeof ExportVersion>

/** The version that the title page announces. */
export const announcedVersion = ({ titleBlock }: Report): ExportVersion => (titleBlock.visibility === 'undecided' ? 'as-written' : titleBlock.visibility)

/** The report as a version calls itself. */
export const inVersion = (report: Report, version: ExportVersion): Report =>
  version === 'as-written' ? report : { ...report, titleBlock: { ...report.titleBlock, visibility: version } }
