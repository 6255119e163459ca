import { toCheckInput } from '../../core/checks/check-input.ts'
import type { PrintedCitations } from '../../core/citations/printed-citations.ts'
import { draftWithoutComments } from '../../core/document/comments.ts'
import type { Draft } from '../../core/document/draft.ts'
import { citedSources, citingOf } from '../../core/citations/citing.ts'
import type { CitationForm } from '../../core/export/citation-form.ts'
import { AppError } from '../../core/errors.ts'
import type { ExportFormat, Privacy } from '../../core/export/export-format.ts'
import { plainOptions, type ExportOptions } from '../../core/export/export-options.ts'
import { publicVersion } from '../../core/export/public-version.ts'
import { pageFooter } from '../../core/export/pdf/pdf-page.ts'
import { pagesOfPlaces } from '../../core/export/pdf/pages-of-places.ts'
import { withProperties } from '../../core/export/pdf/properties.ts'
import { unsureNames } from '../../core/export/unsure-names.ts'
import { inVersion, type ExportVersion } from '../../core/export/version.ts'
import type { SourcePassages } from '../../core/links/link-input.ts'
import type { Report } from '../../core/report/report.ts'
import type { Context } from '../context.ts'
import type { ExportedReport, WordTemplateFile } from '../jobs.ts'
import { readDraft } from '../store/draft.ts'
import { readPictures } from '../store/picture.ts'
import { readReport } from '../store/report.ts'
import { findSource, readSources } from '../store/source.ts'
import { templateById } from '../templates.ts'
import { printDraft } from './citations.ts'
import type { Layout } from '../../core/export/layout.ts'
import { layoutOf } from './layout.ts'
import { currentProject } from './project.ts'

/** What leaves the computer: the report and the draft in one version of them. */
export interface Edition {
  report: Report
  draft: Draft
  /** The ids of blocks and notes that are plain text now, because their stored form could not be read. */
  damaged: readonly string[]
  citations: PrintedCitations
  /** Of a public version alone. */
  privacy?: Privacy
}

export async function editionOf(context: Context, version: ExportVersion): Promise<Edition> {
  const project = currentProject(context)
  const [written, { draft: stored, damaged }] = [readReport(project), readDraft(project)]
  const draft = draftWithoutComments(stored)
  const marked = inVersion(written, version)
  if (version !== 'public') return { report: marked, draft, damaged, citations: await printDraft(context, marked, draft) }
  const sources = readSources(project)
  const open = publicVersion(marked, draft, sources)
  const citations = await printDraft(context, open.report, open.draft)
  const known = sources.map((source): SourcePassages => ({ source, passages: [] }))
  const unsure = unsureNames(toCheckInput(open.report, open.draft, templateById(open.report.template), known, citations))
  return { report: open.report, draft: open.draft, damaged, citations, privacy: { replaced: open.replaced, unsure } }
}

/** How an edition is written: what its file holds beside its text. */
interface Manner {
  citations?: CitationForm | undefined
  options?: ExportOptions | undefined
  wordTemplate?: WordTemplateFile | undefined
}

/** Writes an edition in a format. Throws AppError pdf-needs-window, pdf-not-printed, cancelled. */
export async function writeEdition(context: Context, edition: Edition, format: ExportFormat, file: string, { citations: form = 'text', options = plainOptions, wordTemplate }: Manner = {}): Promise<ExportedReport> {
  const { report, draft, citations } = edition
  const project = currentProject(context)
  const pictures = readPictures(project, draft)
  const inFields = form === 'zotero-fields' ? citedSources(citingOf(draft)).flatMap((id) => findSource(project, id) ?? []).filter(({ confidential }) => !confidential) : []
  const layout = await layoutOf(context, edition, options)
  const writeWith = (chosen: Layout) =>
    context.jobs.exportReport(report, templateById(report.template), draft, format === 'pdf' ? 'print' : format, citations, pictures, inFields, format === 'docx' ? wordTemplate : undefined, chosen)
  const written = await writeWith(layout)
  if (format !== 'pdf') return written
  const { title, subtitle, organisation } = report.titleBlock
  const print = (bytes: Uint8Array): Promise<Uint8Array> => context.pages.print(file, bytes, pageFooter(report.language))
  const first = await print(written.bytes)
  // Where each heading falls is known once it is printed; the contents list keeps room for that, so nothing moves the second time.
  const places = options.contents ? pagesOfPlaces(first) : new Map<string, number>()
  const pages = places.size === 0 ? first : await print((await writeWith({ ...layout, pages: places })).bytes)
  try {
    return { ...written, bytes: withProperties(pages, { title, subject: subtitle, author: organisation }) }
  } catch (cause) {
    // Better no file than one that says where it was made.
    throw new AppError('pdf-not-printed', { file }, { cause })
  }
}
