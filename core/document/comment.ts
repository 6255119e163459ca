import { z } from 'zod'

/**
 * What somebody remarked on words of the draft. It is a record of its own; the runs of text it is about bear its id. It
 * never prints, and counts as no words of the report.
 */
export const Comment = z.strictObject({
  id: z.string().min(1),
  text: z.string().max(10_000),
  /** The words it was made on, shown where they are gone from the text. */
  words: z.string().max(300),
  /** Who made it, as that person wrote their name; empty where they wrote none. */
  author: z.string().max(100),
  /** When it was first written to the file, as an ISO 8601 instant; absent until then. */
  createdAt: z.string().optional(),
  resolved: z.literal(true).optional(),
})
export type Comment = z.infer<typeof Comment>
export const Comments = z.array(Comment)

/** Comments that were written, new or anew, and those that were thrown away. */
export const CommentChange = z.strictObject({ written: z.array(Comment), removed: z.array(z.string()) })
export type CommentChange = z.infer<typeof CommentChange>
