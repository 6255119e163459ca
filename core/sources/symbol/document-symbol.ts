import type { Body } from './bodies.ts'
import type { SymbolState } from './state-in-symbol.ts'

export const documentTypes = [
  'general-comment',
  'state-report',
  'concluding-observations',
  'list-of-issues',
  'list-of-issues-prior-to-reporting',
  'replies',
  'summary-record',
  'follow-up',
  'views',
  'core-document',
  'session-report',
  'resolution',
  'other',
] as const
export type DocumentType = (typeof documentTypes)[number]

export type Protocol = 'OPAC' | 'OPSC' | 'OPIC'

/** A revision, addition or corrigendum, as in /Rev.1. */
export interface Mark {
  kind: 'Rev' | 'Add' | 'Corr'
  number: string
}

/** What a symbol says of its document; a field is absent where it says nothing. */
export interface Interpretation {
  body: Body
  type: DocumentType
  state?: SymbolState
  protocol?: Protocol
  /** The number in its series or the reporting cycle: "14", "6-7". */
  number?: string
  session?: string
  year?: number
}

/** One symbol of a document: its elements as they are printed, and what they mean. */
export interface SymbolPart extends Interpretation {
  /** The elements that name the issuer: "CRC/C", "E/C.12", "A". */
  stem: string
  /** The elements between the stem and the marks. */
  path: readonly string[]
  marks: readonly Mark[]
  /** The volume or part of a document that is printed in several: "Vol. II", "Part I". */
  volume?: string
}

/** The symbol of a United Nations document. */
export interface DocumentSymbol extends SymbolPart {
  /** The further symbols of a joint document, in their order. */
  joint: readonly SymbolPart[]
}

/** The symbols of a document one by one. */
export const partsOf = (symbol: DocumentSymbol): readonly SymbolPart[] => [symbol, ...symbol.joint]

/** One symbol in print, without those of the documents it is joint with. */
export const formatPart = ({ stem, path, marks, volume }: Pick<SymbolPart, 'stem' | 'path' | 'marks' | 'volume'>): string =>
  [stem, ...path, ...marks.map((mark) => `${mark.kind}.${mark.number}`)].join('/') + (volume === undefined ? '' : ` (${volume})`)
