/** A piece of text at its place on a page. Lengths in points; y runs down from the top edge to the baseline. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

/** One page as a PDF holds it: runs in no order that can be trusted. */
export interface TextPage {
  /** Counted from 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
}

/** Runs that stand on one baseline, in reading order. */
export interface PageLine {
  readonly page: number
  readonly x: number
  readonly right: number
  readonly y: number
  /** The size of most of its letters. */
  readonly size: number
  readonly pieces: readonly LinePiece[]
}

export interface LinePiece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Small and above the baseline, as a reference to a note is. */
  readonly raised: boolean
}
