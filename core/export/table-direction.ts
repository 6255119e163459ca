import { directionOf, naturalDirection, type Direction } from '../document/direction.ts'
import { inlineText } from '../document/plain-text.ts'
import type { Printed, PrintedInline } from './printed-text.ts'

/** Which way the columns of a table run, and what one of its cells reads like. */
export interface TableDirection {
  columns: Direction
  cell: (inlines: readonly PrintedInline[]) => Direction
}

/** A cell of figures and signs alone reads as the table does: a column of numbers stands under its heading. */
export function tableDirection({ rows, direction: chosen }: Pick<Printed<'table'>, 'rows' | 'direction'>): TableDirection {
  const columns = directionOf(rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map((inlines) => inlineText(inlines)).join(' ')).join(' ')).join(' '), chosen)
  return { columns, cell: (inlines) => chosen ?? naturalDirection(inlineText(inlines)) ?? columns }
}
