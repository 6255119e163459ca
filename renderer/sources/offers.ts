import { useEffect, useState } from 'react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import type { Source } from '../../core/sources/source.ts'
import type { SearchHit } from '../../core/search/search.ts'
import { say, sayError } from '../messages.ts'
import { request } from '../request.ts'

/** Something of a source that fits what was typed: the whole, one of its passages, or an excerpt from one. */
export interface Offer {
  id: string
  kind: 'source' | 'passage' | 'excerpt'
  source: Source
  /** The id of the passage or of the excerpt. */
  of: string
  name: string
  text: string
}

/** What was found for what was typed last. */
export interface Offers {
  offers: readonly Offer[]
  waiting: boolean
  failed: string
}

const most = 30

/** Finds sources, passages and excerpts by name, number or words. Nothing is looked up where nothing was typed. */
export function useOffers(typed: string, sources: readonly ListedSource[], kinds: readonly Offer['kind'][]): Offers {
  const [found, setFound] = useState<{ query: string; hits: readonly SearchHit[] }>({ query: '', hits: [] })
  const [failed, setFailed] = useState('')
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return undefined
    let stale = false
    request('search.run', { query, limit: most, in: 'sources' })
      .then((hits) => {
        if (!stale) setFound({ query, hits })
      })
      .catch((error: unknown) => {
        if (!stale) setFailed(sayError(error))
      })
    return () => {
      stale = true
    }
  }, [query])
  const isCurrent = query !== '' && found.query === query
  return {
    offers: isCurrent ? found.hits.flatMap((hit) => toOffer(hit, sources)).filter(({ kind }) => kinds.includes(kind)) : [],
    waiting: query !== '' && !isCurrent && failed === '',
    failed,
  }
}

/** A whole source as an offer. */
export const wholeOf = (source: Source): Offer => ({
  id: `source ${source.id}`, kind: 'source', source, of: source.id, name: source.symbol || source.title, text: source.symbol === '' ? '' : source.title,
})

function toOffer({ kind, id, source: of, number, snippet }: SearchHit, sources: readonly ListedSource[]): Offer[] {
  const source = sources.find((listed) => listed.source.id === of)?.source
  if (source === undefined || kind === 'block' || kind === 'note') return []
  if (kind === 'source') return [wholeOf(source)]
  const place = number === '' ? '' : say('search.paragraph', { number })
  const name = [source.symbol || source.title, place, kind === 'excerpt' ? say('offers.excerpt') : ''].filter((part) => part !== '').join(', ')
  return [{ id: `${kind} ${id}`, kind, source, of: id, name, text: snippet }]
}
