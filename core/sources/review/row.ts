import { z } from 'zod'
import { Excerpt } from '../excerpt.ts'
import type { Passage, ReadPassage } from '../passage.ts'

/** An excerpt where it stands under review. One that a split cut in two has no id for its second part yet. */
export const RowExcerpt = z.strictObject({ ...Excerpt.shape, id: z.string().min(1).nullable() }).omit({ passage: true })
export type RowExcerpt = z.infer<typeof RowExcerpt>

/** A passage under review. Its key stays while the user works on it. */
export interface Row {
  key: number
  passage: ReadPassage
  /** The id of a passage that was accepted before; null for a new one. */
  id: string | null
  excerpts: readonly RowExcerpt[]
}

const noExcerpts: readonly RowExcerpt[] = []

/** The rows of a reading, which nothing points at yet. */
export const toRows = (passages: readonly ReadPassage[]): Row[] => passages.map((passage, key) => ({ key, passage, id: null, excerpts: noExcerpts }))

/** The rows of a source of the report, with what the user marked in it. */
export function storedRows(passages: readonly Passage[], excerpts: readonly Excerpt[]): Row[] {
  const marked = new Map<string, RowExcerpt[]>()
  for (const { passage, ...excerpt } of excerpts) {
    const known = marked.get(passage)
    if (known === undefined) marked.set(passage, [excerpt])
    else known.push(excerpt)
  }
  return passages.map(({ id, source: _, ...passage }, key) => ({ key, passage, id, excerpts: marked.get(id) ?? noExcerpts }))
}
