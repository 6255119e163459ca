import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowLeft, FileText, ListChecks } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { asCited } from '../../core/sources/cited-number.ts'
import type { Passage } from '../../core/sources/passage.ts'
import type { TextRange } from '../../core/sources/quote-from.ts'
import type { Use } from '../../core/sources/uses.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { Place } from './desk.ts'
import { ExcerptForm } from './excerpt-form.tsx'
import { FileView } from './file-view.tsx'
import { ExcerptList } from './excerpt-list.tsx'
import { FindBar } from './find-bar.tsx'
import { goToDraft } from './go-to-place.ts'
import { citeIntoDraft, quoteIntoDraft } from './into-draft.ts'
import { LinkTo } from '../links/link-to-popover.tsx'
import { beginDrag } from '../links/dragged-passage.ts'
import { readSelection } from './selected-range.ts'
import { marksOf } from './marks-of.ts'
import { openRepair } from './source-changes.ts'
import { PassageRow, type PassageAction } from './passage-row.tsx'
import { SelectionToolbar } from './selection-toolbar.tsx'
import { useFind } from './use-find.ts'
import { useSourceText } from './use-source-text.ts'
import { UsesButton } from './uses-button.tsx'
import './reading.css'

interface ReadingPaneProps {
  app: AppModel
  session: DraftSession
  listed: ListedSource
  place: Place | undefined
}

const nothing: readonly Passage[] = []

