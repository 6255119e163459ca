import { z } from 'zod'
import type { Finding } from './finding.ts'

/** A finding the user judged and does not want to see again, with the reason for whoever works on the report next. */
export const Dismissal = z.strictObject({ key: z.string().min(1).max(2_000), reason: z.string().max(500) })
export type Dismissal = z.infer<typeof Dismissal>

/** What stays of a finding as long as nothing changes about it: where it stands and the words it names, not those around them. */
export const findingKey = ({ check, block, note, details, excerpt }: Finding): string =>
  JSON.stringify([check, block, note, Object.keys(details).length === 0 ? excerpt : details]).slice(0, 2_000)

/** Findings with those apart that were dismissed. */
export function partDismissed(findings: readonly Finding[], dismissals: readonly Dismissal[]): { open: Finding[]; dismissed: { finding: Finding; reason: string }[] } {
  const reasons = new Map(dismissals.map(({ key, reason }) => [key, reason]))
  return {
    open: findings.filter((finding) => !reasons.has(findingKey(finding))),
    dismissed: findings.flatMap((finding) => {
      const reason = reasons.get(findingKey(finding))
      return reason === undefined ? [] : [{ finding, reason }]
    }),
  }
}
