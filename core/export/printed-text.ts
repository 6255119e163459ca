import type { PrintedWord } from '../citations/printed-citations.ts'
import type { Block, RecommendationsSummary } from '../document/block.ts'
import type { Citation, Inline, NoteInline, Reference } from '../document/inline.ts'
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
  recommendations: { id: string; number: PrintedReference; children: PrintedInline[] }[]
}

/** A block as it prints. */
export type PrintedBlock = Exclude<BlockOf<PrintedInline>, Block & { kind: 'recommendations-summary' }> | PrintedSummary

export type Printed<K extends Block['kind']> = Extract<PrintedBlock, { kind: K }>

/** A note as it prints. */
export interface PrintedNote {
  id: string
  paragraphs: PrintedNoteInline[][]
}
