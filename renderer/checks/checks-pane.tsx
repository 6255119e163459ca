import { useMemo } from 'react'
import { RefreshCw } from 'lucide-react'
import { partDismissed } from '../../core/checks/dismissal.ts'
import { Severity, type Finding } from '../../core/checks/finding.ts'
import type { AppModel } from '../app-model.ts'
import { windowChecks } from '../commands/check-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { FindingRow } from './finding-row.tsx'
import './checks.css'

interface ChecksPaneProps {
  app: AppModel
  session: DraftSession
}

/** What the checks find in the report: one list, the gravest first, each a step to its place. */
export function ChecksPane({ app, session }: ChecksPaneProps) {
  const { findings } = session
  const checked = useObservable(findings.checked)
  const running = useObservable(findings.running)
  const { open, dismissed } = useMemo(() => partDismissed(checked?.findings ?? [], checked?.dismissals ?? []), [checked])
  const groups = Severity.options.map((severity) => ({ severity, found: open.filter((finding) => finding.severity === severity) })).filter(({ found }) => found.length > 0)

  return (
    <section className="checks" aria-label={say('checks.title')} aria-busy={running} data-region>
      <div className="checks-head">
        <p role="status">{checked === undefined ? say('checks.running') : say('checks.count', { count: open.length })}</p>
        <button type="button" className="button quiet" data-region-focus disabled={running} title={keysOf(windowChecks.run)} onClick={() => void app.attempt(() => findings.run(session))}>
          <RefreshCw size={14} aria-hidden />
          {say('checks.again')}
        </button>
      </div>
      <div className="checks-list">
        {groups.map(({ severity, found }) => (
          <section key={severity} aria-label={say(`severities.${severity}`)}>
            <h3>
              {say(`severities.${severity}`)} <span>{found.length}</span>
            </h3>
            <ul>
              {found.map((finding) => (
                <FindingRow key={keyOf(finding, found)} app={app} session={session} finding={finding} reason={undefined} />
              ))}
            </ul>
          </section>
        ))}
        {dismissed.length > 0 && (
          <details>
            <summary>{say('checks.dismissed', { count: dismissed.length })}</summary>
            <ul>
              {dismissed.map(({ finding, reason }, index) => (
                <FindingRow key={`${keyOf(finding, [])} ${String(index)}`} app={app} session={session} finding={finding} reason={reason} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  )
}

/** The same words can be found twice in one place. */
const keyOf = (finding: Finding, all: readonly Finding[]): string => `${String(all.indexOf(finding))} ${finding.check} ${finding.block ?? ''} ${finding.note ?? ''}`
