import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { differs, foldUnchanged } from '../../core/report/compare/fold.ts'
import { changedSections } from '../../core/report/compare/restore-part.ts'
import { compareTitles, tallyOf } from '../../core/report/compare/tally.ts'
import { countDraft } from '../../core/report/word-count.ts'
import type { AppModel } from '../app-model.ts'
import { compareCommands } from '../commands/compare-commands.ts'
import { isPressed, keysOf } from '../commands/shortcuts.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { snapshotName } from '../draft/snapshot-name.ts'
import { StatusLine } from '../draft/status-line.tsx'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { goToDraft } from '../sources/go-to-place.ts'
import { formatMoment } from '../ui/format-time.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { ComparedRow } from './compared-row.tsx'
import { ComparedTitlePage } from './compared-title.tsx'
import type { ComparedVersion } from './comparing.ts'
import './compare.css'

interface CompareScreenProps {
  app: AppModel
  session: DraftSession
  version: ComparedVersion
}

/** A snapshot beside the present text: what came, went, moved and changed, word by word, and the way back for each part. */
export function CompareScreen({ app, session, version }: CompareScreenProps) {
  const model = session.comparing
  const changed = useObservable(session.changed)
  const words = useObservable(session.citations.words)
  const report = useObservable(session.report)
  const at = useObservable(model.at)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const screen = useRef<HTMLElement>(null)
  const { snapshot, draft: then } = version
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the text and the words of its citations are read from the session
  const { compared, now } = useMemo(() => ({ compared: model.compare(version), now: session.draft() }), [model, version, session, changed, words])
  const sections = useMemo(() => changedSections(compared, then, now), [compared, then, now])
  const rows = useMemo(() => foldUnchanged(compared, new Set(sections.keys())), [compared, sections])
  const places = useMemo(() => new Map(compared.filter(differs).map(({ id }, place) => [id, place])), [compared])
  const title = compareTitles(version.report, report)
  useEffect(() => model.count.set(places.size), [model, places])
  useEffect(() => {
    const before = document.activeElement
    screen.current?.focus()
    return () => {
      // What was left is out of reach until the screen is gone; who went on to somewhere else stays there.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      })
    }
  }, [])
  useEffect(() => {
    const row = screen.current?.querySelector<HTMLElement>(`[data-place="${String(at)}"]`)
    if (row === null || row === undefined || row.contains(document.activeElement)) return
    row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
  }, [at])

  const tell = (message: string, undo?: () => void) => {
    // What had the focus may be gone with the change.
    setTimeout(() => {
      if (document.activeElement === document.body) screen.current?.focus()
    }, 0)
    app.notice.set({ kind: 'told', message, ...(undo !== undefined && { undo: { label: say('sources.undo'), run: async () => undo() } }) })
  }
  const undo = () => {
    model.undo()
    tell(say('compare.undone'))
  }
  const restore = (ids: readonly string[]) => {
    model.restore(version, compared, ids)
    tell(say('compare.restored', { count: ids.length }), undo)
  }
  const restoreTitle = () => {
    const { titleBlock } = report
    session.changeReport({ titleBlock: version.report.titleBlock })
    tell(say('compare.titleRestored'), () => {
      session.changeReport({ titleBlock })
      tell(say('compare.undone'))
    })
  }
  const more = countDraft(now).both - countDraft(then).both
  const nothing = places.size === 0 && title.fields.length + title.choices.length === 0
  return (
    <main
      ref={screen}
      className="compare"
      tabIndex={-1}
      aria-label={say('compare.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) model.hide()
        const step = (['undo', 'redo'] as const).find((kind) => isPressed(event, `edit.${kind}`))
        if (step === undefined) return
        event.preventDefault()
        model[step]()
        tell(say(step === 'undo' ? 'compare.undone' : 'compare.redone'))
      }}
    >
      <header className="compare-head">
        <h1>{say('compare.title')}</h1>
        <p className="compare-since" dir="auto">{snapshotName(snapshot) === formatMoment(snapshot.createdAt) ? snapshotName(snapshot) : say('compare.since', { name: snapshotName(snapshot), moment: formatMoment(snapshot.createdAt) })}</p>
        {places.size > 0 && <span className="compare-place">{say('compare.place', { place: Math.max(0, Math.min(at, places.size - 1) + 1), all: places.size })}</span>}
        <IconButton icon={ArrowUp} label={say('compare.previous')} hint={keysOf(compareCommands.previousChange)} disabled={places.size === 0} onPress={() => model.step(-1)} />
        <IconButton icon={ArrowDown} label={say('compare.next')} hint={keysOf(compareCommands.nextChange)} disabled={places.size === 0} onPress={() => model.step(1)} />
        <button type="button" className="button" disabled={nothing} onClick={() => void app.attempt(() => app.restoreSnapshot(snapshot.id))}>
          {say('compare.restoreAll')}
        </button>
        <button type="button" className="button" onClick={() => model.hide()}>
          {say('compare.close')}
        </button>
      </header>
      <div className="compare-scroll">
        <p className="compare-summary" role="status">
          {nothing ? say('compare.nothing') : `${say('compare.summary', { ...tallyOf(compared) }).trim()} ${more < 0 ? say('compare.fewerWords', { words: -more }) : say('compare.moreWords', { words: more })}`}
        </p>
        <ComparedTitlePage title={title} onRestore={restoreTitle} />
        <ol className="compared-list" aria-label={say('compare.title')}>
          {rows.map((shown) => {
            if (shown.kind === 'block' || opened.has(shown.rows[0]?.id ?? '')) {
              return (shown.kind === 'block' ? [shown.row] : shown.rows).map((row) => {
                const section = sections.get(row.id)
                const place = places.get(row.id)
                return (
                  <ComparedRow
                    key={row.id}
                    row={row}
                    place={place}
                    current={place === at}
                    onFocus={() => place !== undefined && model.at.set(place)}
                    onRestore={() => restore([row.id])}
                    onRestoreSection={section === undefined ? undefined : () => restore(section)}
                    onGo={row.now === undefined ? undefined : () => {
                      model.hide()
                      // The page behind is out of reach until the screen is gone.
                      requestAnimationFrame(() => requestAnimationFrame(() => goToDraft(session, { kind: 'block', id: row.id })))
                    }}
                  />
                )
              })
            }
            const first = shown.rows[0]?.id ?? ''
            return (
              <li key={`fold ${first}`} className="compared-fold">
                <button type="button" className="button quiet" onClick={() => setOpened(new Set([...opened, first]))}>
                  {say('compare.unchanged', { count: shown.rows.length })}
                </button>
              </li>
            )
          })}
        </ol>
      </div>
      <StatusLine app={app} />
    </main>
  )
}
