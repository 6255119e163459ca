import type { TreatyBody } from '../../sources/symbol/bodies.ts'
import { linkNamer } from '../../links/link-name.ts'
import type { ReportLink } from '../../links/link.ts'
import type { MatrixRow } from '../../links/matrix.ts'
import type { Language } from '../../report/language.ts'
import type { Source } from '../../sources/source.ts'
import type { Annex } from './annex.ts'

/**
 * The matrix as an annex: the parts of the report that rest on something. Confidential sources stand
 * under the name that may be printed.
 */
export function matrixAnnex(rows: readonly MatrixRow[], links: readonly ReportLink[], sources: readonly Source[], language: Language, committee: TreatyBody | undefined): Annex {
  const namesOf = linkNamer(links, sources, language, committee)
  const kept = rows.filter(({ cells }) => Object.values(cells).some((ids) => ids.length > 0))
  return {
    kind: 'matrix',
    rows: kept.map(({ id, kind, text, cells }) => ({
      id, kind, text,
      cells: { norm: namesOf(cells.norm), 'state-position': namesOf(cells['state-position']), evidence: namesOf(cells.evidence), 'follow-up': namesOf(cells['follow-up']) },
    })),
  }
}
