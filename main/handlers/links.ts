import { acceptProposals } from '../../core/links/accept.ts'
import type { Link } from '../../core/links/link.ts'
import type { LinkInput } from '../../core/links/link-input.ts'
import { matrixCsv } from '../../core/links/matrix-csv.ts'
import { readMatrix, type Matrix } from '../../core/links/read-matrix.ts'
import { reportLinks } from '../../core/links/report-links.ts'
import { turnMatrix } from '../../core/links/turned.ts'
import { messagesIn } from '../../core/messages/messages.ts'
import { draftWithoutComments } from '../../core/document/comments.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Report } from '../../core/report/report.ts'
import { treatyBodies } from '../../core/sources/symbol/bodies.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { writeOutput } from '../files.ts'
import { readDraft } from '../store/draft.ts'
import { dismissLinks, readDismissedLinks, readLinks, removeLinks, writeLinks } from '../store/link.ts'
import { readPassages } from '../store/passage.ts'
import type { Project } from '../store/project.ts'
import { readReport } from '../store/report.ts'
import { readSources } from '../store/source.ts'
import { templateById } from '../templates.ts'
import { readPrintedDraft } from './citations.ts'
import { currentProject } from './project.ts'

/** Requests about what ties the report to its sources. */
export const linkHandlers = {
  'link.list': (_, context) => {
    const project = currentProject(context)
    return reportLinks(linkInput(project, readReport(project), readDraft(project).draft))
  },
  'link.write': ({ links }, context) => {
    const project = currentProject(context)
    const before = keptWith(project, links.map(({ id }) => id))
    writeLinks(project, links)
    return { before }
  },
  'link.remove': ({ ids }, context) => {
    const project = currentProject(context)
    const before = keptWith(project, ids)
    removeLinks(project, ids)
    return { before }
  },
  'link.accept': ({ ids }, context) => {
    const project = currentProject(context)
    const wanted = new Set(ids)
    const { proposals } = reportLinks(linkInput(project, readReport(project), readDraft(project).draft))
    const links = acceptProposals(proposals.filter(({ id }) => wanted.has(id)), context.newId)
    writeLinks(project, links)
    return { made: links.map(({ id }) => id) }
  },
  'link.dismiss': ({ ids, dismissed }, context) => {
    dismissLinks(currentProject(context), ids, dismissed)
    return {}
  },
  'matrix.read': async (_, context) => (await matrixOf(context)).matrix,
  'matrix.turned': (_, context) => {
    const project = currentProject(context)
    const input = linkInput(project, readReport(project), readDraft(project).draft)
    return turnMatrix(input, reportLinks(input).links)
  },
  'matrix.export': async (_, context) => {
    const { matrix: { rows, links }, report, input } = await matrixOf(context)
    const say = messagesIn(report.language)
    const file = await context.files.tableTarget([report.titleBlock.title, say('matrix.title')].filter((part) => part !== '').join(' – '))
    if (file === undefined) return null
    const words = {
      part: say('matrix.part'), number: say('matrix.number'), section: say('matrix.section'), recommendation: say('matrix.recommendation'),
      roles: { norm: say('role.norm'), 'state-position': say('role.state-position'), evidence: say('role.evidence'), 'follow-up': say('role.follow-up') },
      comments: say('matrix.comments'),
    }
    const table = matrixCsv(rows, links, input.sources.map(({ source }) => source), words, report.language, input.committee)
    await writeOutput(file, new TextEncoder().encode(table))
    return { file, rows: rows.length }
  },
} satisfies Partial<Handlers>

function keptWith(project: Project, ids: readonly string[]): Link[] {
  const wanted = new Set(ids)
  return readLinks(project).filter(({ id }) => wanted.has(id))
}

async function matrixOf(context: Context): Promise<{ matrix: Matrix; report: Report; input: LinkInput }> {
  const project = currentProject(context)
  const { report, draft, printed } = await readPrintedDraft(context)
  const input = linkInput(project, report, draft)
  return { matrix: readMatrix(input, printed, report.headingNumbering), report, input }
}

/** What the links of a draft are computed from. */
export function linkInput(project: Project, report: Report, draft: Draft): LinkInput {
  const { committee } = templateById(report.template)
  return {
    draft: draftWithoutComments(draft),
    sources: readSources(project).map((source) => ({ source, passages: readPassages(project, source.id) })),
    committee: treatyBodies.find((body) => body === committee),
    state: report.titleBlock.state,
    kept: readLinks(project),
    dismissed: readDismissedLinks(project),
  }
}
