import type { TreatyBody } from '../../sources/symbol/bodies.ts'
import type { DocumentType } from '../../sources/symbol/document-symbol.ts'
import type { SymbolState } from '../../sources/symbol/state-in-symbol.ts'

/** What a reference in a text names. */
export type Named =
  /** A treaty or general comment of the catalogue, by the id of its entry: "CRC", "CRC-14", "CMW-3" for a joint one. */
  | { kind: 'entry'; entry: string }
  /** Any other document, by its canonical symbol. */
  | { kind: 'symbol'; symbol: string }
  /** A general comment that the catalogue does not know, or whose committee the text leaves open. */
  | { kind: 'general-comment'; body?: TreatyBody; number: number }
  /**
   * A document about a State that the text names in words or in short: "the State report", "MEX 6-7". Without `state` it
   * is the one under review.
   */
  | { kind: 'state-document'; type: DocumentType; body?: TreatyBody; year?: number; state?: SymbolState; cycle?: string }

/** A reference found in a text. */
export interface FoundReference {
  /** Where it stands, in UTF-16 units of the text. */
  start: number
  end: number
  named: Named
  /** What `numbers` count. */
  unit: 'paragraph' | 'article'
  /** Paragraphs or articles one by one, as they are cited: "85", "58 (b)", "3 (1)". None where the whole document is meant. */
  numbers: readonly string[]
  /** Whether the text leaves no doubt what it names. */
  certain: boolean
}

/** What is known of the report that a text stands in. */
export interface ReferenceContext {
  /** "The Committee" of the text; its treaty is "the Convention". */
  committee: TreatyBody | undefined
  /** What "ibid." at the head of the text means: the one document that the note before it names. */
  before?: Named
}
