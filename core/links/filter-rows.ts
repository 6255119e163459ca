import type { ClusterId } from './clusters.ts'
import { linkRoles, type LinkRole } from './link.ts'
import { emptyCells, type MatrixRow } from './matrix.ts'

export const rowStates = ['all', 'gaps', 'complete', 'no-norm', 'no-state-position', 'no-evidence', 'no-follow-up'] as const
export type RowState = (typeof rowStates)[number]

/** Which rows of the matrix are shown. */
export interface RowFilter {
  kind: 'all' | MatrixRow['kind']
  state: RowState
  cluster: ClusterId | 'all'
  article: string
}

export const everyRow: RowFilter = { kind: 'all', state: 'all', cluster: 'all', article: 'all' }

/** By the order of the report, by how many cells are empty, or by how much one column holds. */
export interface RowOrder {
  by: 'report' | 'gaps' | LinkRole
  descending: boolean
}

/** The rows that a filter lets through. A section that says nothing itself has no gaps: there is nothing in it to back. */
export const filterRows = (rows: readonly MatrixRow[], { kind, state, cluster, article }: RowFilter): MatrixRow[] =>
  rows.filter((row) =>
    (kind === 'all' || row.kind === kind) && (cluster === 'all' || row.clusters.includes(cluster)) && (article === 'all' || row.articles.includes(article)) && isInState(row, state))

function isInState(row: MatrixRow, state: RowState): boolean {
  const empty = emptyCells(row)
  if (state === 'all') return true
  if (!row.speaks) return false
  if (state === 'gaps') return empty.length > 0
  if (state === 'complete') return empty.length === 0
  return linkRoles.some((role) => state === `no-${role}` && empty.includes(role))
}

export function sortRows(rows: readonly MatrixRow[], { by, descending }: RowOrder): MatrixRow[] {
  const measure = (row: MatrixRow): number => (by === 'report' ? 0 : by === 'gaps' ? (row.speaks ? emptyCells(row).length : -1) : row.cells[by].length)
  const sorted = rows.map((row, place) => ({ row, place })).sort((a, b) => (measure(a.row) - measure(b.row) || a.place - b.place) * (descending ? -1 : 1))
  return sorted.map(({ row }) => row)
}
