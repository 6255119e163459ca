import { z } from 'zod'
import type { Draft } from '../document/draft.ts'
import type { HeadingNumbering } from '../report/report.ts'
import { LinkList } from './link.ts'
import type { LinkInput } from './link-input.ts'
import { MatrixRow, matrixRows } from './matrix.ts'
import { reportLinks } from './report-links.ts'
import { TurnedSource, turnMatrix } from './turned.ts'

/** The argument of the report: its links and proposals, as rows of sections and recommendations, and by source. */
export const Matrix = z.strictObject({ ...LinkList.shape, rows: z.array(MatrixRow), turned: z.array(TurnedSource) })
export type Matrix = z.infer<typeof Matrix>

/** @param printed the same draft with the words of its citations in their place */
export function readMatrix(input: LinkInput, printed: Draft, numbering: HeadingNumbering): Matrix {
  const list = reportLinks(input)
  return { ...list, rows: matrixRows(printed, list.links, numbering, input.committee), turned: turnMatrix(input, list.links) }
}
