import { z } from 'zod'

/** A range the user marked in a passage. `start` and `length` count UTF-16 units in the passage's text. */
export const Excerpt = z.strictObject({
  id: z.string().min(1),
  passage: z.string().min(1),
  start: z.int().nonnegative(),
  length: z.int().positive(),
  /** The marked words, kept beside the range so that a re-read source can be checked against them. */
  text: z.string().min(1),
  comment: z.string(),
  tags: z.array(z.string().min(1)),
})
export type Excerpt = z.infer<typeof Excerpt>
