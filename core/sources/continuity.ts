import { z } from 'zod'

/** Whether the paragraph numbers of a source run on as they should. */
export const Continuity = z.strictObject({
  /** The first and the last whole number of the main series; null where nothing is numbered. */
  first: z.int().nullable(),
  last: z.int().nullable(),
  missing: z.array(z.int()),
  repeated: z.array(z.int()),
})
export type Continuity = z.infer<typeof Continuity>
