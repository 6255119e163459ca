import { z } from 'zod'
import type { Draft } from '../document/draft.ts'
import { blockText, noteText } from '../document/plain-text.ts'
import { Locator } from '../document/inline.ts'
import { notesInOrder } from '../document/walk.ts'
import { numberSayer } from './place-numbers.ts'
import type { HeadingNumbering } from './report.ts'
import { sectionOf } from './section.ts'

/** A recommendation and the heading it stands under ('' before the first heading). */
export const ListedRecommendation = z.strictObject({ id: z.string(), section: z.string(), text: z.string() })
export type ListedRecommendation = z.infer<typeof ListedRecommendation>

export function listRecommendations({ blocks }: Draft, numbering: HeadingNumbering): ListedRecommendation[] {
  const say = numberSayer(blocks, numbering)
  return blocks.flatMap((block) =>
    block.kind === 'recommendation' ? [{ id: block.id, section: sectionOf(blocks, block.id)?.id ?? '', text: blockText(block, say) }] : [],
  )
}

/** A note with its number, and its text as it will print. */
export const ListedNote = z.strictObject({
  number: z.int(),
  id: z.string(),
  text: z.string(),
  citations: z.array(z.strictObject({ source: z.string(), locator: Locator.nullable() })),
})
export type ListedNote = z.infer<typeof ListedNote>

/** @param printed the same draft with the words of its citations in their place */
export function listNotes(draft: Draft, printed: Draft, numbering: HeadingNumbering): ListedNote[] {
  const say = numberSayer(draft.blocks, numbering)
  const cited = new Map(draft.notes.map(({ id, paragraphs }) => [id, paragraphs.flat().filter((inline) => inline.type === 'citation')]))
  return notesInOrder(printed).map((note, index) => ({
    number: index + 1,
    id: note.id,
    text: noteText(note, say),
    citations: (cited.get(note.id) ?? []).map(({ source, locator }) => ({ source, locator: locator ?? null })),
  }))
}
