import type { AppModel } from '../app-model.ts'
import { useBackgroundChecks } from '../checks/use-background-checks.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'
import { CitationPopover } from './citation-popover.tsx'
import { CompareScreen } from '../compare/compare-screen.tsx'
import { FigureBar } from './figure-bar.tsx'
import { OutlinePane } from '../outline/outline-pane.tsx'
import { Page } from './page.tsx'
import { MatrixScreen } from '../matrix/matrix-screen.tsx'
import { RepairScreen } from '../source-review/repair-screen.tsx'
import { ReviewScreen } from '../source-review/review-screen.tsx'
import { SidePane } from '../sources/side-pane.tsx'
import { StatusLine } from './status-line.tsx'
import { SnapshotsPanel } from './snapshots-panel.tsx'
import { TableBar } from './table-bar.tsx'
import { TitleBar } from './title-bar.tsx'
import { FindBar } from '../find/find-bar.tsx'
import { SpellingLayer } from '../spelling/spelling-layer.tsx'
import { Toolbar } from './toolbar.tsx'
import './draft.css'
import './focus.css'

interface DraftScreenProps {
  app: AppModel
  session: DraftSession
}

/** The report on its page, between its outline and its notes. */
export function DraftScreen({ app, session }: DraftScreenProps) {
  const outline = useObservable(app.panels.outline)
  const notes = useObservable(app.panels.notes)
  const snapshots = useObservable(app.panels.snapshots)
  const reading = useObservable(session.desk.reading)
  const repair = useObservable(session.desk.repair)
  const focus = useObservable(app.panels.focus)
  const writingNote = useObservable(session.editedNote) !== undefined
  const { open: finding, hits, current } = useObservable(session.find.state)
  const inNote = writingNote || (finding && hits[current]?.kind === 'note')
  const matrix = useObservable(session.matrix.open)
  const reviewing = reading !== undefined || repair !== undefined
  const comparing = useObservable(session.comparing.version)
  const covered = reviewing || matrix || comparing !== undefined
  useBackgroundChecks(app, session)
  return (
    <>
      <div className="draft" inert={covered} data-behind={covered ? '' : undefined} data-focus={focus ? (inNote ? 'note' : 'page') : undefined}>
        <header className="draft-head">
          <TitleBar app={app} session={session} />
          <Toolbar app={app} session={session} />
          <CitationPopover session={session} />
          <FigureBar session={session} />
          <TableBar app={app} session={session} />
          {finding && <FindBar app={app} session={session} />}
        </header>
        <div className="draft-columns">
          {outline && <OutlinePane app={app} session={session} />}
          <Page app={app} session={session} />
          {snapshots ? <SnapshotsPanel app={app} session={session} /> : notes && <SidePane app={app} session={session} />}
        </div>
        {!covered && <StatusLine app={app} />}
        <SpellingLayer app={app} session={session} />
      </div>
      {comparing !== undefined && !reviewing && <CompareScreen key={comparing.snapshot.id} app={app} session={session} version={comparing} />}
      {matrix && !reviewing && <MatrixScreen app={app} session={session} />}
      {reading !== undefined && <ReviewScreen key={reading.source.id} app={app} desk={session.desk} reading={reading} />}
      {reading === undefined && repair !== undefined && <RepairScreen app={app} desk={session.desk} repair={repair} />}
    </>
  )
}
