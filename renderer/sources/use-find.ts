import { useDeferredValue, useMemo, useState } from 'react'
import { findInText } from '../../core/search/find-in-text.ts'
import type { Passage } from '../../core/sources/passage.ts'

/** A match of the find field in a source. */
export interface Match {
  place: number
  start: number
  end: number
}

/** Finding words in the passages of one source, and stepping through the matches. */
export function useFind(passages: readonly Passage[]) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(query)
  const matches = useMemo(
    () => passages.flatMap(({ text }, place): Match[] => findInText(text, asked).map((found) => ({ place, ...found }))),
    [passages, asked],
  )
  const current = matches.length === 0 ? -1 : Math.min(at, matches.length - 1)
  return {
    query,
    matches,
    current,
    change: (next: string) => {
      setQuery(next)
      setAt(0)
    },
    step: (by: number) => setAt(matches.length === 0 ? 0 : (current + by + matches.length) % matches.length),
  }
}
