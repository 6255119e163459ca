import { z } from 'zod'

/** Why a snapshot was taken. All but the first were taken by themselves, before something changed or left. */
export const snapshotCauses = ['by-hand', 'before-import', 'before-restore', 'before-export', 'before-citations'] as const
export const SnapshotCause = z.enum(snapshotCauses)
export type SnapshotCause = z.infer<typeof SnapshotCause>
export type AutomaticCause = Exclude<SnapshotCause, 'by-hand'>

/** A saved version of the whole draft. */
export const Snapshot = z.strictObject({
  id: z.string(),
  label: z.string(),
  cause: SnapshotCause,
  /** When it was made, as an ISO 8601 instant. */
  createdAt: z.string(),
  words: z.int(),
})
export type Snapshot = z.infer<typeof Snapshot>
