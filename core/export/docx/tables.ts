import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Direction } from '../../document/direction.ts'
import type { Paper } from '../../report/paper.ts'
import type { Printed } from '../printed-text.ts'
import { textWidth } from './pages.ts'
import { tableDirection } from '../table-direction.ts'
import { bidirectional } from './directional-runs.ts'
import type { RunWriter } from './runs.ts'
import { styleIds } from './style-names.ts'

/**
 * A table as wide as the text, its columns alike or by their shares. LibreOffice needs the width of every column; a row with fewer cells
 * than the widest has its last cell drawn out.
 */
export function tableOf({ rows, headerRows, landscape, direction: chosen, shares }: Printed<'table'>, paper: Paper, runs: RunWriter): Table {
  const columns = Math.max(...rows.map(({ cells }) => widthOf(cells)))
  const widths = columnWidths(textWidth(paper, landscape === true), columns, shares)
  const direction = tableDirection({ rows, direction: chosen })
  return new Table({
    style: styleIds.table,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: headerRows > 0, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    ...(direction.columns === 'rtl' ? { visuallyRightToLeft: true } : chosen === 'ltr' && { visuallyRightToLeft: false }),
    rows: rows.map(({ cells }, index) => {
      const header = index < headerRows
      const missing = columns - widthOf(cells)
      return new TableRow({
        cantSplit: true,
        ...(header && { tableHeader: true }),
        children: cells.map(({ span = 1, paragraphs }, place) => {
          const wide = span + (place === cells.length - 1 ? missing : 0)
          const first = widthOf(cells.slice(0, place))
          return new TableCell({
            width: { size: sum(widths.slice(first, first + wide)), type: WidthType.DXA },
            ...(wide > 1 && { columnSpan: wide }),
            children: paragraphs.map((inlines) => cellParagraph(inlines, direction.cell(inlines), chosen, header, runs)),
          })
        }),
      })
    }),
  })
}

const cellParagraph = (inlines: Printed<'paragraph'>['children'], direction: Direction, chosen: Direction | undefined, header: boolean, runs: RunWriter): Paragraph =>
  new Paragraph({ style: header ? styleIds.tableHeading : styleIds.tableText, ...bidirectional(direction, chosen), children: runs(inlines, { direction }) })

function columnWidths(all: number, columns: number, shares: readonly number[] = []): number[] {
  const parts = Array.from({ length: columns }, (_, index) => shares[index] ?? 1)
  return parts.map((part) => Math.floor((all * part) / sum(parts)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)

const widthOf = (cells: readonly { span?: number | undefined }[]): number => cells.reduce((sum, { span = 1 }) => sum + span, 0)
