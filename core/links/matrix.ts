import { z } from 'zod'
import { blockText, inlineText, type SayNumber } from '../document/plain-text.ts'
import type { Draft } from '../document/draft.ts'
import { numberHeadings } from '../report/numbering.ts'
import { placeNumbers, sayerOf } from '../report/place-numbers.ts'
import type { HeadingNumbering } from '../report/report.ts'
import type { TreatyBody } from '../sources/symbol/bodies.ts'
import { clusterIds, clustersOf, clustersOfArticle, clustersOfTitle, type ClusterId } from './clusters.ts'
import { linkRoles, type LinkRole, type ReportLink } from './link.ts'

/** A section or a recommendation of the report, and what it rests on. */
export const MatrixRow = z.strictObject({
  id: z.string(),
  kind: z.enum(['section', 'recommendation']),
  /** Of its heading; recommendations stand one deeper than their section. */
  level: z.int(),
  /** "V.B" of a section, "7" of a recommendation. */
  number: z.string(),
  text: z.string(),
  /** The heading of the section it stands in; of a section itself, that above it; '' for none. */
  section: z.string(),
  /** The ids of its links. */
  cells: z.strictObject({ norm: z.array(z.string()), 'state-position': z.array(z.string()), evidence: z.array(z.string()), 'follow-up': z.array(z.string()) }),
  /** Whether it says anything itself: a section may hold nothing but sections. */
  speaks: z.boolean(),
  /** The articles of the committee's treaty that it is linked to. */
  articles: z.array(z.string()),
  clusters: z.array(z.enum(clusterIds)),
})
export type MatrixRow = z.infer<typeof MatrixRow>

const longestText = 400

/** The rows of the matrix in the order of the report. Links of a section are its own, not those of the sections in it. */
export function matrixRows({ blocks }: Draft, links: readonly ReportLink[], numbering: HeadingNumbering, committee: TreatyBody | undefined): MatrixRow[] {
  const places = placeNumbers(blocks, numbering)
  const say = sayerOf(places)
  const headings = numberHeadings(blocks, numbering)
  const clusters = clustersOf(committee)
  const byFrom = new Map<string, ReportLink[]>()
  for (const link of links) byFrom.set(link.from, [...(byFrom.get(link.from) ?? []), link])
  const above: { id: string; level: number; clusters: ClusterId[] }[] = []
  const rows: MatrixRow[] = []
  const add = (row: Omit<MatrixRow, 'cells' | 'articles'>): MatrixRow => {
    const own = byFrom.get(row.id) ?? []
    const articles = articlesOf(own)
    const known = row.clusters.length > 0 ? row.clusters : [...new Set(articles.flatMap((article) => clustersOfArticle(article, clusters)))]
    const made = { ...row, cells: cellsOf(own), articles, clusters: known }
    rows.push(made)
    return made
  }
  let section: MatrixRow | undefined
  for (const block of blocks) {
    if (block.kind === 'heading' && block.role === undefined) {
      while ((above.at(-1)?.level ?? 0) >= block.level) above.pop()
      const title = inlineText(block.children, say).trim()
      const named = clustersOfTitle(title, clusters)
      const parent = above.at(-1)
      const of = named.length > 0 ? named : (parent?.clusters ?? [])
      section = add({ id: block.id, kind: 'section', level: block.level, number: nameOf(places.sections.get(block.id), title, headings.get(block.id)), text: shorten(title), section: parent?.id ?? '', speaks: false, clusters: of })
      above.push({ id: block.id, level: block.level, clusters: of })
    } else if (block.kind === 'recommendation') {
      add({
        id: block.id, kind: 'recommendation', level: (section?.level ?? 0) + 1, number: String(places.recommendations.get(block.id) ?? ''),
        text: shorten(blockText(block, say)), section: section?.id ?? '', speaks: true, clusters: above.at(-1)?.clusters ?? [],
      })
    } else if (section !== undefined && block.kind !== 'heading' && textIn(block, say) !== '') section.speaks = true
  }
  return rows
}

const textIn = (block: Parameters<typeof blockText>[0], say: SayNumber): string => blockText(block, say).trim()

/** A section without a number is named by its title already. */
const nameOf = (name: string | undefined, title: string, number: string | undefined): string => (number === undefined || name === title ? '' : (name ?? ''))

const shorten = (text: string): string => (text.length <= longestText ? text : `${text.slice(0, longestText).replace(/ [^ ]*$/u, '')} …`)

function cellsOf(links: readonly ReportLink[]): Record<LinkRole, string[]> {
  const of = (role: LinkRole): string[] => links.filter((link) => link.role === role).map(({ id }) => id)
  return { norm: of('norm'), 'state-position': of('state-position'), evidence: of('evidence'), 'follow-up': of('follow-up') }
}

const articlesOf = (links: readonly ReportLink[]): string[] =>
  [...new Set(links.flatMap(({ target }) => (target.unit === 'article' && target.number !== '' && /^[A-Z]+$/u.test(target.entry) ? [target.number] : [])))]

/** How many of the four cells of a row hold nothing. */
export const emptyCells = ({ cells }: Pick<MatrixRow, 'cells'>): LinkRole[] => linkRoles.filter((role) => cells[role].length === 0)
