import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Excerpt } from '../../core/sources/excerpt.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { IconButton } from '../ui/icon-button.tsx'

interface ExcerptListProps {
  app: AppModel
  excerpts: readonly Excerpt[]
  onGo: (passage: string) => void
  onChanged: () => Promise<void>
}

/** The excerpts of a source. One that was removed can be put back while the list is open. */
export function ExcerptList({ app, excerpts, onGo, onChanged }: ExcerptListProps) {
  const [removed, setRemoved] = useState<Excerpt>()
  const change = (work: () => Promise<unknown>, next: Excerpt | undefined) =>
    void app.attempt(async () => {
      await work()
      // One of the two is always there, so that the list stays open.
      if (next !== undefined) setRemoved(next)
      await onChanged()
      setRemoved(next)
    })
  // The list stays until the next source, so that the last excerpt can be put back too.
  if (excerpts.length === 0 && removed === undefined) return null
  return (
    <details className="excerpts">
      <summary>{say('excerpts.title', { count: excerpts.length })}</summary>
      {removed !== undefined && (
        <p role="status">
          {say('excerpts.removed')}{' '}
          <button type="button" className="button quiet" onClick={() => change(() => request('excerpt.write', removed), undefined)}>
            {say('excerpts.undo')}
          </button>
        </p>
      )}
      <ul>
        {excerpts.map((excerpt) => (
          <li key={excerpt.id}>
            <button type="button" className="excerpt-open" title={say('excerpts.go')} onClick={() => onGo(excerpt.passage)}>
              <span dir="auto">{excerpt.text}</span>
              {excerpt.comment !== '' && <span className="excerpt-comment">{excerpt.comment}</span>}
              {excerpt.tags.length > 0 && <span className="excerpt-comment">{excerpt.tags.join(' · ')}</span>}
            </button>
            <IconButton icon={Trash2} label={say('excerpts.remove')} onPress={() => change(() => request('excerpt.remove', { id: excerpt.id }), excerpt)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
