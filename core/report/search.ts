import { z } from 'zod'

export const SearchQuery = z.strictObject({ query: z.string().max(1_000), limit: z.int().min(1).max(500) })
export type SearchQuery = z.infer<typeof SearchQuery>

/** A place that matches: a block or a note of the draft. */
export const SearchHit = z.strictObject({
  kind: z.enum(['block', 'note']),
  id: z.string(),
  /** The words around the first match. */
  snippet: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>
