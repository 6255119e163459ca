import { useState } from 'react'
import type { ReadPassage } from '../../core/sources/passage.ts'
import type { Rematch } from '../../core/sources/rematch.ts'
import { say } from '../messages.ts'

interface ChangedPassagesProps {
  changed: Rematch['changed']
  passages: readonly ReadPassage[]
  onBack: () => void
  onDone: (kept: { place: number; id: string }[]) => void
}

/** Asks, for each number that came back with other words, whether it is the same paragraph. */
export function ChangedPassages({ changed, passages, onBack, onDone }: ChangedPassagesProps) {
  const [same, setSame] = useState<ReadonlySet<string>>(new Set())
  const answer = (id: string, yes: boolean) => {
    const next = new Set(same)
    if (yes) next.add(id)
    else next.delete(id)
    setSame(next)
  }
  return (
    <section className="changed" aria-labelledby="changed-title">
      <h2 id="changed-title">{say('changed.title')}</h2>
      <p>{say('changed.hint')}</p>
      <ul>
        {changed.map(({ fresh, old }) => (
          <li key={old.id}>
            <div className="changed-words">
              <p dir="auto">
                <strong>{say('changed.before')}</strong> {old.text}
              </p>
              <p dir="auto">
                <strong>{say('changed.now')}</strong> {fresh.text}
              </p>
            </div>
            <fieldset>
              <legend>{say('changed.same', { number: fresh.number })}</legend>
              {([true, false] as const).map((yes) => (
                <label key={String(yes)}>
                  <input type="radio" name={old.id} checked={same.has(old.id) === yes} onChange={() => answer(old.id, yes)} />
                  {say(yes ? 'changed.yes' : 'changed.no')}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <div className="form-buttons">
        <button
          type="button"
          className="button primary"
          onClick={() => onDone(changed.filter(({ old }) => same.has(old.id)).map(({ fresh, old }) => ({ place: passages.indexOf(fresh), id: old.id })))}
        >
          {say('changed.done')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {say('changed.back')}
        </button>
      </div>
    </section>
  )
}
