import { say } from '../messages.ts'
import type { Desk } from '../sources/desk.ts'
import './library.css'

const views = ['list', 'catalogue', 'library'] as const

/** Chooses between the sources of the report, all that there is to cite, and what earlier reports left. */
export function SourcesViews({ desk, shown }: { desk: Desk; shown: (typeof views)[number] }) {
  return (
    <div className="search-scopes sources-views" role="group" aria-label={say('sourcesViews.title')}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          className="search-scope"
          aria-pressed={name === shown}
          onClick={() => desk.view.set(name === 'list' ? { kind: name } : { kind: name, asked: false })}
        >
          {say(`sourcesViews.${name}`)}
        </button>
      ))}
    </div>
  )
}
