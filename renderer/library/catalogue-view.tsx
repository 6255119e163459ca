import { ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { committeeNames } from '../../core/sources/catalogue/committees.ts'
import { byEntry, filterCatalogue, listCatalogue, type CatalogueGroup } from '../../core/sources/catalogue/list-catalogue.ts'
import type { AppModel } from '../app-model.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import type { Desk, SourcesView } from '../sources/desk.ts'
import { CatalogueRow } from './catalogue-row.tsx'
import { FilterField, stepThroughRows } from './filter-field.tsx'
import { LibraryDesk } from './library-desk.ts'
import { LibraryTrouble } from './library-trouble.tsx'

interface CatalogueViewProps {
  app: AppModel
  desk: Desk
  view: Extract<SourcesView, { kind: 'catalogue' }>
  /** The committee the report goes to: its documents stand first. */
  committee: string
  sources: readonly ListedSource[]
}

/** Every treaty and general comment there is to cite, and whether its text is at hand. */
export function CatalogueView({ app, desk, view, committee, sources }: CatalogueViewProps) {
  const [query, setQuery] = useState('')
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<string>()
  const content = useObservable(desk.library.content)
  useEffect(() => void desk.library.refresh(), [desk])
  const groups = useMemo(() => listCatalogue(committee), [committee])
  const found = useMemo(() => filterCatalogue(groups, query), [groups, query])
  const here = useMemo(() => byEntry(sources), [sources])
  const kept = useMemo(() => byEntry(LibraryDesk.sourcesOf(content)), [content])
  const isFiltered = query.trim() !== ''
  const isOpen = ({ body }: CatalogueGroup) => isFiltered || turned.has(body) !== (body === groups[0]?.body)
  const turn = (body: string) => {
    const next = new Set(turned)
    if (!next.delete(body)) next.add(body)
    setTurned(next)
  }

  return (
    <div className="catalogue" onKeyDown={stepThroughRows}>
      <FilterField label={say('catalogue.filter')} placeholder={say('catalogue.placeholder')} value={query} asked={view.asked ? view : undefined} onChange={setQuery} />
      <div className="sources-list">
        {content.kind === 'failed' && <LibraryTrouble app={app} desk={desk} content={content} />}
        {isFiltered ? (
          <p className="library-hint" role="status">
            {found.length === 0 ? say('catalogue.none') : say('catalogue.found', { count: new Set(found.flatMap(({ entries }) => entries)).size })}
          </p>
        ) : (
          <p className="library-hint">{say('catalogue.hint')}</p>
        )}
        {found.length === 0 && (
          <button type="button" className="button" onClick={() => setQuery('')}>
            {say('catalogue.clear')}
          </button>
        )}
        {found.map((group) => (
          <section key={group.body} aria-labelledby={`catalogue-${group.body}`}>
            <h3 className="catalogue-committee">
              <button
                type="button"
                id={`catalogue-${group.body}`}
                data-step
                aria-expanded={isOpen(group)}
                disabled={isFiltered}
                onClick={() => turn(group.body)}
              >
                {isOpen(group) ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
                <span>{committeeNames[group.body][spokenLanguage.get()]}</span>
                <small>
                  {isFiltered
                    ? group.entries.length
                    : say('catalogue.count', { here: group.entries.filter(({ id }) => (here.get(id)?.passages ?? 0) > 0).length, all: group.entries.length })}
                </small>
              </button>
            </h3>
            {isOpen(group) && (
              <ul>
                {group.entries.map((entry) => {
                  const key = `${group.body} ${entry.id}`
                  return (
                    <CatalogueRow
                      key={key}
                      app={app}
                      desk={desk}
                      entry={entry}
                      body={group.body}
                      here={here.get(entry.id)}
                      kept={kept.get(entry.id)}
                      opened={opened === key}
                      onTurn={() => setOpened(opened === key ? undefined : key)}
                    />
                  )
                })}
              </ul>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}
