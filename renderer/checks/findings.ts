import { assertNever } from '../../core/assert-never.ts'
import { findingKey, type Dismissal } from '../../core/checks/dismissal.ts'
import type { Finding } from '../../core/checks/finding.ts'
import type { Fix } from '../../core/checks/fix.ts'
import { withLiveNumbers } from '../../core/document/import/live-numbers.ts'
import { atLevel } from '../../core/report/move-section.ts'
import { DraftFinder } from '../../core/search/find-in-draft.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { replaceContents } from '../editor/replace-contents.ts'
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

/** Puts a finding right where it stands, as one step of the history. Answers whether it still stood there. */
export function applyFix(session: DraftSession, finding: Finding, fix: Fix): boolean {
  switch (fix.kind) {
    case 'words':
      return putWords(session, finding, fix)
    case 'level':
      return session.sections.arrange((blocks) => atLevel(blocks, finding.block ?? '', fix.level))
    case 'live':
      return makeLive(session, finding, fix)
    default:
      return assertNever(fix)
  }
}

function putWords(session: DraftSession, { block, note }: Finding, { words, instead }: Extract<Fix, { kind: 'words' }>): boolean {
  const finder = new DraftFinder()
  const hits = finder.find(session.draft(), session.sayLive(), words, { matchCase: true, wholeWord: true })
  const here = hits.filter(({ kind, id }) => (kind === 'note' ? id === note : note === null && id === block))
  return replaceHits(session, here, instead).count > 0
}

function makeLive(session: DraftSession, finding: Finding, fix: Extract<Fix, { kind: 'live' }>): boolean {
  const note = session.draft().notes.find(({ id }) => id === finding.note)
  if (note === undefined) return false
  const order = Array.from({ length: fix.number }, (_, at) => (at + 1 === fix.number ? fix.note : undefined))
  const paragraphs = withLiveNumbers(note.paragraphs, order)
  if (!paragraphs.flat().some((inline) => inline.type === 'reference' && inline.id === fix.note)) return false
  replaceContents(session.editor, session.known, { blocks: new Map(), notes: new Map([[note.id, paragraphs]]) }, session.sayLive())
  return true
}
