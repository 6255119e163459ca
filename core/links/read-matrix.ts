import { z } from 'zod'
import type { Draft } from '../document/draft.ts'
import type { HeadingNumbering } from '../report/report.ts'
import { LinkList } from './link.ts'
import type { LinkInput } from './link-input.ts'
import { MatrixRow, matrixRows } from './matrix.ts'
import { reportLinks } from './report-links.ts'

/** The argument of the report: its links and proposals, as rows of sections and recommendations. */
export const Matrix = z.strictObject({ ...LinkList.shape, rows: z.array(MatrixRow) })
export type Matrix = z.infer<typeof Matrix>

/** @param printed the same draft with the words of its citations in their place */
export function readMatrix(input: LinkInput, printed: Draft, numbering: HeadingNumbering): Matrix {
  const list = reportLinks(input)
  return { ...list, rows: matrixRows(printed, list.links, numbering, input.committee) }
}
