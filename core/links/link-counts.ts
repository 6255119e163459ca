import { linkRoles } from './link.ts'
import type { MatrixRow } from './matrix.ts'

/** How many links a section has with its recommendations, and how many with its subsections. */
export interface LinkCount {
  own: number
  all: number
}

/** The links of each section, by the id of its heading. */
export function linkCounts(rows: readonly MatrixRow[]): Map<string, LinkCount> {
  const counts = new Map<string, LinkCount>(rows.flatMap(({ id, kind }) => (kind === 'section' ? [[id, { own: 0, all: 0 }]] : [])))
  const above = new Map(rows.map(({ id, section }) => [id, section]))
  for (const { id, kind, section, cells } of rows) {
    const links = linkRoles.reduce((sum, role) => sum + cells[role].length, 0)
    const own = counts.get(kind === 'section' ? id : section)
    if (own !== undefined) own.own += links
    for (let at: string | undefined = kind === 'section' ? id : section; at !== undefined && at !== ''; at = above.get(at)) {
      const count = counts.get(at)
      if (count !== undefined) count.all += links
    }
  }
  return counts
}
