import { useMemo, useState } from 'react'
import { settleExcerpts, type KeptPassage, type PlacedExcerpt, type Reimport } from '../../core/sources/reimport/reimport.ts'
import type { ReadPassage } from '../../core/sources/passage.ts'
import type { SourceText } from '../../core/sources/review/repair.ts'
import { say } from '../messages.ts'
import { ExcerptQuestion } from './excerpt-question.tsx'
import { PassageQuestion } from './passage-question.tsx'

/** What the user said of a source that was read anew. */
export interface RereadAnswers {
  kept: KeptPassage[]
  excerpts: PlacedExcerpt[]
}

interface RereadQuestionsProps {
  plan: Reimport
  before: SourceText
  passages: readonly ReadPassage[]
  language: string
  onBack: () => void
  onDone: (answers: RereadAnswers) => void
}

/** Asks where the excerpts belong whose passages came back with other words. Nothing is assumed. */
export function RereadQuestions({ plan, before, passages, language, onBack, onDone }: RereadQuestionsProps) {
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())
  const [ranges, setRanges] = useState<ReadonlyMap<string, PlacedExcerpt>>(new Map())
  const [keepsRest, setKeepsRest] = useState(false)
  const answered = useMemo(() => [...places].map(([id, place]) => ({ id, place })), [places])
  const settled = useMemo(() => settleExcerpts(plan, before, passages, answered), [plan, before, passages, answered])
  const unsure = settled.unsure.map(({ excerpt, place, near }) => ({ excerpt, place, near, said: ranges.get(excerpt.id) }))
  // An answer for another passage than the one that is chosen now says nothing any more.
  const said = unsure.flatMap(({ place, said: one }) => (one?.place === place ? [one] : []))
  const goes = settled.lost.length + settled.unsure.length - said.length
  const questionOf = new Set(plan.questions.map(({ old }) => old.id))
  const excerptQuestions = (of: (passage: string) => boolean) =>
    unsure
      .filter(({ excerpt }) => of(excerpt.passage))
      .map(({ excerpt, place, near, said: one }) => (
        <ExcerptQuestion
          key={`${excerpt.id} ${String(place)}`}
          excerpt={excerpt}
          place={place}
          text={passages[place]?.text ?? ''}
          near={near}
          answer={one?.place === place ? one : undefined}
          language={language}
          onAnswer={(answer) => setRanges(withEntry(ranges, excerpt.id, answer))}
        />
      ))
  return (
    <section className="reread" aria-labelledby="reread-title">
      <h2 id="reread-title">{say('reread.title')}</h2>
      <p>{say('reread.hint', { count: plan.placed.length })}</p>
      {plan.questions.map((question) => (
        <PassageQuestion
          key={question.old.id}
          question={question}
          passages={passages}
          language={language}
          answer={places.get(question.old.id)}
          onAnswer={(place) => setPlaces(withEntry(places, question.old.id, place))}
        >
          {excerptQuestions((passage) => passage === question.old.id)}
        </PassageQuestion>
      ))}
      {excerptQuestions((passage) => !questionOf.has(passage))}
      {plan.changed.length > 0 && (
        <label className="review-replaces">
          <input type="checkbox" checked={keepsRest} onChange={(event) => setKeepsRest(event.target.checked)} />
          <span>
            {say('reread.rest', { count: plan.changed.length })} <small>{say('reread.restHint')}</small>
          </span>
        </label>
      )}
      <p className={goes > 0 ? 'review-lost' : undefined} role="status">
        {say('reread.goes', { count: goes })}
      </p>
      <div className="form-buttons">
        <button
          type="button"
          className="button primary"
          onClick={() => onDone({ kept: [...answered, ...(keepsRest ? plan.changed.map(({ place, old }) => ({ place, id: old.id })) : [])], excerpts: said })}
        >
          {say('reread.done')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {say('reread.back')}
        </button>
      </div>
    </section>
  )
}

function withEntry<T>(entries: ReadonlyMap<string, T>, key: string, value: T | undefined): ReadonlyMap<string, T> {
  const next = new Map(entries)
  if (value === undefined) next.delete(key)
  else next.set(key, value)
  return next
}
