import type { PrintedWord } from '../citations/printed-citations.ts'
import type { Block, RecommendationsSummary } from '../document/block.ts'
import type { Direction } from '../document/direction.ts'
import type { Citation, Inline, NoteInline, Reference } from '../document/inline.ts'
import { inlineText } from '../document/plain-text.ts'
import type { BlockOf } from '../document/walk.ts'

/** The live number of another place with what it prints. */
export type PrintedReference = Reference & { text: string }

/** A citation with what it prints. */
export type PrintedCitation = Citation & { words: (Exclude<PrintedWord, Reference> | PrintedReference)[] }

/** What the writers meet: by then every number is known, and the words of every citation. */
export type PrintedInline = Exclude<Inline, Reference | Citation> | PrintedReference | PrintedCitation
export type PrintedNoteInline = Exclude<NoteInline, Reference | Citation> | PrintedReference | PrintedCitation

/** The words of citations among the others, as they stand on paper. */
export const unpacked = (inlines: readonly PrintedNoteInline[]): Exclude<PrintedNoteInline, PrintedCitation>[] =>
  inlines.flatMap((inline) => (inline.type === 'citation' ? inline.words : [inline]))

/** The recommendations of the report once more. `id` is that of the recommendation; notes stay where they were marked first. */
export interface PrintedSummary extends RecommendationsSummary {
  recommendations: { id: string; number: PrintedReference; direction?: Direction | undefined; children: PrintedInline[] }[]
}

/** A table, with the shares of its columns in its width where they are not alike. */
export type PrintedTable = Extract<BlockOf<PrintedInline>, { kind: 'table' }> & { shares?: number[] }

/** A block as it prints. */
export type PrintedBlock = Exclude<BlockOf<PrintedInline>, { kind: 'recommendations-summary' | 'table' }> | PrintedSummary | PrintedTable

export type Printed<K extends Block['kind']> = Extract<PrintedBlock, { kind: K }>

/** A note as it prints. */
export interface PrintedNote {
  id: string
  paragraphs: PrintedNoteInline[][]
}

/** What a reader sees of inlines on one line, without the marks of notes. */
export const printedText = (inlines: readonly PrintedInline[]): string =>
  inlines
    .flatMap((inline): PrintedNoteInline[] => (inline.type === 'note' ? [] : [inline]))
    .flatMap((inline) => unpacked([inline]))
    .map((inline) => (inline.type === 'reference' ? inline.text : inlineText([inline])))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/** All inlines of a block; those of a summary are of the recommendations themselves. */
export function printedInlinesOf(block: PrintedBlock): PrintedInline[] {
  if ('children' in block) return block.children
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat())) : []
}
