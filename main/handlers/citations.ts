import { citedSources, citingOf, type Citing } from '../../core/citations/citing.ts'
import { noCitations, withPrintedCitations, type PrintedCitations } from '../../core/citations/printed-citations.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Report } from '../../core/report/report.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readDraft } from '../store/draft.ts'
import type { Project } from '../store/project.ts'
import { readReport } from '../store/report.ts'
import { findSource } from '../store/source.ts'
import { templateById } from '../templates.ts'
import { currentProject } from './project.ts'

/** Requests about citations. */
export const citationHandlers = {
  'citations.print': ({ citing, language, repeatPolicy }, context) => {
    const project = currentProject(context)
    return printAll(context, project, { ...readReport(project), language, repeatPolicy }, citing)
  },
} satisfies Partial<Handlers>

/** The draft of the open report, what its citations print, and the draft with that in their place. */
export async function readPrintedDraft(context: Context): Promise<{ report: Report; draft: Draft; citations: PrintedCitations; printed: Draft }> {
  const project = currentProject(context)
  const [report, { draft }] = [readReport(project), readDraft(project)]
  const citations = await printAll(context, project, report, citingOf(draft))
  return { report, draft, citations, printed: withPrintedCitations(draft, citations, report.language) }
}

async function printAll({ printer }: Context, project: Project, { language, repeatPolicy, template }: Report, citing: Citing): Promise<PrintedCitations> {
  const cited = citedSources(citing)
  // Most drafts that were just imported cite nothing yet; the engine need not be loaded for them.
  if (cited.length === 0) return noCitations
  const sources = cited.flatMap((id) => findSource(project, id) ?? [])
  return printer({ citing, sources, setting: { language, policy: repeatPolicy, committee: templateById(template).committee } })
}
