import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { Problem } from '../../core/sources/review/problems.ts'
import type { Row } from '../../core/sources/review/row.ts'
import type { ReviewEdit } from '../../core/sources/review/rows.ts'
import { say } from '../messages.ts'
import { ReviewRow } from './review-row.tsx'
import { SelectedRow } from './selected-row.tsx'

interface ReviewListProps {
  rows: readonly Row[]
  selected: number | undefined
  problems: readonly Problem[]
  language: string
  /** How many places of the draft lean on a passage, by its id. */
  uses: ReadonlyMap<string, number>
  /** What is said where no passage is left. */
  empty: string
  onSelect: (key: number) => void
  onEdit: (edit: ReviewEdit) => void
}

/** All passages of a reading; the selected one can be edited. Only those in sight are drawn. */
export function ReviewList({ rows, selected, problems, language, uses, empty, onSelect, onEdit }: ReviewListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const problemOf = useMemo(() => new Map(problems.map((problem) => [problem.key, problem])), [problems])
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtual list draws what it is told to, in this component alone
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 40 + Math.min(3, Math.ceil((rows[index]?.passage.text.length ?? 0) / 80)) * 20,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
  })
  const at = rows.findIndex(({ key }) => key === selected)
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' })
    // The list itself changes with every scroll; only a new selection is gone to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected])
  const selectAt = (place: number) => {
    const row = rows[Math.min(Math.max(place, 0), rows.length - 1)]
    if (row !== undefined) onSelect(row.key)
  }
  const edit = (change: ReviewEdit) => {
    // The row that takes the place of one that goes is selected next.
    if (change.kind === 'merge') selectAt(at - 1)
    if (change.kind === 'drop') selectAt(at + 1 < rows.length ? at + 1 : at - 1)
    onEdit(change)
    if (change.kind === 'merge' || change.kind === 'drop') scroller.current?.focus()
  }
  if (rows.length === 0) return <p className="pane-empty">{empty}</p>
  return (
    <div
      ref={scroller}
      className="review-list"
      role="group"
      tabIndex={0}
      aria-label={say('review.passages')}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return
        const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
        if (by !== undefined) selectAt(at + by)
        else if (event.key === 'Home') selectAt(0)
        else if (event.key === 'End') selectAt(rows.length - 1)
        else return
        event.preventDefault()
      }}
    >
      <div style={{ height: list.getTotalSize(), position: 'relative' }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          const problem = problemOf.get(row.key)
          const used = uses.get(row.id ?? '') ?? 0
          return (
            <div key={key} data-index={index} ref={list.measureElement} className="virtual-row" style={{ transform: `translateY(${start}px)` }}>
              {row.key === selected ? (
                <SelectedRow row={row} first={index === 0} problem={problem} used={used} language={language} onEdit={edit} />
              ) : (
                <ReviewRow row={row} problem={problem} used={used} language={language} onSelect={onSelect} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
