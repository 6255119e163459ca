import { useEffect, useState } from 'react'
import type { SearchHit, SearchQuery } from '../../core/search/search.ts'
import type { AppModel } from '../app-model.ts'
import { request } from '../request.ts'

export type Scope = SearchQuery['in']

/** More than this nobody reads; fewer words find fewer places. */
export const mostHits = 200
const firstHits = 20
const pause = 120

/** What was found, and for which words. */
export interface Found {
  query: string
  scope: Scope
  hits: readonly SearchHit[]
}

/** Searches a moment after the last key: the best places first, then the rest. The last question's answer wins. */
export function useSearch(app: AppModel, query: string, scope: Scope): Found | undefined {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (query.trim() === '') return
    let wanted = true
    const ask = async (limit: number) => {
      const hits = await request('search.run', { query, limit, in: scope })
      if (wanted) setFound({ query, scope, hits })
      return wanted && hits.length === limit
    }
    const timer = setTimeout(() => {
      void app.attempt(async () => {
        await app.session()?.saving.flush()
        if (await ask(firstHits)) await ask(mostHits)
      })
    }, pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [app, query, scope])
  return query.trim() === '' ? undefined : found
}
