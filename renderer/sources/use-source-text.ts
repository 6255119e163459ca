import { useEffect, useMemo, useState } from 'react'
import type { Excerpt } from '../../core/sources/excerpt.ts'
import type { Passage } from '../../core/sources/passage.ts'
import type { Source } from '../../core/sources/source.ts'
import { withLinks } from '../../core/links/linked-uses.ts'
import { findUses, findWholeUses, type Use } from '../../core/sources/uses.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'

/** The passages and excerpts of a source, and where the draft uses them, or names the source as a whole. */
export function useSourceText(app: AppModel, session: DraftSession, source: Source) {
  const [passages, setPassages] = useState<readonly Passage[]>()
  const [excerpts, setExcerpts] = useState<readonly Excerpt[]>([])
  // Counted a moment after the last key, and so are the uses.
  const summary = useObservable(session.summary)
  useEffect(() => {
    let wanted = true
    void app.attempt(async () => {
      const [text, marked] = await Promise.all([request('passage.list', { source: source.id }), request('excerpt.list', { source: source.id })])
      if (!wanted) return
      setPassages(text)
      setExcerpts(marked)
    })
    return () => {
      wanted = false
    }
  }, [app, source])
  const links = useObservable(session.matrix.matrix)?.links
  const uses = useMemo<ReadonlyMap<string, Use[]>>(() => {
    if (summary.empty || passages === undefined) return new Map()
    const found = findUses(session.draft(), source, passages)
    return withLinks(found, links ?? [], source.id)
  }, [session, source, passages, summary, links])
  const wholeUses = useMemo(() => (summary.empty ? [] : findWholeUses(session.draft(), source)), [session, source, summary])
  return {
    passages,
    excerpts,
    uses,
    wholeUses,
    reloadExcerpts: async () => setExcerpts(await request('excerpt.list', { source: source.id })),
  }
}
