import { z } from 'zod'
import { skipReasons } from '../citations/skip-reason.ts'
import { Source } from './source.ts'

/** References read from a file, not yet merged with those that are there. */
export const ReadReferences = z.strictObject({
  sources: z.array(Source),
  skipped: z.array(z.strictObject({ entry: z.string(), line: z.int().nullable(), reason: z.enum(skipReasons) })),
})
export type ReadReferences = z.infer<typeof ReadReferences>
