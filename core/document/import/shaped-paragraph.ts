import type { Caption, Heading } from '../block.ts'
import type { Inline } from '../inline.ts'
import type { ImportedTable, ListPlace } from './imported-text.ts'
import type { QuotedText } from './quotes.ts'

/** A paragraph on its way to becoming a block: what it is has been decided, its id has not been given. */
export type ShapedParagraph =
  | { kind: 'body'; children: Inline[]; continues?: true; indented?: true; captions?: true }
  | { kind: 'heading'; level: Heading['level']; recommendations: boolean; number?: string; children: Inline[] }
  | ({ kind: 'quote' } & QuotedText)
  | ({ kind: 'item'; children: Inline[] } & ListPlace)
  | { kind: 'recommendation'; children: Inline[] }
  | { kind: 'caption'; of: Caption['of']; children: Inline[] }
  | { kind: 'figure'; children: Inline[]; attachment: string; alt: string; width: number }
  | { kind: 'page-break' | 'recommendations-summary'; children: Inline[] }
  | ({ kind: 'table'; children: Inline[] } & ImportedTable<Inline>)
