import { findingKey, type Dismissal } from '../../core/checks/dismissal.ts'
import type { Finding } from '../../core/checks/finding.ts'
import type { Fix } from '../../core/checks/fix.ts'
import { DraftFinder } from '../../core/search/find-in-draft.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { replaceHits } from '../find/replace-hits.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'

export interface Checked {
  findings: readonly Finding[]
  dismissals: readonly Dismissal[]
}

/** What the checks found in the open report, from the file: what is typed is written a moment before. */
export class Findings {
  /** Undefined until the checks have run once. */
  readonly checked = new Observable<Checked | undefined>(undefined)
  readonly running = new Observable(false)

  async run(session: DraftSession): Promise<void> {
    if (this.running.get()) return
    this.running.set(true)
    try {
      await session.saving.flush()
      const [findings, dismissals] = await Promise.all([request('report.check', {}), request('finding.dismissals', {})])
      this.checked.set({ findings, dismissals })
    } finally {
      this.running.set(false)
    }
  }

  async dismiss(finding: Finding, reason: string): Promise<void> {
    const dismissal = { key: findingKey(finding), reason }
    await request('finding.dismiss', dismissal)
    this.change((dismissals) => [...dismissals.filter(({ key }) => key !== dismissal.key), dismissal])
  }

  async restore(finding: Finding): Promise<void> {
    const gone = findingKey(finding)
    await request('finding.restore', { key: gone })
    this.change((dismissals) => dismissals.filter(({ key }) => key !== gone))
  }

  private change(change: (dismissals: readonly Dismissal[]) => readonly Dismissal[]): void {
    const before = this.checked.get()
    if (before !== undefined) this.checked.set({ ...before, dismissals: change(before.dismissals) })
  }
}

/** Puts the right words in place of those a finding names, where it stands. Answers whether they were there. */
export function applyFix(session: DraftSession, { block, note }: Finding, { words, instead }: Fix): boolean {
  const finder = new DraftFinder()
  const hits = finder.find(session.draft(), session.sayLive(), words, { matchCase: true, wholeWord: true })
  const here = hits.filter(({ kind, id }) => (kind === 'note' ? id === note : note === null && id === block))
  return replaceHits(session, here, instead).count > 0
}
