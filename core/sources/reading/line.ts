/**
 * A line of a document without its page furniture and note marks: what passages are made of.
 * Documents without a layout (plain text, saved pages) give lines too; a paragraph of HTML is one line.
 */
export interface Line {
  readonly text: string
  /** The text in the parts that wide white space makes of it: the cells of a row, or a number and its paragraph. */
  readonly cells: readonly string[]
  /** Where each cell begins, in points; empty where the document has no layout. */
  readonly cellStarts: readonly number[]
  readonly page: number | null
  /** Left edge, in points from the left edge of the page's text. */
  readonly indent: number
  /** How far it reaches across the text of its page: 1 is full. */
  readonly reach: number
  readonly centred: boolean
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Whether its first piece is bold: the number of a bold heading is, that of a bold paragraph often is not. */
  readonly boldStart: boolean
  /** White above it, in line heights of running text; 0 within a paragraph, Infinity where nothing stands above. */
  readonly gap: number
  /** What the document itself says it is, where it says so. */
  readonly role: 'heading' | 'row' | 'block' | ''
  /** Outermost is 1; 0 where it is no heading by its own word. */
  readonly level: number
  /**
   * The number that the document itself counts for it, without its full stop; it stands in the first cell. One that is
   * not whole ("(a)", "iv") is that of a part of a paragraph.
   */
  readonly counted?: { readonly printed: string; readonly isWhole: boolean }
}

/** A line of which only the words are known. */
export const plainLine = (text: string, gap: number): Line => ({
  text,
  cells: [text],
  cellStarts: [],
  page: null,
  indent: 0,
  reach: 0,
  centred: false,
  size: 0,
  bold: false,
  italic: false,
  boldStart: false,
  gap,
  role: '',
  level: 0,
})
