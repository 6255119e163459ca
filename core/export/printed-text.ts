import type { Block, RecommendationsSummary } from '../document/block.ts'
import type { Inline, NoteInline, Reference } from '../document/inline.ts'
import type { BlockOf } from '../document/walk.ts'

/** The live number of another place with what it prints. */
export type PrintedReference = Reference & { text: string }

/** What the writers meet: by then every number is known. */
export type PrintedInline = Exclude<Inline, Reference> | PrintedReference
export type PrintedNoteInline = Exclude<NoteInline, Reference> | PrintedReference

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
