import { z } from 'zod'
import type { Draft } from '../document/draft.ts'
import { Citation, type NoteInline } from '../document/inline.ts'
import type { Note } from '../document/note.ts'
import { inlinesOf, notesInOrder, orphanNotes } from '../document/walk.ts'

/** Citations that stand side by side in a note, with no words between them. */
export const Cluster = z.strictObject({
  citations: z.array(Citation).min(1),
  /** Whether they begin their paragraph. */
  begins: z.boolean(),
  /** Whether nothing is printed after them in their paragraph, so that they bring the full stop. */
  ends: z.boolean(),
})
export type Cluster = z.infer<typeof Cluster>

/**
 * All that a draft cites, in the order of reading: what a style must know to print any of it. Notes without a citation
 * are listed too, because what stands between two citations decides how the second one prints.
 */
export const Citing = z.strictObject({
  notes: z.array(
    z.strictObject({
      id: z.string(),
      /** Null where its mark is gone: it prints nowhere, and counts for no other note. */
      number: z.int().nullable(),
      clusters: z.array(Cluster),
      /** Whether it says anything beside its citations. */
      free: z.boolean(),
    }),
  ),
  blocks: z.array(z.strictObject({ id: z.string(), citations: z.array(Citation) })),
})
export type Citing = z.infer<typeof Citing>

export function citingOf(draft: Draft): Citing {
  return {
    notes: [
      ...notesInOrder(draft).map((note, index) => citingNote(note, index + 1)),
      ...orphanNotes(draft).filter(cites).map((note) => citingNote(note, null)),
    ],
    blocks: draft.blocks.flatMap((block) => {
      const citations = inlinesOf(block).filter((inline) => inline.type === 'citation')
      return citations.length === 0 ? [] : [{ id: block.id, citations }]
    }),
  }
}

/** The ids of the sources that are cited, each once. */
export const citedSources = ({ notes, blocks }: Citing): string[] => [
  ...new Set([...notes.flatMap(({ clusters }) => clusters.flatMap(({ citations }) => citations)), ...blocks.flatMap(({ citations }) => citations)].map(({ source }) => source)),
]

const cites = ({ paragraphs }: Note): boolean => paragraphs.some((inlines) => inlines.some(({ type }) => type === 'citation'))

const citingNote = ({ id, paragraphs }: Note, number: number | null): Citing['notes'][number] => ({
  id,
  number,
  clusters: paragraphs.flatMap(clustersOf),
  free: paragraphs.some((inlines) => inlines.some((inline) => inline.type !== 'citation' && printsSomething(inline))),
})

function clustersOf(inlines: readonly NoteInline[]): Cluster[] {
  const clusters: Cluster[] = []
  let open: Cluster | undefined
  inlines.forEach((inline, index) => {
    if (inline.type !== 'citation') {
      open = undefined
      return
    }
    if (open === undefined) {
      open = { citations: [], begins: !inlines.slice(0, index).some(printsSomething), ends: false }
      clusters.push(open)
    }
    open.citations.push(inline)
    open.ends = !inlines.slice(index + 1).some(printsSomething)
  })
  return clusters
}

const printsSomething = (inline: NoteInline): boolean => inline.type !== 'text' || inline.text.trim() !== ''
