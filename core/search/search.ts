import { z } from 'zod'

export const searchScopes = ['draft', 'sources', 'all'] as const
export const SearchQuery = z.strictObject({
  query: z.string().max(1_000),
  limit: z.int().min(1).max(500),
  in: z.enum(searchScopes),
})
export type SearchQuery = z.infer<typeof SearchQuery>

/** A place that matches: a block or note of the draft, or a source, one of its passages, or an excerpt. */
export const SearchHit = z.strictObject({
  kind: z.enum(['block', 'note', 'source', 'passage', 'excerpt']),
  id: z.string(),
  /** The id of the source it is in; empty in the draft. */
  source: z.string(),
  /** The number of the passage; empty where it has none. */
  number: z.string(),
  /** The words around the first match. */
  snippet: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>
