import { z } from 'zod'
import { Block } from './block.ts'
import { Note } from './note.ts'

/** The whole text of a report: its blocks in order, and its notes in no particular order. */
export const Draft = z.strictObject({ blocks: z.array(Block), notes: z.array(Note) })
export type Draft = z.infer<typeof Draft>
