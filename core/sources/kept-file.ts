import { z } from 'zod'

/** A file kept with a source. Its size is in bytes. */
export const KeptFile = z.strictObject({ name: z.string(), size: z.int().nonnegative() })
export type KeptFile = z.infer<typeof KeptFile>

/** What becomes of the file of a source that is written: it stays, the one chosen last takes its place, or none does. */
export const FileChange = z.enum(['kept', 'chosen', 'none'])
export type FileChange = z.infer<typeof FileChange>
