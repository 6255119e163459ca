import { citedSources, citingOf } from '../../core/citations/citing.ts'
import { withPrintedCitations } from '../../core/citations/printed-citations.ts'
import type { Annex } from '../../core/export/annexes/annex.ts'
import { matrixAnnex } from '../../core/export/annexes/matrix-annex.ts'
import { draftCiting, sourcesAnnex } from '../../core/export/annexes/sources-annex.ts'
import type { AnnexKind, ExportOptions } from '../../core/export/export-options.ts'
import type { Layout } from '../../core/export/layout.ts'
import { readMatrix } from '../../core/links/read-matrix.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { Context } from '../context.ts'
import { readSources } from '../store/source.ts'
import { printDraft } from './citations.ts'
import type { Edition } from './edition.ts'
import { linkInput } from './links.ts'
import { currentProject } from './project.ts'

/** The options of an export with what its annexes say of an edition, names of confidential sources replaced as everywhere. */
export async function layoutOf(context: Context, edition: Pick<Edition, 'report' | 'draft' | 'citations'>, options: ExportOptions): Promise<Layout> {
  const annexes: Annex[] = []
  for (const kind of new Set(options.annexes)) annexes.push(await annexOf(context, edition, kind))
  return { ...options, annexes }
}

async function annexOf(context: Context, { report, draft, citations }: Pick<Edition, 'report' | 'draft' | 'citations'>, kind: AnnexKind): Promise<Annex> {
  const project = currentProject(context)
  switch (kind) {
    case 'recommendations':
      return { kind }
    case 'sources': {
      const cited = new Set(citedSources(citingOf(draft)))
      const sources = readSources(project).filter(({ id }) => cited.has(id))
      return sourcesAnnex(sources, await printDraft(context, { ...report, repeatPolicy: 'full' }, draftCiting(sources)), report.language)
    }
    case 'matrix': {
      const input = linkInput(project, report, draft)
      const { rows, links } = readMatrix(input, withPrintedCitations(draft, citations, report.language), report.headingNumbering)
      return matrixAnnex(rows, links, input.sources.map(({ source }) => source), report.language, input.committee)
    }
    default:
      return assertNever(kind)
  }
}
