import { inlineText } from '../document/plain-text.ts'
import { readsFromRight } from './directional-runs.ts'
import type { Printed, PrintedInline } from './printed-text.ts'

/** Whether the columns of a table run from the right: its first letter decides. */
export const tableReadsFromRight = (rows: Printed<'table'>['rows']): boolean =>
  readsFromRight(rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map((inlines) => inlineText(inlines)).join(' ')).join(' ')).join(' '))

/** Whether a cell holds figures and signs alone, which read as the table does: a column of numbers stands under its heading. */
export const readsAsTable = (inlines: readonly PrintedInline[]): boolean => !/\p{L}/u.test(inlineText(inlines))
