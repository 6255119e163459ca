import { z } from 'zod'

/** A saved version of the whole draft. */
export const Snapshot = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** When it was made, as an ISO 8601 instant. */
  createdAt: z.string(),
  words: z.int(),
})
export type Snapshot = z.infer<typeof Snapshot>
