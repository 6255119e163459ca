import { maxColumns } from '../document/block.ts'
import { inlinesIn, type ImportedInline, type ImportedParagraph, type ImportedTable } from '../document/import/imported-text.ts'
import { count, type Tally } from '../document/import/tally.ts'
import { isElement } from './elements.ts'
import type { PastedElement, PastedNode } from './pasted-node.ts'
import type { Steps } from './steps.ts'

type ReadCell = (nodes: readonly PastedNode[]) => Steps<ImportedParagraph[]>
type Row = ImportedTable['rows'][number]

/**
 * A table of a page: its caption and the table. One with a single cell is a frame round a text, and is read as that.
 * @param readCell reads what stands in a cell
 */
export function* readTable(table: PastedElement, readCell: ReadCell, tally: Tally): Steps<ImportedParagraph[]> {
  const captions: ImportedParagraph[] = []
  for (const caption of table.children) if (isElement(caption) && caption.tag === 'caption') captions.push(...(yield* readCell(caption.children)))
  const before = captions.map((paragraph): ImportedParagraph => (paragraph.kind === 'body' ? { kind: 'caption', children: paragraph.children } : paragraph))
  const rows = rowsOf(table)
  const [only, ...others] = rows.flatMap(cellsOf)
  if (only === undefined) return before
  if (others.length === 0) {
    count(tally, 'table-layout')
    return [...before, ...(yield* readCell(only.children))]
  }
  return [...before, { kind: 'table', children: [], headerRows: headerRows(table, rows), rows: yield* layOut(rows, readCell, tally) }]
}

const inSections = (table: PastedElement, wanted: (tag: string) => boolean): PastedElement[] =>
  table.children.filter(isElement).flatMap((child) => (wanted(child.tag) ? child.children.filter(isElement) : [])).filter(({ tag }) => tag === 'tr')

/** The rows in the order in which they print: the head first, the foot last, wherever they stand. */
function rowsOf(table: PastedElement): PastedElement[] {
  const body = table.children.filter(isElement).flatMap((child) => (child.tag === 'tr' ? [child] : child.tag === 'tbody' ? child.children.filter(isElement) : []))
  return [...inSections(table, (tag) => tag === 'thead'), ...body.filter(({ tag }) => tag === 'tr'), ...inSections(table, (tag) => tag === 'tfoot')]
}

const cellsOf = (row: PastedElement): PastedElement[] => row.children.filter(isElement).filter(({ tag }) => tag === 'td' || tag === 'th')

function headerRows(table: PastedElement, rows: readonly PastedElement[]): number {
  const named = inSections(table, (tag) => tag === 'thead').length
  if (named > 0) return Math.min(named, rows.length)
  const firstOfText = rows.findIndex((row) => cellsOf(row).some(({ tag }) => tag !== 'th'))
  return Math.max(0, firstOfText)
}

/** A cell that reaches over rows keeps its words in the first, and has empty ones below it. */
function* layOut(rows: readonly PastedElement[], readCell: ReadCell, tally: Tally): Steps<Row[]> {
  /** For each column how many rows a cell from above still reaches down, and how wide it is where it begins. */
  let reaching = new Map<number, { rows: number; span: number }>()
  const laid: Row[] = []
  for (const row of rows) {
    const cells: Row['cells'] = []
    const next = new Map<number, { rows: number; span: number }>()
    let column = 0
    const fillFromAbove = () => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        cells.push({ ...(above.span > 1 && { span: above.span }), paragraphs: [[]] })
        if (above.rows > 1) next.set(column, { rows: above.rows - 1, span: above.span })
        column += above.span
      }
    }
    for (const cell of cellsOf(row)) {
      fillFromAbove()
      const span = reach(cell.attributes.colspan, maxColumns)
      const down = reach(cell.attributes.rowspan, rows.length)
      cells.push({ ...(span > 1 && { span }), paragraphs: paragraphsIn(yield* readCell(cell.children), tally) })
      if (down > 1) next.set(column, { rows: down - 1, span })
      column += span
    }
    fillFromAbove()
    reaching = next
    laid.push({ cells })
  }
  if (rows.flatMap(cellsOf).some((cell) => reach(cell.attributes.rowspan, rows.length) > 1)) count(tally, 'table-layout')
  return laid.filter(({ cells }) => cells.length > 0)
}

const reach = (said: string | undefined, most: number): number => (said !== undefined && /^\d{1,4}$/.test(said) ? Math.max(1, Math.min(Number(said), most)) : 1)

/** A cell holds paragraphs alone: the words of a table inside it stand one after the other. */
function paragraphsIn(read: readonly ImportedParagraph[], tally: Tally): ImportedInline[][] {
  const paragraphs = read.flatMap((paragraph): ImportedInline[][] => {
    if (paragraph.kind !== 'table') return inlinesIn(paragraph).length > 0 ? [paragraph.children] : []
    count(tally, 'table-layout')
    return paragraph.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)).filter((inlines) => inlines.length > 0)
  })
  return paragraphs.length > 0 ? paragraphs : [[]]
}
