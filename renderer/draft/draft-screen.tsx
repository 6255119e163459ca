import { useEffect } from 'react'
import type { AppModel } from '../app-model.ts'
import { useObservable } from '../observable.ts'
import { cycleRegions } from './cycle-regions.ts'
import type { DraftSession } from './draft-session.ts'
import { NotesPane } from './notes-pane.tsx'
import { OutlinePane } from './outline-pane.tsx'
import { Page } from './page.tsx'
import { StatusLine } from './status-line.tsx'
import { SnapshotsPanel } from './snapshots-panel.tsx'
import { TitleBar } from './title-bar.tsx'
import { Toolbar } from './toolbar.tsx'
import './draft.css'

interface DraftScreenProps {
  app: AppModel
  session: DraftSession
}

/** The report on its page, between its outline and its notes. */
export function DraftScreen({ app, session }: DraftScreenProps) {
  const outline = useObservable(app.panels.outline)
  const notes = useObservable(app.panels.notes)
  const snapshots = useObservable(app.panels.snapshots)
  useEffect(() => cycleRegions(), [])
  return (
    <div className="draft">
      <header className="draft-head">
        <TitleBar session={session} />
        <Toolbar app={app} session={session} />
      </header>
      <div className="draft-columns">
        {outline && <OutlinePane session={session} />}
        <Page session={session} />
        {snapshots ? <SnapshotsPanel app={app} /> : notes && <NotesPane session={session} />}
      </div>
      <StatusLine app={app} />
    </div>
  )
}
