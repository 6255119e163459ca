import { BookOpen, Download, Printer, Redo2, Undo2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { everyRow, filterRows, sortRows, type RowFilter, type RowOrder } from '../../core/links/filter-rows.ts'
import { emptyCells, type MatrixRow } from '../../core/links/matrix.ts'
import { treatyBodies } from '../../core/sources/symbol/bodies.ts'
import type { AppModel } from '../app-model.ts'
import { isPressed } from '../commands/shortcuts.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { StatusLine } from '../draft/status-line.tsx'
import { linkPassage } from '../links/link-passage.ts'
import { say } from '../messages.ts'
import { flash } from '../sources/go-to-place.ts'
import { SourcesPane } from '../sources/sources-pane.tsx'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { AddLink } from './add-link.tsx'
import { FollowUpView } from './follow-up-view.tsx'
import { insertFollowUp } from './insert-follow-up.ts'
import { leaveForDraft, leaveForLink, leaveForPlace, leaveForSource } from './go-to-link.ts'
import { MatrixFilters } from './matrix-filters.tsx'
import { MatrixGrid, type AddPlace } from './matrix-grid.tsx'
import { matrixViews, type Told } from './matrix-model.ts'
import { ProposalList } from './proposal-list.tsx'
import { tellChange } from './tell-change.ts'
import { TurnedView } from './turned-view.tsx'
import './matrix.css'
import './proposals.css'
import './matrix-grid.css'
import './link-chip.css'
import './turned.css'
import './matrix-print.css'

interface MatrixScreenProps {
  app: AppModel
  session: DraftSession
}

/** The argument of the report over the draft: what each section and recommendation rests on, or where each source is used. */
export function MatrixScreen({ app, session }: MatrixScreenProps) {
  const model = session.matrix
  const matrix = useObservable(model.matrix)
  const view = useObservable(model.view)
  const beside = useObservable(model.beside)
  const canUndo = useObservable(model.canUndo)
  const canRedo = useObservable(model.canRedo)
  const sources = useObservable(session.desk.sources)
  const { language, titleBlock } = useObservable(session.report)
  const [filter, setFilter] = useState<RowFilter>(everyRow)
  const [order, setOrder] = useState<RowOrder>({ by: 'report', descending: false })
  const [adding, setAdding] = useState<AddPlace>()
  const screen = useRef<HTMLElement>(null)
  useEffect(() => {
    if (session.desk.sources.get() === undefined) void app.attempt(() => session.desk.refresh())
  }, [app, session])
  useEffect(() => {
    const before = document.activeElement
    screen.current?.focus()
    // The rows of the table are there a frame after it.
    const asked = requestAnimationFrame(() => {
      const first = model.first === undefined ? undefined : screen.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(model.first)}"]`)
      first?.scrollIntoView({ block: 'center' })
      first?.querySelector('button')?.focus({ preventScroll: true })
      flash(first)
    })
    return () => {
      cancelAnimationFrame(asked)
      // What was left is out of reach until the matrix is gone; who went on to somewhere else stays there.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      })
    }
  }, [model])
  const rows = matrix?.rows
  const shown = useMemo(() => (rows === undefined ? [] : sortRows(filterRows(rows, filter), order)), [rows, filter, order])
  const links = useMemo(() => new Map(matrix?.links.map((link) => [link.id, link])), [matrix])
  if (matrix === undefined) return null

  const committee = treatyBodies.find((body) => body === session.template.committee)
  const tell = (work: () => Promise<Told | undefined>) =>
    tellChange(app, work, () =>
      // What had the focus may be gone with the change.
      setTimeout(() => {
        if (document.activeElement === document.body) screen.current?.focus()
      }, 0))
  const goToRow = ({ id }: MatrixRow) => leaveForDraft(session, { kind: 'block', id })
  const speaking = matrix.rows.filter(({ speaks }) => speaks)
  const gaps = speaking.reduce((sum, row) => sum + emptyCells(row).length, 0)
  return (
    <main
      ref={screen}
      className="matrix"
      tabIndex={-1}
      aria-label={say('matrix.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) model.hide()
        const step = (['undo', 'redo'] as const).find((kind) => isPressed(event, `edit.${kind}`))
        if (step === undefined || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
        // Taken here: the draft behind has a history of its own.
        event.preventDefault()
        tell(() => model[step]())
      }}
    >
      <header className="matrix-head">
        <h1>{say('matrix.title')}</h1>
        <p className="matrix-report" dir="auto">{titleBlock.title}</p>
        <div className="matrix-views" role="group" aria-label={say('matrix.views')}>
          {matrixViews.map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => void app.attempt(() => model.look(one))}>
              {say(`matrix.view.${one}`)}
            </button>
          ))}
        </div>
        <span className="matrix-gaps">{say('matrix.gaps', { count: gaps, all: speaking.length * 4 })}</span>
        <IconButton icon={Undo2} label={say('review.undo')} disabled={!canUndo} onPress={() => tell(() => model.undo())} />
        <IconButton icon={Redo2} label={say('review.redo')} disabled={!canRedo} onPress={() => tell(() => model.redo())} />
        <IconButton icon={BookOpen} label={say('matrix.beside')} pressed={beside} onPress={() => model.beside.set(!beside)} />
        <IconButton icon={Printer} label={say('matrix.print')} onPress={() => window.print()} />
        <IconButton
          icon={Download}
          label={say('matrix.export')}
          onPress={() =>
            tell(async () => {
              const written = await request('matrix.export', {})
              return written === null ? undefined : { message: say('matrix.exported', { file: nameOf(written.file), rows: written.rows }), undo: undefined }
            })
          }
        />
        <button type="button" className="button" onClick={() => model.hide()}>
          {say('matrix.close')}
        </button>
      </header>
      <div className="matrix-body">
        <div className="matrix-main">
          {view === 'rows' ? (
            <>
              <ProposalList
                matrix={matrix}
                language={language}
                committee={committee}
                onAccept={(ids) => tell(() => model.accept(ids))}
                onAcceptAll={() => tell(() => model.acceptAll())}
                onDismiss={(ids, dismissed) => tell(() => model.dismiss(ids, dismissed))}
                onGo={({ place }) => leaveForPlace(session, place)}
              />
              <MatrixFilters rows={matrix.rows} filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} />
              <MatrixGrid
                rows={shown}
                links={links}
                language={language}
                committee={committee}
                order={order}
                onOrder={setOrder}
                onGoToRow={goToRow}
                onGo={(link) => leaveForLink(app, session, link)}
                onRemove={(link) => tell(() => model.remove(link))}
                onComment={(link, comment) => tell(() => model.comment(link, comment))}
                onMend={(link) => tell(() => model.mend(link))}
                onAdd={setAdding}
                onDrop={(from, role, passage) => linkPassage(app, session, from, passage, role)}
              />
            </>
          ) : view === 'sources' ? (
            <TurnedView app={app} model={model} matrix={matrix} language={language} committee={committee} onGoToRow={goToRow} onGoToPassage={(source, passage) => leaveForSource(app, session, source, passage)} />
          ) : (
            <FollowUpView
              model={model}
              matrix={matrix}
              language={language}
              committee={committee}
              sources={sources ?? []}
              tell={tell}
              onGoToRow={goToRow}
              onGo={(link) => leaveForLink(app, session, link)}
              onGoToPassage={(source, passage) => leaveForSource(app, session, source, passage)}
              onInsert={(document) => insertFollowUp(session, document)}
            />
          )}
        </div>
        {beside && (
          <aside className="matrix-sources" aria-label={say('matrix.beside')}>
            <h2 className="visually-hidden">{say('sources.title')}</h2>
            <SourcesPane app={app} session={session} />
          </aside>
        )}
      </div>
      {adding !== undefined && (
        <AddLink
          key={`${adding.row.id} ${adding.role} ${adding.link?.id ?? ''}`}
          place={adding}
          sources={sources ?? []}
          onAdd={(source, passage) => {
            setAdding(undefined)
            tell(() => model.add(adding.row.id, adding.role, source, passage, adding.link))
          }}
          onClose={() => setAdding(undefined)}
        />
      )}
      <StatusLine app={app} />
    </main>
  )
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path
