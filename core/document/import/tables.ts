import { maxColumns, type Table } from '../block.ts'
import type { Inline } from '../inline.ts'
import { inlineText } from '../plain-text.ts'
import type { ImportedParagraph, ImportedTable } from './imported-text.ts'
import { isWholly, withoutMark } from './inline-edits.ts'
import { count, type Tally } from './tally.ts'

type Paragraph = ImportedParagraph<Inline>

/**
 * Parts tables that are no tables: one cell round a text, and the grid a title page is laid out with. Their words come
 * one after the other.
 */
export function partLayoutTables(paragraphs: readonly Paragraph[], tally: Tally): Paragraph[] {
  const firstHeading = paragraphs.findIndex(({ kind }) => kind === 'heading')
  return paragraphs.flatMap((paragraph, index): Paragraph[] => {
    if (paragraph.kind !== 'table') return [paragraph]
    const cells = paragraph.rows.flatMap((row) => row.cells)
    const isLayout = cells.length === 1 || (index < firstHeading && paragraph.headerRows === 0)
    if (!isLayout) return [paragraph]
    count(tally, 'table-layout')
    return cells.flatMap((cell) => cell.paragraphs.filter((inlines) => inlines.length > 0).map((children): Paragraph => ({ kind: 'body', children })))
  })
}

/** A table whose first row is bold throughout has that row for its header. Bold was how it looked. */
export function settleHeader({ headerRows, rows, ...rest }: ImportedTable<Inline>): ImportedTable<Inline> {
  const [first, ...others] = rows
  const looksHeader = headerRows === 0 && others.length > 0 && first?.cells.every(({ paragraphs }) => paragraphs.every((inlines) => inlineText(inlines).trim() === '' || isWholly(inlines, 'bold'))) === true
  const length = looksHeader ? 1 : headerRows
  const plain = (inlines: Inline[]) => (isWholly(inlines, 'bold') ? withoutMark(inlines, 'bold') : inlines)
  return {
    ...rest,
    headerRows: length,
    rows: rows.map((row, index) => (index < length ? { cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(plain) })) } : row)),
  }
}

/** The table as the draft holds it. What is wider than Word's own tables can be has its last cells in one. */
export function toTable({ headerRows, landscape, rows }: ImportedTable<Inline>): Pick<Table, 'headerRows' | 'landscape' | 'rows'> {
  return {
    headerRows,
    ...(landscape && { landscape }),
    rows: rows.filter(({ cells }) => cells.length > 0).map(({ cells }) => {
      const beyond = cells.slice(maxColumns - 1)
      const kept = beyond.length > 1 ? [...cells.slice(0, maxColumns - 1), { paragraphs: beyond.flatMap(({ paragraphs }) => paragraphs) }] : cells
      return { cells: kept.map(({ span = 1, paragraphs }) => ({ ...(span > 1 && { span: Math.min(span, maxColumns) }), paragraphs: paragraphs.length > 0 ? paragraphs : [[]] })) }
    }),
  }
}
