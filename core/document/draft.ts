import { z } from 'zod'
import { Block } from './block.ts'
import { Note } from './note.ts'

/** The whole text of a report: its blocks in order, and its notes in no particular order. */
export const Draft = z.strictObject({ blocks: z.array(Block), notes: z.array(Note) })
export type Draft = z.infer<typeof Draft>

export const isEmptyDraft = (draft: Draft): boolean =>
  draft.notes.length === 0 && draft.blocks.every((block) => block.kind === 'heading' || block.children.length === 0)
