import type { SearchHit, SearchQuery } from '../../core/search/search.ts'
import { parseShortReference, shortReferenceTest } from '../../core/sources/short-reference.ts'
import { parseSymbol } from '../../core/sources/symbol.ts'
import type { Handlers } from '../dispatch.ts'
import { findPassage } from '../store/passage.ts'
import type { Project } from '../store/project.ts'
import { search } from '../store/search.ts'
import { readSources } from '../store/source.ts'
import { currentProject } from './project.ts'

export const searchHandlers = {
  'search.run': (query, context) => {
    const project = currentProject(context)
    const named = namedPlaces(project, query)
    const ids = new Set(named.map(({ id }) => id))
    return [...named, ...search(project, query).filter(({ id }) => !ids.has(id))].slice(0, query.limit)
  },
} satisfies Partial<Handlers>

/** What a query names outright, before anything that merely holds its words: "GC 14 para 6", "MEX 6-7", a symbol. */
function namedPlaces(project: Project, { query, in: scope }: SearchQuery): SearchHit[] {
  const reference = scope === 'draft' ? undefined : parseShortReference(query)
  if (reference === undefined) return []
  const isMeant = shortReferenceTest(reference)
  return readSources(project).flatMap(({ id, symbol, title }): SearchHit[] => {
    const parsed = parseSymbol(symbol)
    if (parsed === undefined || !isMeant(parsed)) return []
    const paragraph = /^[\d.]+/.exec(reference.paragraph ?? '')?.[0]
    const passage = paragraph === undefined ? undefined : findPassage(project, id, paragraph)
    if (passage !== undefined) return [{ kind: 'passage', id: passage.id, source: id, number: passage.number, snippet: passage.text.slice(0, 160) }]
    return paragraph === undefined ? [{ kind: 'source', id, source: id, number: '', snippet: `${symbol} ${title}` }] : []
  })
}
