import { basename } from 'node:path'
import { citedSources, citingOf, type Citing } from '../../core/citations/citing.ts'
import { noCitations, withPrintedCitations, type PrintedCitations } from '../../core/citations/printed-citations.ts'
import { acceptCitations, proposeCitations, type CitationProposal } from '../../core/citations/propose-citations.ts'
import { draftWithoutComments, placeComments, type PlacedComment } from '../../core/document/comments.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Report } from '../../core/report/report.ts'
import type { Snapshot } from '../../core/report/snapshot.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readInput } from '../files.ts'
import { decodeText } from '../importers/text/decode-text.ts'
import { readStyle, writeStyle } from '../store/citation-style.ts'
import { readComments } from '../store/comment.ts'
import { readDraft, writeDraft } from '../store/draft.ts'
import type { Project } from '../store/project.ts'
import { readReport } from '../store/report.ts'
import { findSource, readSources, writeSource } from '../store/source.ts'
import { inTransaction } from '../store/transaction.ts'
import { templateById } from '../templates.ts'
import { currentProject } from './project.ts'
import { keepBefore } from './snapshot.ts'

/** Requests about citations. */
export const citationHandlers = {
  'citations.print': ({ citing, language, repeatPolicy }, context) => {
    const project = currentProject(context)
    return printAll(context, project, { ...readReport(project), language, repeatPolicy }, citing)
  },
  'citations.style': (_, context) => ({ name: readStyle(currentProject(context))?.name ?? null }),
  'citations.chooseStyle': async (_, context) => {
    const project = currentProject(context)
    const file = await context.files.styleToRead()
    if (file === undefined) return null
    const xml = decodeText(file, readInput(file))
    const { name } = await context.printer.check(file, xml)
    const kept = { name: name === '' ? basename(file) : name, xml }
    writeStyle(project, kept)
    return { name: kept.name }
  },
  'citations.ownStyle': (_, context) => {
    writeStyle(currentProject(context), undefined)
    return {}
  },
  'citations.propose': (_, context) => {
    const project = currentProject(context)
    return proposeCitations(readDraft(project).draft, readSources(project), context.newId)
  },
  'citations.accept': ({ proposals }, context) => accept(context, currentProject(context), proposals),
} satisfies Partial<Handlers>

/** What is read of the open report to be printed or checked. */
export interface PrintedDraft {
  report: Report
  /** Without what ties comments to it. */
  draft: Draft
  comments: readonly PlacedComment[]
  /** What its citations print. */
  citations: PrintedCitations
  /** The draft with that in their place. */
  printed: Draft
}

export async function readPrintedDraft(context: Context): Promise<PrintedDraft> {
  const project = currentProject(context)
  const [report, { draft: written }] = [readReport(project), readDraft(project)]
  const draft = draftWithoutComments(written)
  const citations = await printDraft(context, report, draft)
  return { report, draft, comments: placeComments(written, readComments(project)), citations, printed: withPrintedCitations(draft, citations, report.language) }
}

/** What the citations of a draft print. */
export const printDraft = (context: Context, report: Report, draft: Draft): Promise<PrintedCitations> =>
  printAll(context, currentProject(context), report, citingOf(draft))

async function printAll({ printer }: Context, project: Project, { language, repeatPolicy, template }: Report, citing: Citing): Promise<PrintedCitations> {
  const cited = citedSources(citing)
  // Most drafts that were just imported cite nothing yet; the engine need not be loaded for them.
  if (cited.length === 0) return noCitations
  const sources = cited.flatMap((id) => findSource(project, id) ?? [])
  const style = readStyle(project)?.xml ?? null
  return printer.print({ citing, sources, style, setting: { language, policy: repeatPolicy, committee: templateById(template).committee } })
}

/** A source that the report has meanwhile is left as it is. */
const accept = (context: Context, project: Project, proposals: readonly CitationProposal[]): Snapshot =>
  inTransaction(project, () => {
    const before = keepBefore(context, 'before-citations')
    for (const { source } of proposals) if (findSource(project, source.id) === undefined) writeSource(project, source)
    writeDraft(project, { blocks: [], removed: [], notes: acceptCitations(readDraft(project).draft.notes, proposals), removedNotes: [] })
    return before
  })
