import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { groupSources } from '../../core/sources/group-sources.ts'
import type { SourceKind } from '../../core/sources/source.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { SourceRow } from './source-row.tsx'

/** The head of a group, or one of its sources. */
interface Row {
  kind: SourceKind
  /** Of how many. */
  count: number
  /** Undefined for the head. */
  source: { listed: ListedSource; place: number } | undefined
}

interface ListedSourcesProps {
  app: AppModel
  session: DraftSession
  sources: readonly ListedSource[]
}

/** Sources by what they are. Only those in sight are drawn: there may be thousands, and every other part of the window would wait for them. */
export function ListedSources({ app, session, sources }: ListedSourcesProps) {
  const groups = useMemo(() => groupSources(sources), [sources])
  const rows = useMemo(
    () =>
      groups.flatMap(({ kind, sources: group }): Row[] => [
        { kind, count: group.length, source: undefined },
        ...group.map((listed, place) => ({ kind, count: group.length, source: { listed, place } })),
      ]),
    [groups],
  )
  /** What holds the focus stays drawn, so that the next Tab goes on from there. */
  const [focused, setFocused] = useState<string>()
  const kept = useMemo(() => rows.flatMap(({ source }, index) => (source === undefined || source.listed.source.id === focused ? [index] : [])), [rows, focused])
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtual list draws what it is told to, in this component alone
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const source = rows[index]?.source?.listed.source
      return source === undefined ? 32 : source.title.length > 45 ? 68 : 48
    },
    getItemKey: (index) => rows[index]?.source?.listed.source.id ?? rows[index]?.kind ?? index,
    rangeExtractor: (range) => [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    overscan: 12,
  })
  const drawn = list.getVirtualItems().flatMap(({ index, key, start }) => {
    const row = rows[index]
    return row === undefined ? [] : [{ ...row, key, place: { 'data-index': index, ref: list.measureElement, style: { transform: `translateY(${start}px)` } } }]
  })
  return (
    <div className="sources-list" ref={scroller}>
      <div style={{ height: list.getTotalSize(), position: 'relative' }}>
        {groups.map(({ kind }) => (
          <section key={kind} aria-labelledby={`group-${kind}`}>
            {drawn
              .filter((row) => row.kind === kind && row.source === undefined)
              .map(({ key, count, place }) => (
                <h3 key={key} id={`group-${kind}`} className="sources-group virtual-row" {...place}>
                  {say(`sourceKind.${kind}`)} <span>{count}</span>
                </h3>
              ))}
            <ul>
              {drawn.map(({ key, kind: own, count, source, place }) =>
                own !== kind || source === undefined ? null : (
                  <li
                    key={key}
                    className="virtual-row"
                    aria-setsize={count}
                    aria-posinset={source.place + 1}
                    onFocus={() => setFocused(source.listed.source.id)}
                    onBlur={() => setFocused(undefined)}
                    {...place}
                  >
                    <SourceRow app={app} session={session} listed={source.listed} />
                  </li>
                ),
              )}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
