import { toCheckInput } from '../../core/checks/check-input.ts'
import { runChecks } from '../../core/checks/run-checks.ts'
import { AppError } from '../../core/errors.ts'
import { listNotes, listRecommendations } from '../../core/report/listed.ts'
import { pageFooter } from '../../core/export/pdf/pdf-page.ts'
import { withProperties } from '../../core/export/pdf/properties.ts'
import { Report } from '../../core/report/report.ts'
import { outline } from '../../core/report/outline.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { writeOutput } from '../files.ts'
import { readPassages } from '../store/passage.ts'
import { readReport, writeReport } from '../store/report.ts'
import { readPictures } from '../store/picture.ts'
import { readSources } from '../store/source.ts'
import { templateById } from '../templates.ts'
import { readPrintedDraft } from './citations.ts'
import { during } from './progress.ts'
import { currentProject } from './project.ts'

/** The PDF of a report from its page for print. */
async function printPages({ pages }: Context, { language, titleBlock }: Report, file: string, page: Uint8Array): Promise<Uint8Array> {
  const { title, subtitle, organisation } = titleBlock
  return withProperties(await pages.print(file, page, pageFooter(language)), { title, subject: subtitle, author: organisation })
}

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
  'report.check': async (_, context) => {
    const project = currentProject(context)
    const { report, draft, citations } = await readPrintedDraft(context)
    const sources = readSources(project).map((source) => ({ source, passages: readPassages(project, source.id) }))
    return runChecks(toCheckInput(report, draft, templateById(report.template), sources, citations))
  },
  'report.export': async ({ format }, context) => {
    const { report, draft, citations } = await readPrintedDraft(context)
    const file = await context.files.exportTarget(report.titleBlock.title, format)
    if (file === undefined) return null
    return during(context, 'export', async () => {
      const written = await context.jobs.exportReport(report, templateById(report.template), draft, format === 'pdf' ? 'print' : format, citations, readPictures(currentProject(context), draft))
      const { bytes, ...rest } = format === 'pdf' ? { ...written, bytes: await printPages(context, report, file, written.bytes) } : written
      await writeOutput(file, bytes)
      context.open.exported = file
      return { file, bytes: bytes.length, ...rest }
    })
  },
  'report.revealExport': (_, context) => {
    if (context.open.exported === undefined) throw new AppError('nothing-to-export')
    context.reveal(context.open.exported)
    return {}
  },
} satisfies Partial<Handlers>
