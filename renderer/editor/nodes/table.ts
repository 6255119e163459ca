import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from '@lexical/table'
import { $createParagraphNode, $getState, $isElementNode, $setState, createState } from 'lexical'
import { maxColumns, type Row, type Table } from '../../../core/document/block.ts'
import { $createInlineNode, $readInlines, type NoteContents } from '../inline.ts'

const landscapeState = createState('landscape', { parse: (value) => value === true })

export const $isLandscape = (table: TableNode): boolean => $getState(table, landscapeState)
export const $setLandscape = (table: TableNode, landscape: boolean): TableNode => $setState(table, landscapeState, landscape)

/** A table as Lexical has it, out of one as the draft has it. */
export function $createTable({ rows, headerRows, landscape }: Table, contents: NoteContents): TableNode {
  const table = $createTableNode().append(
    ...rows.map(({ cells }, index) =>
      $createTableRowNode().append(
        ...cells.map(({ span = 1, paragraphs }) =>
          $createTableCellNode(index < headerRows ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS, span).append(
            ...paragraphs.map((inlines) => $createParagraphNode().append(...inlines.map((inline) => $createInlineNode(inline, contents)))),
          ),
        ),
      ),
    ),
  )
  return landscape === true ? $setLandscape(table, true) : table
}

/** The draft's form of a table, whatever was pasted into it. */
export function $readTable(table: TableNode): Pick<Table, 'headerRows' | 'landscape' | 'rows'> {
  const rows = table.getChildren().filter($isTableRowNode).map((row) => row.getChildren().filter($isTableCellNode).slice(0, maxColumns)).filter((cells) => cells.length > 0)
  const firstOfText = rows.findIndex((cells) => !cells.every($isHeader))
  const read = rows.map((cells): Row => ({ cells: cells.map($readCell) }))
  return {
    headerRows: firstOfText < 0 ? rows.length : firstOfText,
    ...($isLandscape(table) && { landscape: true }),
    rows: read.length > 0 ? read : [{ cells: [{ paragraphs: [[]] }] }],
  }
}

const $isHeader = (cell: TableCellNode): boolean => cell.hasHeaderState(TableCellHeaderStates.ROW)

function $readCell(cell: TableCellNode): Row['cells'][number] {
  const span = cell.getColSpan()
  const paragraphs = cell.getChildren().map((child) => $readInlines($isElementNode(child) && !child.isInline() ? child.getChildren() : [child]))
  return { ...(span > 1 && { span: Math.min(span, maxColumns) }), paragraphs: paragraphs.length > 0 ? paragraphs : [[]] }
}
