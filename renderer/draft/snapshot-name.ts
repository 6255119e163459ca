import type { Snapshot } from '../../core/report/snapshot.ts'
import { say } from '../messages.ts'
import { formatMoment } from '../ui/format-time.ts'

/** What a snapshot is called: the person's name for it, why it was taken by itself, or when. */
export function snapshotName({ label, cause, createdAt }: Snapshot): string {
  if (label !== '') return label
  return cause === 'by-hand' ? formatMoment(createdAt) : say(`snapshots.${cause}`)
}
