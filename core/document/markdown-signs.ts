import { Direction } from './direction.ts'

/**
 * What Markdown has no signs for, as comments: readers of Markdown pass over them, and the importer knows them again.
 * Between the two signs of a summary stand recommendations that are in the text already.
 */
export const pageBreakSign = '<!-- page break -->'
/** How wide the picture before it is, in per cent of the width of the text. */
export const widthSign = (width: number): string => `<!-- width ${String(width)} -->`
export const readWidthSign = (sign: string): number | undefined => {
  const width = Number(/^<!-- width (\d{1,3}) -->$/u.exec(sign)?.[1])
  return width >= 10 && width <= 100 ? width : undefined
}
/** What a Markdown table cannot say of itself: more header rows than one, that it has pages of its own, turned, and the way it reads. */
export interface TableSign {
  headerRows: number
  landscape: boolean
  direction: Direction | undefined
}
export const tableSign = ({ headerRows, landscape, direction }: TableSign): string =>
  `<!-- table with header rows: ${String(headerRows)}${landscape ? ', landscape' : ''}${direction === undefined ? '' : `, ${direction}`} -->`
export const readTableSign = (sign: string): TableSign | undefined => {
  const [, headerRows, landscape, direction] = /^<!-- table with header rows: (\d{1,4})(, landscape)?(?:, (ltr|rtl))? -->$/u.exec(sign) ?? []
  return headerRows === undefined ? undefined : { headerRows: Number(headerRows), landscape: landscape !== undefined, direction: Direction.safeParse(direction).data }
}
export const spannedSign = '<!-- spanned -->'
export const summaryStart = '<!-- summary of recommendations -->'
export const summaryEnd = '<!-- end of summary -->'
/** What stands between these repeats or lists what the report holds elsewhere: its contents list, its annexes. */
export const computedStart = '<!-- computed -->'
export const computedEnd = '<!-- end of computed -->'
