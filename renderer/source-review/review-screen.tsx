import { useState } from 'react'
import type { ReadingToReview } from '../../core/sources/add-source.ts'
import { canonicalSymbol } from '../../core/sources/catalogue/complete-source.ts'
import { planReimport, type Reimport } from '../../core/sources/reimport/reimport.ts'
import type { SourceText } from '../../core/sources/review/repair.ts'
import { beginReview } from '../../core/sources/review/review.ts'
import { isKeptByDefault } from '../../core/sources/library/library.ts'
import { toRows } from '../../core/sources/review/row.ts'
import type { Source } from '../../core/sources/source.ts'
import { remarkMessage } from '../../core/sources/reading-remark.ts'
import type { AppModel } from '../app-model.ts'
import { KeepChoice } from '../library/keep-choice.tsx'
import { keepInLibrary } from '../library/library-actions.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import type { Desk } from '../sources/desk.ts'
import { FileView } from '../sources/file-view.tsx'
import { tellReplaced } from '../sources/source-changes.ts'
import { ContinuityLine } from './continuity-line.tsx'
import { DocumentFields, type DocumentData } from './document-fields.tsx'
import { OwnText } from './own-text.tsx'
import { RereadQuestions, type RereadAnswers } from './reread-questions.tsx'
import { ReviewFrame } from './review-frame.tsx'
import { ReviewList } from './review-list.tsx'
import { useReview } from './use-review.ts'

interface ReviewScreenProps {
  app: AppModel
  desk: Desk
  reading: ReadingToReview
}

const documentData = ({ kind, symbol, title, date, session, language }: Source): DocumentData => ({ kind, symbol, title, date, session, language })

/** Nothing in the draft can lean on a passage that is not added yet. */
const noUses: ReadonlyMap<string, number> = new Map()

const loadReading = () => request('source.readingFile', {})

/** What was read of a document, to be set right before it is added. Leaving it drops the reading. */
export function ReviewScreen({ app, desk, reading }: ReviewScreenProps) {
  const review = useReview(() => beginReview(toRows(reading.read.passages)))
  const { state, dispatch, passages, continuity, problems, chosen, select, nextProblem } = review
  const [data, setData] = useState(() => documentData(reading.source))
  const [replaces, setReplaces] = useState(reading.same !== null)
  const [keepChosen, setKeepChosen] = useState<boolean>()
  const [asked, setAsked] = useState<{ plan: Reimport; before: SourceText }>()

  const leave = () => desk.leaveReview()
  const id = replaces && reading.same !== null ? reading.same.id : reading.source.id
  const base = replaces && reading.same !== null ? reading.same : reading.source
  const keeps = !base.confidential && (keepChosen ?? isKeptByDefault({ kind: data.kind, confidential: base.confidential }))
  const accept = (answers: RereadAnswers) =>
    void app.attempt(async () => {
      const source = { ...base, ...data, symbol: canonicalSymbol(data.symbol) }
      const added = await request('source.accept', { source, passages, ...answers })
      tellReplaced(app, desk, source, added)
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
      if (!replaces || reading.same === null) {
        accept({ kept: [], excerpts: [] })
        return
      }
      const [stored, marked] = await Promise.all([request('passage.list', { source: id }), request('excerpt.list', { source: id })])
      const before = { passages: stored, excerpts: marked }
      const plan = planReimport(before, passages)
      // Asked before anything is written: excerpts of a passage that goes would go with it.
      const settled = plan.questions.length === 0 && plan.changed.length === 0 && plan.placed.length === marked.length
      if (settled) accept({ kept: [], excerpts: [] })
      else setAsked({ plan, before })
    })

  return (
    <ReviewFrame
      app={app}
      title={say('review.title', { name: reading.name })}
      aside={desk.dropped.count() > 0 && <span className="review-waiting">{say('review.waiting', { count: desk.dropped.count() })}</span>}
      review={review}
      leave={{ label: say('review.cancel'), run: leave }}
      done={{ label: say('review.accept', { count: passages.length }), run: ask }}
    >
      {asked !== undefined ? (
        <RereadQuestions {...asked} passages={passages} language={data.language} onBack={() => setAsked(undefined)} onDone={accept} />
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
            <ContinuityLine continuity={continuity} onNext={nextProblem} />
            {reading.read.remarks.length > 0 && (
              <ul className="review-remarks">
                {reading.read.remarks.map(remarkMessage).map(({ key, values }) => (
                  <li key={key}>{say(key, values)}</li>
                ))}
              </ul>
            )}
          </div>
          <div className="review-columns">
            <FileView load={loadReading} page={chosen?.passage.page ?? 1} pages={reading.read.pages} otherwise={<OwnText read={reading.read.passages} rows={state.rows} selected={chosen?.key} language={data.language} />} />
            <ReviewList rows={state.rows} selected={chosen?.key} problems={problems} language={data.language} uses={noUses} empty={say('review.empty')} onSelect={select} onEdit={dispatch} />
          </div>
        </>
      )}
    </ReviewFrame>
  )
}
