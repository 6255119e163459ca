import { assertNever } from '../assert-never.ts'
import type { Block } from './block.ts'
import type { Draft } from './draft.ts'
import type { Inline, NoteInline, Text } from './inline.ts'
import type { Note } from './note.ts'

/** The texts of a block in the order of reading: one for a block that is text, one for each paragraph of each cell of a table. */
export function textsOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
    case 'figure':
    case 'page-break':
    case 'recommendations-summary':
      return []
    default:
      return [block.children]
  }
}

/** All inlines of a block in the order of reading. */
export const inlinesOf = (block: Block): Inline[] => textsOf(block).flat()

/** A block of the same kind and id whose inlines are of another type. */
export type BlockOf<I> = Worded<Block, I>
type Worded<B, I> = B extends { children: unknown }
  ? Omit<B, 'children'> & { children: I[] }
  : B extends { rows: unknown }
    ? Omit<B, 'rows'> & { rows: { cells: { span?: number | undefined; paragraphs: I[][] }[] }[] }
    : B

/** The same block with other words. `change` is called for each text, in the order of reading. */
export function withTexts<I>(block: Block, change: (inlines: Inline[]) => I[]): BlockOf<I> {
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(change) })) })) }
    case 'figure':
    case 'page-break':
    case 'recommendations-summary':
      return block
    case 'heading':
      return { ...block, children: change(block.children) }
    case 'paragraph':
      return { ...block, children: change(block.children) }
    case 'quote':
      return { ...block, children: change(block.children) }
    case 'list-item':
      return { ...block, children: change(block.children) }
    case 'recommendation':
      return { ...block, children: change(block.children) }
    case 'caption':
      return { ...block, children: change(block.children) }
    default:
      return assertNever(block)
  }
}

/** The ids of the notes marked in a block, in the order of their marks. */
export const noteIdsOf = (block: Block): string[] =>
  inlinesOf(block).flatMap((inline) => (inline.type === 'note' ? [inline.id] : []))

/** The ids of all marked notes in the order a reader meets them, each once. */
export const noteOrder = (blocks: readonly Block[]): string[] => [...new Set(blocks.flatMap(noteIdsOf))]

/** The notes in the order of their marks; a note without a mark is not among them. */
export function notesInOrder(draft: Draft): Note[] {
  const byId = new Map(draft.notes.map((note) => [note.id, note]))
  return noteOrder(draft.blocks).flatMap((id) => byId.get(id) ?? [])
}

/** The notes whose mark is gone from the text. They are kept until the user throws them away. */
export function orphanNotes(draft: Draft): Note[] {
  const marked = new Set(noteOrder(draft.blocks))
  return draft.notes.filter((note) => !marked.has(note.id))
}

/** The runs of text of an inline sequence, those inside links included. */
export const textRuns = (inlines: readonly (Inline | NoteInline)[]): Text[] =>
  inlines.flatMap((inline): Text[] => {
    if (inline.type === 'text') return [inline]
    return inline.type === 'link' ? textRuns(inline.children) : []
  })
