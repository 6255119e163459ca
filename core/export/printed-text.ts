import type { Block } from '../document/block.ts'
import type { Inline, NoteInline, Reference } from '../document/inline.ts'

/** The live number of another place with what it prints. */
export type PrintedReference = Reference & { text: string }

/** What the writers meet: by then every number is known. */
export type PrintedInline = Exclude<Inline, Reference> | PrintedReference
export type PrintedNoteInline = Exclude<NoteInline, Reference> | PrintedReference

/** A block with other inlines. */
type Worded<B, I> = B extends { children: unknown } ? Omit<B, 'children'> & { children: I[] } : never
export type PrintedBlock = Worded<Block, PrintedInline>

/** A note as it prints. */
export interface PrintedNote {
  id: string
  paragraphs: PrintedNoteInline[][]
}
