import { z } from 'zod'

const Run = {
  missing: z.array(z.int()),
  repeated: z.array(z.int()),
}

/** A further count in a source, of an annex or a second part, whose numbers do not run on. */
export const FurtherRun = z.strictObject({
  /** The innermost heading that the whole count stands under; empty where it stands under none. */
  heading: z.string(),
  first: z.int(),
  last: z.int(),
  ...Run,
})
export type FurtherRun = z.infer<typeof FurtherRun>

/** Whether the paragraph numbers of a source run on as they should. */
export const Continuity = z.strictObject({
  /** The first and the last whole number of the main series; null where nothing is numbered. */
  first: z.int().nullable(),
  last: z.int().nullable(),
  ...Run,
  /** Only where there are any. */
  further: z.array(FurtherRun).optional(),
})
export type Continuity = z.infer<typeof Continuity>
