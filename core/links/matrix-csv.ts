import type { Language } from '../report/language.ts'
import type { Source } from '../sources/source.ts'
import type { TreatyBody } from '../sources/symbol/bodies.ts'
import { linkNamer } from './link-name.ts'
import { linkRoles, type LinkRole, type ReportLink } from './link.ts'
import type { MatrixRow } from './matrix.ts'

/** The words over the columns, in the order in which they stand. */
export interface MatrixWords {
  number: string
  section: string
  recommendation: string
  part: string
  roles: Readonly<Record<LinkRole, string>>
  comments: string
}

/**
 * The matrix as a table for a spreadsheet. It begins with a byte-order mark, so that LibreOffice and Excel read accents
 * right; every field is in quotation marks and rows end as RFC 4180 asks. Confidential sources stand under the name that
 * may be printed, without the comments on them, which may say who they are. A field that a spreadsheet would take for a formula is made plain text by an apostrophe.
 */
export function matrixCsv(rows: readonly MatrixRow[], links: readonly ReportLink[], sources: readonly Source[], words: MatrixWords, language: Language, committee: TreatyBody | undefined): string {
  const namesOf = linkNamer(links, sources, language, committee)
  const cell = (ids: readonly string[]): string => namesOf(ids).join('; ')
  const confidential = new Set(sources.flatMap((source) => (source.confidential ? [source.id] : [])))
  const commented = links.filter(({ comment, target }) => comment !== '' && !confidential.has(target.source ?? ''))
  const comments = ({ cells }: MatrixRow): string => {
    const ids = Object.values(cells).flat()
    return commented.filter(({ id }) => ids.includes(id)).map(({ id, comment }) => `${cell([id])}: ${comment}`).join('; ')
  }
  const table = [
    [words.part, words.number, words.section, ...linkRoles.map((role) => words.roles[role]), words.comments],
    ...rows.map((row) => [row.kind === 'section' ? words.section : words.recommendation, row.number, row.text, ...linkRoles.map((role) => cell(row.cells[role])), comments(row)]),
  ]
  return `\uFEFF${table.map((fields) => fields.map(toField).join(',')).join('\r\n')}\r\n`
}

/** What begins a formula, also behind spaces or in the wide forms of Asian fonts; a tab or line end can hide one. */
const formula = /^[\s\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20\t\r\n|%]/u

const toField = (text: string): string => {
  const plain = text.replace(/[\r\n\t]+/gu, ' ')
  return `"${(formula.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`
}
