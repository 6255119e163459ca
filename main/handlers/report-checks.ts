import { toCheckInput } from '../../core/checks/check-input.ts'
import type { Finding } from '../../core/checks/finding.ts'
import { runChecks } from '../../core/checks/run-checks.ts'
import { reportLinks } from '../../core/links/report-links.ts'
import type { Context } from '../context.ts'
import { templateById } from '../templates.ts'
import type { PrintedDraft } from './citations.ts'
import { linkInput } from './links.ts'
import { currentProject } from './project.ts'

/** What all checks find in the open report. */
export function findingsOf(context: Context, { report, draft, comments, citations }: PrintedDraft): Finding[] {
  const input = linkInput(currentProject(context), report, draft)
  return runChecks(toCheckInput(report, draft, templateById(report.template), input.sources, citations, reportLinks(input), comments))
}
