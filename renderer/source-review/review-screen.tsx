import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { ReadingToReview } from '../../core/sources/add-source.ts'
import { canonicalSymbol } from '../../core/sources/catalogue/complete-source.ts'
import { checkContinuity } from '../../core/sources/check-continuity.ts'
import { rematch, type Rematch } from '../../core/sources/rematch.ts'
import { findProblems } from '../../core/sources/review/problems.ts'
import { beginReview, review } from '../../core/sources/review/review.ts'
import { isKeptByDefault } from '../../core/sources/library/library.ts'
import { toRows } from '../../core/sources/review/row.ts'
import type { Source } from '../../core/sources/source.ts'
import { remarkMessage } from '../../core/sources/reading-remark.ts'
import type { AppModel } from '../app-model.ts'
import { StatusLine } from '../draft/status-line.tsx'
import { KeepChoice } from '../library/keep-choice.tsx'
import { keepInLibrary } from '../library/library-actions.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import type { Desk } from '../sources/desk.ts'
import { FileView } from '../sources/file-view.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ChangedPassages } from './changed-passages.tsx'
import { ContinuityLine } from './continuity-line.tsx'
import { DocumentFields, type DocumentData } from './document-fields.tsx'
import { ReviewList } from './review-list.tsx'
import './review.css'

interface ReviewScreenProps {
  app: AppModel
  desk: Desk
  reading: ReadingToReview
}

const documentData = ({ kind, symbol, title, date, session, language }: Source): DocumentData => ({ kind, symbol, title, date, session, language })

const loadReading = () => request('source.readingFile', {})

/** What was read of a document, to be set right before it is added. Leaving it drops the reading. */
export function ReviewScreen({ app, desk, reading }: ReviewScreenProps) {
  const [state, dispatch] = useReducer(review, reading.read.passages, (read) => beginReview(toRows(read)))
  const [data, setData] = useState(() => documentData(reading.source))
  const [replaces, setReplaces] = useState(reading.same !== null)
  const [keepChosen, setKeepChosen] = useState<boolean>()
  const [selected, setSelected] = useState<number>()
  const [asked, setAsked] = useState<Rematch['changed']>()
  const screen = useRef<HTMLElement>(null)
  const passages = useMemo(() => state.rows.map(({ passage }) => passage), [state.rows])
  const continuity = useMemo(() => checkContinuity(passages), [passages])
  const problems = useMemo(() => findProblems(state.rows, continuity), [state.rows, continuity])
  const chosen = state.rows.find(({ key }) => key === selected) ?? state.rows[0]
  useEffect(() => screen.current?.querySelector<HTMLElement>('.review-list')?.focus(), [])

  const leave = () => desk.leaveReview()
  const id = replaces && reading.same !== null ? reading.same.id : reading.source.id
  const base = replaces && reading.same !== null ? reading.same : reading.source
  const keeps = !base.confidential && (keepChosen ?? isKeptByDefault({ kind: data.kind, confidential: base.confidential }))
  const accept = (kept: { place: number; id: string }[]) =>
    void app.attempt(async () => {
      const source = { ...base, ...data, symbol: canonicalSymbol(data.symbol) }
      await request('source.accept', { source, passages, kept })
      // Not waited for: the report has its source, whatever comes of the library.
      if (keeps) void app.attempt(() => keepInLibrary(app, desk, source, false))
      leave()
      await desk.refresh()
      app.panels.snapshots.set(false)
      app.panels.notes.set(true)
      desk.open(id)
    })
  const ask = () =>
    void app.attempt(async () => {
      // Asked before anything is written: excerpts of a passage that goes would go with it.
      const changed = replaces && reading.same !== null ? rematch(await request('passage.list', { source: id }), passages).changed : []
      if (changed.length === 0) accept([])
      else setAsked(changed)
    })
  const nextProblem = () => {
    const at = state.rows.findIndex(({ key }) => key === selected)
    const next = problems.find(({ place }) => place > at) ?? problems[0]
    if (next !== undefined) setSelected(next.key)
  }

  return (
    <main
      ref={screen}
      className="review"
      aria-label={say('review.title', { name: reading.name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) leave()
        if (!(event.ctrlKey || event.metaKey)) return
        // The draft behind is out of reach of its own shortcuts.
        event.stopPropagation()
        if (event.code !== 'KeyZ' || (event.target instanceof HTMLInputElement && event.target.type === 'text')) return
        event.preventDefault()
        dispatch({ kind: event.shiftKey ? 'redo' : 'undo' })
      }}
    >
      <header className="review-head">
        <h1>{say('review.title', { name: reading.name })}</h1>
        {desk.dropped.count() > 0 && <span className="review-waiting">{say('review.waiting', { count: desk.dropped.count() })}</span>}
        <IconButton icon={Undo2} label={say('review.undo')} disabled={state.past.length === 0} onPress={() => dispatch({ kind: 'undo' })} />
        <IconButton icon={Redo2} label={say('review.redo')} disabled={state.future.length === 0} onPress={() => dispatch({ kind: 'redo' })} />
        <button type="button" className="button" onClick={leave}>
          {say('review.cancel')}
        </button>
        <button type="button" className="button primary" onClick={ask}>
          {say('review.accept', { count: passages.length })}
        </button>
      </header>
      {asked !== undefined ? (
        <ChangedPassages changed={asked} passages={passages} onBack={() => setAsked(undefined)} onDone={accept} />
      ) : (
        <>
          <div className="review-top">
            <DocumentFields data={data} onChange={setData} />
            {reading.same !== null && (
              <label className="review-replaces" title={say('review.replacesHint')}>
                <input type="checkbox" checked={replaces} onChange={(event) => setReplaces(event.target.checked)} />
                <span>
                  {say('review.replaces', { title: reading.same.title || reading.same.symbol })} <small>{say('review.replacesHint')}</small>
                </span>
              </label>
            )}
            {!base.confidential && <KeepChoice keeps={keeps} onChange={setKeepChosen} />}
            <ContinuityLine continuity={continuity} onNext={problems.length === 0 ? undefined : nextProblem} />
            {reading.read.remarks.length > 0 && (
              <ul className="review-remarks">
                {reading.read.remarks.map(remarkMessage).map(({ key, values }) => (
                  <li key={key}>{say(key, values)}</li>
                ))}
              </ul>
            )}
          </div>
          <div className="review-columns">
            <FileView load={loadReading} page={chosen?.passage.page ?? 1} pages={reading.read.pages} />
            <ReviewList rows={state.rows} selected={chosen?.key} problems={problems} language={data.language} onSelect={setSelected} onEdit={dispatch} />
          </div>
        </>
      )}
      <StatusLine app={app} />
    </main>
  )
}
