import type { Source } from '../sources/source.ts'
import { parseShortReference, shortReferenceTest } from '../sources/short-reference.ts'
import { parseSymbol } from '../sources/symbol.ts'
import type { SearchHit } from './search.ts'

/** Parts the places that a query names outright ("GC 14 para 6", a symbol) from those that hold its words. */
export function partDirectHits(query: string, hits: readonly SearchHit[], sources: readonly Source[]): { direct: SearchHit[]; others: SearchHit[] } {
  const reference = parseShortReference(query)
  if (reference === undefined) return { direct: [], others: [...hits] }
  const isMeant = shortReferenceTest(reference)
  const named = new Set(
    sources.flatMap(({ id, symbol }) => {
      const parsed = parseSymbol(symbol)
      return parsed !== undefined && isMeant(parsed) ? [id] : []
    }),
  )
  const number = /^[\d.]+/u.exec(reference.paragraph ?? '')?.[0]
  const isDirect = (hit: SearchHit): boolean =>
    named.has(hit.source) && (number === undefined ? hit.kind === 'source' : hit.kind === 'passage' && hit.number === number)
  return { direct: hits.filter(isDirect), others: hits.filter((hit) => !isDirect(hit)) }
}
