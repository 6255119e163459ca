import { findingKey } from '../../core/checks/dismissal.ts'
import { AppError } from '../../core/errors.ts'
import type { ExportWarning } from '../../core/export/export-format.ts'
import { exportName } from '../../core/export/file-name.ts'
import { publicVersion } from '../../core/export/public-version.ts'
import { readinessOf } from '../../core/export/readiness.ts'
import { countDraft } from '../../core/report/word-count.ts'
import { listNotes, listRecommendations } from '../../core/report/listed.ts'
import { Report } from '../../core/report/report.ts'
import { outline } from '../../core/report/outline.ts'
import type { Handlers } from '../dispatch.ts'
import { writeOutput } from '../files.ts'
import { readDismissals } from '../store/dismissal.ts'
import { readReport, writeReport } from '../store/report.ts'
import { readSources } from '../store/source.ts'
import { templateById } from '../templates.ts'
import { readPrintedDraft } from './citations.ts'
import { editionOf, writeEdition } from './edition.ts'
import { during } from './progress.ts'
import { currentProject } from './project.ts'
import { findingsOf } from './report-checks.ts'
import { templateFor } from './word-template.ts'
import { presentVersion } from './snapshot.ts'

/** Requests about the report: its own fields, its outline, the files made from it. */
export const reportHandlers = {
  'report.write': (changes, context) => {
    const project = currentProject(context)
    const report = Report.parse({ ...readReport(project), ...changes })
    writeReport(project, report)
    return report
  },
  'report.outline': async (_, context) => {
    const { report, printed } = await readPrintedDraft(context)
    return outline(report, printed)
  },
  'report.notes': async (_, context) => {
    const { report, draft, printed } = await readPrintedDraft(context)
    return listNotes(draft, printed, report.headingNumbering)
  },
  'report.recommendations': async (_, context) => {
    const { report, printed } = await readPrintedDraft(context)
    return listRecommendations(printed, report.headingNumbering)
  },
  'report.check': async (_, context) => findingsOf(context, await readPrintedDraft(context)),
  'report.readiness': async (_, context) => {
    const project = currentProject(context)
    const read = await readPrintedDraft(context)
    const { report, draft, printed } = read
    const sources = readSources(project)
    const template = templateById(report.template)
    const dismissed = new Set(readDismissals(project).map(({ key }) => key))
    const findings = findingsOf(context, read).filter((found) => !dismissed.has(findingKey(found)))
    return readinessOf(report, publicVersion(report, draft, sources).report, template, countDraft(printed), findings, sources.filter(({ confidential }) => confidential).length)
  },
  'report.preview': async ({ version, options }, context) => {
    const edition = await editionOf(context, version)
    return { bytes: (await writeEdition(context, edition, 'pdf', exportName(edition.report, version), { options })).bytes }
  },
  'report.export': async ({ format, version = 'as-written', citations, options, wordTemplate = 'kept' }, context) => {
    const template = format === 'docx' ? await templateFor(context, wordTemplate) : undefined
    const edition = await editionOf(context, version)
    const file = await context.files.exportTarget(exportName(edition.report, version), format)
    if (file === undefined) return null
    // What leaves is what was read: the text may go on while it is written, and a failed export changes nothing.
    const keep = presentVersion(context)
    return during(context, 'export', async () => {
      const { bytes, warnings, ...rest } = await writeEdition(context, edition, format, file, { citations, options, wordTemplate: template })
      await writeOutput(file, bytes)
      const unkept = attemptToKeep(keep)
      context.open.exported = file
      const damaged = edition.damaged.length === 0 ? [] : [{ kind: 'damaged-parts' as const, count: edition.damaged.length }]
      return { file, bytes: bytes.length, ...rest, warnings: [...damaged, ...warnings, ...unkept], ...(edition.privacy !== undefined && { privacy: edition.privacy }) }
    })
  },
  'report.revealExport': (_, context) => {
    if (context.open.exported === undefined) throw new AppError('nothing-to-export')
    context.reveal(context.open.exported)
    return {}
  },
} satisfies Partial<Handlers>

/** What has left has left, even where the report can keep nothing of it, as on a stick that is read-only. */
function attemptToKeep(keep: ReturnType<typeof presentVersion>): ExportWarning[] {
  try {
    keep('before-export')
    return []
  } catch (error) {
    if (error instanceof AppError) return [{ kind: 'snapshot-not-kept' }]
    throw error
  }
}