/** One source to read by its passages; what is selected can be quoted, cited and kept. */
export function ReadingPane({ app, session, listed, place }: ReadingPaneProps) {
  const { source, file } = listed
  const { passages: loaded, excerpts, uses, wholeUses, reloadExcerpts } = useSourceText(app, session, source)
  const passages = loaded ?? nothing
  const find = useFind(passages)
  const [flashed, setFlashed] = useState<string>()
  const [paged, setPaged] = useState(false)
  const load = useCallback(() => request('source.file', { id: source.id }), [source.id])
  const [told, setTold] = useState('')
  const [keeping, setKeeping] = useState<{ passage: Passage; range: TextRange }>()
  const [linking, setLinking] = useState<{ passage: string; at: HTMLElement }>()
  const scroller = useRef<HTMLDivElement>(null)
  const visited = useRef(new Map<string, number>())
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtual list draws what it is told to, in this component alone
  const list = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 36 + Math.ceil((passages[index]?.text.length ?? 0) / 42) * 20,
    getItemKey: (index) => passages[index]?.id ?? index,
    overscan: 6,
  })

  const goTo = useCallback(
    (id: string) => {
      const index = passages.findIndex((passage) => passage.id === id)
      if (index < 0) return
      list.scrollToIndex(index, { align: 'start' })
      setFlashed(id)
    },
    [passages, list],
  )
  useEffect(() => {
    if (place !== undefined && passages.length > 0) goTo(place.passage)
    // Only a new place is gone to: the list itself changes with every scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, passages])
  useEffect(() => {
    if (flashed === undefined) return
    const timer = setTimeout(() => setFlashed(undefined), 1_600)
    return () => clearTimeout(timer)
  }, [flashed])
  const { matches, current: at } = find
  const current = matches[at]
  useEffect(() => {
    if (current !== undefined) list.scrollToIndex(current.place, { align: 'center' })
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current])

  const marks = useMemo(() => marksOf(passages, excerpts, matches, at), [passages, excerpts, matches, at])
  const act = useCallback(
    (action: PassageAction, passage: Passage, range?: TextRange) => {
      // What goes into the text is seen there, and not behind the matrix.
      if (action === 'quote' || action === 'cite') session.matrix.hide()
      if (action === 'quote') {
        quoteIntoDraft(session, { source, passage, passages, range })
        setTold(say('reading.quoted'))
      } else if (action === 'cite') setTold(say(citeIntoDraft(session, source, asCited(passage, passages)) ? 'reading.cited' : 'reading.noCaret'))
      else if (action === 'link') {
        const at = scroller.current?.querySelector<HTMLElement>(`[data-words="${CSS.escape(passage.id)}"]`)
        if (at !== null && at !== undefined) setLinking({ passage: passage.id, at })
      } else setKeeping({ passage, range: range ?? { start: 0, length: passage.text.length } })
    },
    [session, source, passages],
  )
  /** The next of the places, each time the one after. */
  const goToNext = useCallback(
    (id: string, places: readonly Use[]) => {
      const turn = visited.current.get(id) ?? 0
      const use = places[turn % places.length]
      visited.current.set(id, turn + 1)
      if (use === undefined) return
      session.matrix.hide()
      goToDraft(session, use)
    },
    [session],
  )
  const goToUse = useCallback(({ id }: Passage) => goToNext(id, uses.get(id) ?? []), [goToNext, uses])

  return (
    <div
      className="reading"
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.code !== 'KeyF' || event.altKey) return
        event.preventDefault()
        event.currentTarget.querySelector<HTMLInputElement>('.find-bar input')?.focus()
      }}
    >
      <header className="reading-head">
        <IconButton icon={ArrowLeft} label={say('reading.back')} onPress={() => session.desk.view.set({ kind: 'list' })} />
        <div>
          <h3 dir="auto">{source.title === '' ? source.symbol || say('sources.untitled') : source.title}</h3>
          <p>
            {[source.symbol, source.date].filter((part) => part !== '').join(' · ')}
            {wholeUses.length > 0 && <UsesButton count={wholeUses.length} label={say('reading.wholeUses', { count: wholeUses.length })} onPress={() => goToNext(source.id, wholeUses)} />}
          </p>
        </div>
        {passages.length > 0 && (
          <IconButton
            icon={ListChecks}
            label={say('repair.open')}
            onPress={() => void app.attempt(() => openRepair(session, listed, passages[list.range?.startIndex ?? 0]?.id))}
          />
        )}
        {file !== null && passages.some(({ page }) => page !== null) && (
          <IconButton icon={FileText} label={say(paged ? 'reading.hidePage' : 'reading.showPage')} pressed={paged} onPress={() => setPaged(!paged)} />
        )}
      </header>
      {passages.length > 0 && <FindBar find={find} />}
      <ExcerptList app={app} excerpts={excerpts} onGo={goTo} onChanged={reloadExcerpts} />
      {keeping !== undefined && (
        <ExcerptForm app={app} passage={keeping.passage} range={keeping.range} onClose={() => setKeeping(undefined)} onSaved={reloadExcerpts} />
      )}
      <p className="reading-told" role="status">
        {told}
      </p>
      {paged && <FileView load={load} page={passages[list.range?.startIndex ?? 0]?.page ?? 1} pages={null} />}
      {loaded?.length === 0 && <p className="pane-empty">{say('reading.empty')}</p>}
      <div
        className="reading-scroll"
        ref={scroller}
        tabIndex={0}
        data-region-focus
        role="region"
        aria-label={say('reading.passages', { title: source.title || source.symbol })}
        onDragStart={(event) => {
          // Selected words stand for their passage; the grip of a passage says so itself.
          const chosen = scroller.current === null || event.target instanceof HTMLElement ? undefined : readSelection(scroller.current)
          if (chosen !== undefined) beginDrag(event, { source: source.id, passage: chosen.passage }, document.getSelection()?.toString() ?? '')
        }}
      >
        <div style={{ height: list.getTotalSize(), position: 'relative' }}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const passage = passages[index]
            if (passage === undefined) return null
            const page = passage.page !== null && passage.page !== passages[index - 1]?.page ? passage.page : undefined
            return (
              <div key={key} data-index={index} ref={list.measureElement} className="virtual-row" style={{ transform: `translateY(${start}px)` }}>
                <PassageRow
                  passage={passage}
                  language={source.language}
                  marks={marks.get(passage.id) ?? []}
                  uses={uses.get(passage.id)?.length ?? 0}
                  flashed={flashed === passage.id}
                  page={page}
                  onAction={act}
                  onUses={goToUse}
                />
              </div>
            )
          })}
        </div>
      </div>
      {linking !== undefined && (
        <LinkTo
          app={app}
          session={session}
          passage={{ source: source.id, passage: linking.passage }}
          at={linking.at}
          onClose={() => setLinking(undefined)}
        />
      )}
      <SelectionToolbar
        scroller={scroller}
        onAction={(action, id, range) => {
          const passage = passages.find((one) => one.id === id)
          if (passage !== undefined) act(action, passage, range)
        }}
      />
    </div>
  )
}
