import { useMemo, useRef } from 'react'
import { Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../core/checks/finding.ts'
import type { AppModel } from '../app-model.ts'
import { FindingRow } from '../checks/finding-row.tsx'
import type { DraftSession } from '../draft/draft-session.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { MarginButton } from './margin-button.tsx'
import { gravest, marginMarks } from './margin-marks.ts'
import { QuoteMark } from './quote-mark.tsx'
import { RecommendationLinks } from './recommendation-links.tsx'
import { useTops } from './use-tops.ts'
import '../checks/checks.css'
import './margin.css'

interface MarginLayerProps {
  app: AppModel
  session: DraftSession
}

const signs: Readonly<Record<Severity, typeof Info>> = { error: OctagonAlert, warning: TriangleAlert, note: Info }

/** Beside the blocks of the page: what the checks found there, and what each recommendation rests on. */
export function MarginLayer({ app, session }: MarginLayerProps) {
  const shown = useObservable(app.panels.margin)
  const spoken = useObservable(spokenLanguage)
  const checked = useObservable(session.findings.checked)
  const matrix = useObservable(session.matrix.matrix)
  const summary = useObservable(session.summary)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- counted anew, the draft has changed
  const marks = useMemo(() => marginMarks(checked, matrix, session.draft().blocks), [checked, matrix, session, summary])
  const margin = useRef<HTMLElement>(null)
  const tops = useTops(session, margin, marks)
  if (!shown) return null
  // Who comes to the margin by keys comes to the mark beside the caret, or to the next below it.
  const atCaret = () => {
    const places = new Map(session.draft().blocks.map(({ id }, index) => [id, index]))
    const from = places.get(session.caret.get().blockId ?? '') ?? 0
    const buttons = [...(margin.current?.querySelectorAll<HTMLElement>('[data-beside]') ?? [])]
    return (buttons.find(({ dataset }) => (places.get(dataset['beside'] ?? '') ?? -1) >= from) ?? buttons.at(-1))?.querySelector('button')
  }
  return (
    <aside
      ref={margin}
      className="margin"
      lang={spoken}
      aria-label={say('margin.title')}
      tabIndex={-1}
      data-region
      data-region-focus={marks.length > 0 || undefined}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) atCaret()?.focus()
      }}
    >
      {marks.map(({ block, quote, findings, row, proposals }) => {
        const top = tops.get(block)
        if (top === undefined) return null
        const severity = gravest(findings)
        const Sign = signs[severity]
        return (
          <div key={block} className="margin-mark" data-beside={block} style={{ top }}>
            {quote !== undefined && <QuoteMark quote={quote} onOpen={() => session.quoteInHand.set(block)} />}
            {row !== undefined && matrix !== undefined && <RecommendationLinks app={app} session={session} row={row} proposals={proposals} matrix={matrix} />}
            {findings.length > 0 && (
              <MarginButton
                severity={severity}
                label={say('margin.findings', { count: findings.length, severity: say(`severity.${severity}`) })}
                title={say('margin.findingsHere')}
                sign={<><Sign size={13} aria-hidden />{findings.length > 1 && findings.length}</>}
              >
                {() => (
                  <ul className="margin-findings">
                    {findings.map((finding, index) => (
                      <FindingRow key={`${finding.check} ${String(index)}`} app={app} session={session} finding={finding} reason={undefined} />
                    ))}
                  </ul>
                )}
              </MarginButton>
            )}
          </div>
        )
      })}
    </aside>
  )
}
