import { useEffect, useState, type RefObject } from 'react'
import type { DraftSession } from '../draft/draft-session.ts'
import type { MarginMark } from './margin-marks.ts'

/** Of one button, with the space below it. */
const buttonHeight = 26

/** From where to where a mark stands, in pixels below the top of the margin. */
export interface Extent {
  top: number
  bottom: number
}

/**
 * Where each mark stands, by its block: beside its first line, or below the mark before. Measured when the marks change and when the text grows or is drawn, never while a key is.
 */
export function useExtents(session: DraftSession, margin: RefObject<HTMLElement | null>, marks: readonly MarginMark[]): ReadonlyMap<string, Extent> {
  const [extents, setExtents] = useState<ReadonlyMap<string, Extent>>(new Map())
  useEffect(() => {
    let asked = 0
    const measure = () => {
      asked = 0
      const zero = margin.current?.getBoundingClientRect().top
      if (zero === undefined) return
      const placed = marks
        .flatMap((mark) => {
          const element = session.elementOf({ block: mark.block })
          return element === null ? [] : [{ mark, top: element.getBoundingClientRect().top - zero }]
        })
        .sort((a, b) => a.top - b.top)
      let free = 0
      const next = new Map<string, Extent>()
      for (const { mark, top } of placed) {
        const at = Math.max(top, free)
        free = at + buttonHeight * [mark.quote !== undefined, mark.row !== undefined, mark.findings.length > 0].filter(Boolean).length
        next.set(mark.block, { top: at, bottom: free })
      }
      setExtents(next)
    }
    const soon = () => {
      if (asked === 0) asked = requestAnimationFrame(measure)
    }
    const watch = new ResizeObserver(soon)
    const stop = session.editor.registerRootListener((root, before) => {
      if (before !== null) watch.unobserve(before)
      if (root !== null) watch.observe(root)
    })
    soon()
    return () => {
      cancelAnimationFrame(asked)
      watch.disconnect()
      stop()
    }
  }, [session, margin, marks])
  return extents
}
