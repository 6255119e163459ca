import { Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { partDirectHits } from '../../core/search/direct-hits.ts'
import { searchScopes, type SearchHit } from '../../core/search/search.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { SearchHits } from './search-hits.tsx'
import { goToHit } from './go-to-hit.ts'
import { mostHits, useSearch, type Scope } from './use-search.ts'
import './search.css'

interface SearchPaneProps {
  app: AppModel
  session: DraftSession
}

const scopes: readonly Scope[] = [...searchScopes].reverse()

/** One field for everything: the draft, its notes, the sources and what was kept of them. */
export function SearchPane({ app, session }: SearchPaneProps) {
  const [query, setQuery] = useState('')
  const [scope, setScope] = useState<Scope>('all')
  const field = useRef<HTMLInputElement>(null)
  const pane = useRef<HTMLElement>(null)
  const found = useSearch(app, query, scope)
  const sources = useObservable(session.desk.sources)
  const asked = useObservable(session.desk.searchAsked)
  useEffect(() => {
    // Opened by its tab, the field leaves the focus where the keyboard has it.
    if (asked) field.current?.select()
    session.desk.searchAsked.set(false)
  }, [asked, session])
  const { direct, others } = useMemo(
    () => partDirectHits(found?.query ?? '', found?.hits ?? [], (sources ?? []).map(({ source }) => source)),
    [found, sources],
  )
  const go = (hit: SearchHit) => void app.attempt(() => goToHit(session, hit))
  const step = (by: number) => {
    const all = [...(pane.current?.querySelectorAll<HTMLElement>('.search-hit') ?? [])]
    const at = all.findIndex((one) => one === document.activeElement) + by
    if (at < 0) field.current?.focus()
    else all[at]?.focus()
  }

  return (
    <section
      ref={pane}
      className="search"
      aria-label={say('search.title')}
      data-region
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        step(event.key === 'ArrowDown' ? 1 : -1)
      }}
    >
      <div className="search-head">
        <div className="find-bar" role="search">
          <Search size={14} aria-hidden />
          <input
            ref={field}
            type="text"
            data-region-focus
            aria-label={say('search.field')}
            placeholder={say('search.placeholder')}
            maxLength={1000}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              const [best] = [...direct, ...others]
              if (event.key === 'Enter' && best !== undefined && found?.query === query) go(best)
              if (event.key === 'Escape') setQuery('')
            }}
          />
        </div>
        <div className="search-scopes" role="group" aria-label={say('search.in')}>
          {scopes.map((name) => (
            <button key={name} type="button" className="search-scope" aria-pressed={name === scope} onClick={() => setScope(name)}>
              {say(`search.in.${name}`)}
            </button>
          ))}
        </div>
      </div>
      <div className="search-results">
        {found === undefined ? (
          <p className="pane-empty">{say('search.hint')}</p>
        ) : (
          <>
            <p className="search-count" role="status">
              {found.hits.length === 0
                ? say('search.none')
                : say(found.hits.length === mostHits ? 'search.countMost' : 'search.count', { count: found.hits.length })}
            </p>
            {found.hits.length === 0 && scope !== 'all' && (
              <button type="button" className="button" onClick={() => setScope('all')}>
                {say('search.noneTry')}
              </button>
            )}
            <SearchHits query={found.query} direct={direct} others={others} sources={sources ?? []} onGo={go} />
          </>
        )}
      </div>
    </section>
  )
}
