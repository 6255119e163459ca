import { useEffect } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { deskTabs } from '../../core/settings.ts'
import type { AppModel } from '../app-model.ts'
import { ChecksPane } from '../checks/checks-pane.tsx'
import { CommentsPane } from '../comments/comments-pane.tsx'
import { NotesPane } from '../draft/notes-pane.tsx'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { SearchPane } from '../search/search-pane.tsx'
import { SourcesPane } from './sources-pane.tsx'
import './side-pane.css'

interface SidePaneProps {
  app: AppModel
  session: DraftSession
}

const titles = { notes: 'notes.title', sources: 'sources.title', search: 'search.title', checks: 'checks.title', comments: 'comments.title' } as const

/** The desk beside the page: notes, sources, search, checks and comments, one at a time. */
export function SidePane({ app, session }: SidePaneProps) {
  const { desk } = session
  const tab = useObservable(desk.tab)
  const edited = useObservable(session.editedNote)
  useEffect(() => {
    void app.attempt(() => desk.refresh())
  }, [app, desk])
  // A note that is to be written must be where one can write in it.
  useEffect(() => {
    if (edited !== undefined) desk.show('notes')
  }, [desk, edited])

  return (
    <aside className="side-region" aria-label={say('side.title')}>
      <Tabs
        className="side"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = deskTabs.find((name) => name === key)
          if (chosen === undefined || chosen === tab) return
          if (tab === 'notes') session.notesInHand.edit(undefined)
          desk.show(chosen)
        }}
      >
        <TabList className="side-tabs" aria-label={say('side.title')}>
          {deskTabs.map((name) => (
            <Tab key={name} id={name} className="side-tab">
              {say(titles[name])}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="notes" className="side-panel">
          <NotesPane session={session} />
        </TabPanel>
        <TabPanel id="sources" className="side-panel" shouldForceMount>
          <SourcesPane app={app} session={session} />
        </TabPanel>
        <TabPanel id="checks" className="side-panel">
          <ChecksPane app={app} session={session} />
        </TabPanel>
        <TabPanel id="comments" className="side-panel">
          <CommentsPane app={app} session={session} />
        </TabPanel>
        <TabPanel id="search" className="side-panel" shouldForceMount>
          <SearchPane app={app} session={session} />
        </TabPanel>
      </Tabs>
    </aside>
  )
}
