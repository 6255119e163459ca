import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { originOf } from '../../core/sources/review/origin.ts'
import type { ReadPassage } from '../../core/sources/passage.ts'
import type { Row } from '../../core/sources/review/row.ts'
import { say } from '../messages.ts'
import './own-text.css'

interface OwnTextProps {
  /** The passages as they were read. */
  read: readonly ReadPassage[]
  rows: readonly Row[]
  selected: number | undefined
  language: string
}

/** The text of a document that has no pages, as it was read, at the place of the passage that is selected. */
export function OwnText({ read, rows, selected, language }: OwnTextProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => new Set(selected === undefined ? [] : originOf(rows, selected, read)), [rows, selected, read])
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtual list draws what it is told to, in this component alone
  const list = useVirtualizer({
    count: read.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 16 + Math.ceil((read[index]?.text.length ?? 0) / 70) * 20,
    overscan: 6,
  })
  const first = [...shown][0]
  useEffect(() => {
    if (first !== undefined) list.scrollToIndex(first, { align: 'center' })
    // The list itself changes with every scroll; only another passage is gone to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first])
  return (
    <section className="file-view" aria-label={say('review.ownText')}>
      <div ref={scroller} className="own-text" tabIndex={0} role="group" aria-label={say('review.ownText')}>
        <div lang={language === '' ? undefined : language} style={{ height: list.getTotalSize(), position: 'relative' }}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const passage = read[index]
            return passage === undefined ? null : (
              <p key={key} data-index={index} ref={list.measureElement} className="virtual-row" dir="auto" data-kind={passage.kind} data-shown={shown.has(index) ? '' : undefined} style={{ transform: `translateY(${start}px)` }}>
                {passage.number !== '' && <span className="own-number">{passage.number} </span>}
                {passage.text}
              </p>
            )
          })}
        </div>
      </div>
    </section>
  )
}
