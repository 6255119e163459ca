import { useEffect, useState, type RefObject } from 'react'
import type { DraftSession } from '../draft/draft-session.ts'
import type { MarginMark } from './margin-marks.ts'

/** Of one button, with the space below it. */
const buttonHeight = 26

/**
 * How far below the top of the margin each mark stands, in pixels, by its block: beside its first line, or below the
 * mark before. Measured when the marks change and when the text grows or is drawn, never while a key is.
 */
export function useTops(session: DraftSession, margin: RefObject<HTMLElement | null>, marks: readonly MarginMark[]): ReadonlyMap<string, number> {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
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
      const next = new Map<string, number>()
      for (const { mark, top } of placed) {
        const at = Math.max(top, free)
        next.set(mark.block, at)
        free = at + (mark.quote === undefined ? 0 : buttonHeight) + (mark.row === undefined ? 0 : buttonHeight) + (mark.findings.length === 0 ? 0 : buttonHeight)
      }
      setTops(next)
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
  return tops
}
