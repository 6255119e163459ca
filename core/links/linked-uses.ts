import type { Use } from '../sources/uses.ts'
import type { ReportLink } from './link.ts'

/**
 * The uses of a source's passages with those that are kept links: what a section or recommendation was linked to by hand
 * need not be named in it. Quotes and citations are among the uses already.
 */
export function withLinks(uses: ReadonlyMap<string, readonly Use[]>, links: readonly ReportLink[], source: string): Map<string, Use[]> {
  const all = new Map([...uses].map(([passage, places]) => [passage, [...places]]))
  for (const { from, origin, target } of links) {
    if (target.source !== source || target.passage === null || (origin !== 'user' && origin !== 'accepted')) continue
    const places = all.get(target.passage) ?? []
    if (!places.some(({ kind, id }) => kind === 'block' && id === from)) all.set(target.passage, [...places, { kind: 'block', id: from }])
  }
  return all
}
