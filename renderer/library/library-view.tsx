import { Trash2 } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { foldedWords } from '../../core/search/fold.ts'
import { groupSources } from '../../core/sources/group-sources.ts'
import { isSameDocument } from '../../core/sources/library/library.ts'
import type { Source } from '../../core/sources/source.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import type { Desk, SourcesView } from '../sources/desk.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { FilterField, stepThroughRows } from './filter-field.tsx'
import { addFromLibrary, keepInLibrary, removeFromLibrary, titleOf } from './library-actions.ts'
import { LibraryDesk } from './library-desk.ts'
import { LibraryTrouble } from './library-trouble.tsx'

interface LibraryViewProps {
  app: AppModel
  desk: Desk
  view: Extract<SourcesView, { kind: 'library' }>
  sources: readonly ListedSource[]
}

/** The sources that all reports on this computer share, and those of this report that are not among them. */
export function LibraryView({ app, desk, view, sources }: LibraryViewProps) {
  const [query, setQuery] = useState('')
  const content = useObservable(desk.library.content)
  useEffect(() => void desk.library.refresh(), [desk])
  const library = LibraryDesk.sourcesOf(content)
  const isIn = (list: readonly ListedSource[], { source }: ListedSource, withText: boolean) =>
    list.some((other) => (!withText || other.passages > 0) && isSameDocument(other.source, source, false))
  const onlyHere = content.kind !== 'ready' ? [] : sources.filter((listed) => !listed.source.confidential && listed.passages > 0 && !isIn(library, listed, false))
  const [kept, others] = [library, onlyHere].map((list) => list.filter(({ source }) => holds(source, query)))
  const attempt = (work: () => Promise<void>) => () => void app.attempt(work)

  return (
    <div className="catalogue" onKeyDown={stepThroughRows}>
      <FilterField label={say('library.filter')} placeholder={say('library.placeholder')} value={query} asked={view.asked ? view : undefined} onChange={setQuery} />
      <div className="sources-list">
        {content.kind === 'failed' && <LibraryTrouble app={app} desk={desk} content={content} />}
        {content.kind === 'ready' && library.length === 0 && (
          <>
            <p className="library-hint">{say('library.empty')}</p>
            <button type="button" className="button library-go" onClick={() => desk.view.set({ kind: 'catalogue', asked: false })}>
              {say('library.emptyGo')}
            </button>
          </>
        )}
        {library.length > 0 && kept?.length === 0 && (
          <>
            <p className="library-hint" role="status">
              {say('library.none')}
            </p>
            <button type="button" className="button library-go" onClick={() => setQuery('')}>
              {say('library.clear')}
            </button>
          </>
        )}
        {groupSources(kept ?? []).map(({ kind, sources: group }) => (
          <Group key={kind} id={kind} title={say(`sourceKind.${kind}`)} sources={group} isHere={(listed) => isIn(sources, listed, true)}>
            {(listed) => (
              <>
                {!isIn(sources, listed, true) && (
                  <button type="button" className="button quiet" data-step aria-label={say('library.addLabel', { title: titleOf(listed.source) })} onClick={attempt(() => addFromLibrary(app, desk, listed.source))}>
                    {say('library.add')}
                  </button>
                )}
                <IconButton icon={Trash2} label={say('library.remove', { title: titleOf(listed.source) })} onPress={attempt(() => removeFromLibrary(app, desk, listed.source))} />
              </>
            )}
          </Group>
        ))}
        {others !== undefined && others.length > 0 && (
          <Group id="only-here" title={say('library.onlyHere')} sources={others} isHere={() => false}>
            {({ source }) => (
              <button type="button" className="button quiet" data-step aria-label={say('library.keepLabel', { title: titleOf(source) })} onClick={attempt(() => keepInLibrary(app, desk, source, true))}>
                {say('library.keep')}
              </button>
            )}
          </Group>
        )}
      </div>
    </div>
  )
}

interface GroupProps {
  id: string
  title: string
  sources: readonly ListedSource[]
  /** Whether the report has it, with its text. */
  isHere: (listed: ListedSource) => boolean
  children: (listed: ListedSource) => ReactNode
}

const Group = ({ id, title, sources, isHere, children }: GroupProps) => (
  <section aria-labelledby={`library-${id}`}>
    <h3 id={`library-${id}`} className="sources-group">
      {title} <span>{sources.length}</span>
    </h3>
    <ul>
      {sources.map((listed) => (
        <li key={listed.source.id} className="library-row">
          <div className="library-words">
            <span className="source-title" lang={listed.source.language || undefined} dir="auto">
              {titleOf(listed.source)}
            </span>
            <span className="source-details">
              {detailsOf(listed)}
              {isHere(listed) && <span className="catalogue-state">{say('library.inReport')}</span>}
            </span>
          </div>
          {children(listed)}
        </li>
      ))}
    </ul>
  </section>
)

const detailsOf = ({ source: { symbol, title, date, language }, passages }: ListedSource): string =>
  [title === '' ? '' : symbol, date.slice(0, 4), language, say('sources.passages', { count: passages })].filter((part) => part !== '').join(' · ')

function holds({ title, symbol, date, language, publisher }: Source, query: string): boolean {
  const words = foldedWords([title, symbol, date, language, publisher].join(' '))
  return foldedWords(query).every((wanted) => words.some((word) => word.startsWith(wanted)))
}
