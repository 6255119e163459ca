import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { inlineText } from '../../document/plain-text.ts'
import type { Printed } from '../printed-text.ts'
import { readsFromRight } from './directional-runs.ts'
import { textWidth } from './pages.ts'
import type { RunWriter } from './runs.ts'
import { styleIds } from './style-names.ts'

/**
 * A table as wide as the text, its columns alike. LibreOffice needs the width of every column; a row with fewer cells
 * than the widest has its last cell drawn out.
 */
export function tableOf({ rows, headerRows, landscape }: Printed<'table'>, runs: RunWriter): Table {
  const columns = Math.max(...rows.map(({ cells }) => widthOf(cells)))
  const column = Math.floor(textWidth(landscape === true) / columns)
  const fromRight = readsFromRight(rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map((inlines) => inlineText(inlines)).join(' ')).join(' ')).join(' '))
  return new Table({
    style: styleIds.table,
    width: { size: column * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => column),
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: headerRows > 0, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    ...(fromRight && { visuallyRightToLeft: true }),
    rows: rows.map(({ cells }, index) => {
      const header = index < headerRows
      const missing = columns - widthOf(cells)
      return new TableRow({
        cantSplit: true,
        ...(header && { tableHeader: true }),
        children: cells.map(({ span = 1, paragraphs }, place) => {
          const wide = span + (place === cells.length - 1 ? missing : 0)
          return new TableCell({
            width: { size: column * wide, type: WidthType.DXA },
            ...(wide > 1 && { columnSpan: wide }),
            children: paragraphs.map((inlines) => cellParagraph(inlines, header, runs)),
          })
        }),
      })
    }),
  })
}

function cellParagraph(inlines: Printed<'paragraph'>['children'], header: boolean, runs: RunWriter): Paragraph {
  const options = { style: header ? styleIds.tableHeading : styleIds.tableText, children: runs(inlines, 'upright') }
  return new Paragraph(readsFromRight(inlineText(inlines)) ? { ...options, bidirectional: true } : options)
}

const widthOf = (cells: readonly { span?: number | undefined }[]): number => cells.reduce((sum, { span = 1 }) => sum + span, 0)
