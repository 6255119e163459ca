import type { Block } from './block.ts'
import type { Draft } from './draft.ts'
import type { Inline, NoteInline, Text } from './inline.ts'
import type { Note } from './note.ts'

/** The ids of the notes marked in a block, in the order of their marks. */
export const noteIdsOf = (block: Block): string[] =>
  block.children.flatMap((inline) => (inline.type === 'note' ? [inline.id] : []))

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
