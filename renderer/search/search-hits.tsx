import type { ListedSource } from '../../core/sources/add-source.ts'
import { markWords } from '../../core/search/mark-words.ts'
import type { SearchHit } from '../../core/search/search.ts'
import { say } from '../messages.ts'

interface SearchHitsProps {
  query: string
  direct: readonly SearchHit[]
  others: readonly SearchHit[]
  sources: readonly ListedSource[]
  onGo: (hit: SearchHit) => void
}

const kinds = ['block', 'note', 'passage', 'excerpt', 'source'] as const

/** The places found, those that were named outright first, then by where they are. */
export function SearchHits({ query, direct, others, sources, onGo }: SearchHitsProps) {
  const groups = [
    { title: say('search.direct'), hits: direct },
    ...kinds.map((kind) => ({ title: say(`search.group.${kind}`), hits: others.filter((hit) => hit.kind === kind) })),
  ].filter(({ hits }) => hits.length > 0)
  return groups.map(({ title, hits }) => (
    <section key={title} aria-label={title}>
      <h3 className="sources-group">
        {title} <span>{hits.length}</span>
      </h3>
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.id}`}>
            <button type="button" className="search-hit" onClick={() => onGo(hit)}>
              {hit.source !== '' && hit.kind !== 'source' && <span className="search-where">{whereOf(hit, sources)}</span>}
              <span className="search-snippet" dir="auto">
                {markWords(hit.snippet, query).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function whereOf(hit: SearchHit, sources: readonly ListedSource[]): string {
  const source = sources.find((listed) => listed.source.id === hit.source)?.source
  const name = source === undefined ? '' : source.symbol === '' ? source.title : source.symbol
  return [name, hit.number === '' ? '' : say('search.paragraph', { number: hit.number })].filter((part) => part !== '').join(', ')
}
