import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { CatalogueView } from '../library/catalogue-view.tsx'
import { LibraryView } from '../library/library-view.tsx'
import { SourcesViews } from '../library/sources-views.tsx'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { ReadingPane } from './reading-pane.tsx'
import { SourceForm } from './source-form.tsx'
import { SourceList } from './source-list.tsx'
import './sources.css'

interface SourcesPaneProps {
  app: AppModel
  session: DraftSession
}

/** The Sources tab: the list, one source to read, or the form of one. */
export function SourcesPane({ app, session }: SourcesPaneProps) {
  const { desk } = session
  const view = useObservable(desk.view)
  const sources = useObservable(desk.sources)
  const opened = view.kind === 'reading' ? sources?.find(({ source }) => source.id === view.id) : undefined
  return (
    <section className="sources" aria-label={say('sources.title')} data-region>
      {view.kind === 'form' ? (
        <SourceForm key={view.source.id} app={app} desk={desk} view={view} />
      ) : opened !== undefined && view.kind === 'reading' ? (
        <ReadingPane key={opened.source.id} app={app} session={session} listed={opened} place={view.place} />
      ) : (
        <>
          <SourcesViews desk={desk} shown={view.kind === 'reading' ? 'list' : view.kind} />
          {view.kind === 'catalogue' ? (
            <CatalogueView app={app} desk={desk} view={view} committee={session.template.committee} sources={sources ?? []} />
          ) : view.kind === 'library' ? (
            <LibraryView app={app} desk={desk} view={view} sources={sources ?? []} />
          ) : (
            <SourceList app={app} session={session} sources={sources ?? []} loaded={sources !== undefined} />
          )}
        </>
      )}
    </section>
  )
}
