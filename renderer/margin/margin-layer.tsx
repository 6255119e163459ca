import { useMemo, useRef } from 'react'
import { Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../core/checks/finding.ts'
import type { Matrix } from '../../core/links/read-matrix.ts'
import type { AppModel } from '../app-model.ts'
import { FindingRow } from '../checks/finding-row.tsx'
import type { DraftSession } from '../draft/draft-session.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { inStretches } from '../ui/stretches.ts'
import { MarginButton } from './margin-button.tsx'
import { gravest, marginMarks, type MarginMark } from './margin-marks.ts'
import { QuoteMark } from './quote-mark.tsx'
import { RecommendationLinks } from './recommendation-links.tsx'
import { useExtents } from './use-extents.ts'
import '../checks/checks.css'
import './margin.css'

interface MarginLayerProps {
  app: AppModel
  session: DraftSession
}

const signs: Readonly<Record<Severity, typeof Info>> = { error: OctagonAlert, warning: TriangleAlert, note: Info }

/** How many blocks' marks come into sight together. */
const stretch = 10

/** Room for the ring around what is focused, in pixels: nothing is drawn beyond a stretch. */
const ring = 8

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
  const extents = useExtents(session, margin, marks)
  const placed = marks.flatMap((mark) => {
    const extent = extents.get(mark.block)
    return extent === undefined ? [] : [{ mark, ...extent }]
  })
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
      {inStretches(placed, stretch).map((near, index) => {
        const [from, to] = [near[0]?.top ?? 0, near.at(-1)?.bottom ?? 0]
        return (
          <div key={index} className="margin-stretch" style={{ top: from - ring, height: to - from + 2 * ring }}>
            {near.map(({ mark, top }) => (
              <div key={mark.block} className="margin-mark" data-beside={mark.block} style={{ top: top - from + ring }}>
                <MarksOfBlock app={app} session={session} mark={mark} matrix={matrix} />
              </div>
            ))}
          </div>
        )
      })}
    </aside>
  )
}

function MarksOfBlock({ app, session, mark: { block, quote, findings, row, proposals }, matrix }: MarginLayerProps & { mark: MarginMark; matrix: Matrix | undefined }) {
  const severity = gravest(findings)
  const Sign = signs[severity]
  return (
    <>
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
    </>
  )
}
