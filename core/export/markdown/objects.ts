import type { BlockContent, TableRow } from 'mdast'
import { spannedSign, summaryEnd, summaryStart, tableSign, widthSign } from '../../document/markdown-signs.ts'
import { pictureAddress } from '../picture-address.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { Printed, PrintedInline } from '../printed-text.ts'
import { phrasingOf } from './inlines.ts'

/**
 * A table as GitHub writes it. It must begin with a header row, so one is left empty where the table has none; a cell
 * drawn over several columns is followed by ones that say so, and its paragraphs stand on lines of their own. What else
 * there is to say of it stands in a sign before it.
 */
export function tableOf({ rows, headerRows, landscape, direction }: Printed<'table'>, { noteNumbers }: PrintedReport): BlockContent[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { span = 1 }) => sum + span, 0)))
  const empty: TableRow = { type: 'tableRow', children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] })) }
  const written = rows.map(({ cells }): TableRow => ({
    type: 'tableRow',
    children: cells.flatMap(({ span = 1, paragraphs }) => [
      { type: 'tableCell' as const, children: paragraphs.flatMap((inlines, index) => [...(index > 0 ? [{ type: 'html' as const, value: '<br>' }] : []), ...phrasingOf(onOneLine(inlines), noteNumbers)]) },
      ...Array.from({ length: span - 1 }, () => ({ type: 'tableCell' as const, children: [{ type: 'html' as const, value: spannedSign }] })),
    ]),
  }))
  const sign = headerRows > 1 || landscape === true || direction !== undefined ? [{ type: 'html' as const, value: tableSign({ headerRows, landscape: landscape === true, direction }) }] : []
  return [...sign, { type: 'table', children: headerRows === 0 ? [empty, ...written] : written }]
}

/** A row of a table is one line. */
const onOneLine = (inlines: readonly PrintedInline[]): PrintedInline[] => inlines.map((inline) => (inline.type === 'break' ? { type: 'text', text: ' ' } : inline))

/** A picture within the text, or its words where the picture is gone. */
export function figureOf({ attachment, alt, width }: Printed<'figure'>, { pictures }: PrintedReport): BlockContent {
  const picture = pictures.get(attachment)
  const words = alt.trim()
  return { type: 'paragraph', children: picture === undefined ? [{ type: 'text', value: `[${words}]` }] : [{ type: 'image', url: pictureAddress(picture), alt: words }, { type: 'html', value: widthSign(width) }] }
}

/** The recommendations once more, between signs that tell the importer so. */
export function summaryOf({ recommendations }: Printed<'recommendations-summary'>, { recommendationList, noteNumbers }: PrintedReport): BlockContent[] {
  if (recommendations.length === 0) return []
  return [
    { type: 'html', value: summaryStart },
    {
      type: 'list',
      ordered: recommendationList === 'number',
      spread: false,
      children: recommendations.map(({ children }) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: phrasingOf(children, noteNumbers) }] })),
    },
    { type: 'html', value: summaryEnd },
  ]
}
