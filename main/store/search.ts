import { z } from 'zod'
import { foldedWords } from '../../core/search/fold.ts'
import { matchExpression } from '../../core/search/match-expression.ts'
import type { SearchHit, SearchQuery } from '../../core/search/search.ts'
import { snippet } from '../../core/search/snippet.ts'
import type { Project } from './project.ts'
import type { Searchable } from './search-index.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ id: z.string(), source: z.string(), number: z.string(), text: z.string(), rank: z.number() })

/** Ranking reads every match, so a word that stands everywhere is ranked among the first of its matches only. */
const rankedMatches = 2_000

const scopes: Record<SearchQuery['in'], readonly Searchable[]> = {
  draft: ['block', 'note'],
  sources: ['source', 'passage', 'excerpt'],
  all: ['block', 'note', 'source', 'passage', 'excerpt'],
}

/** What each table shows of a match. */
const shown: Record<Searchable, string> = {
  block: "SELECT id, '' AS source, '' AS number, text FROM block WHERE row = ?",
  note: "SELECT id, '' AS source, '' AS number, text FROM note WHERE row = ?",
  source: "SELECT id, id AS source, '' AS number, symbol || ' ' || title AS text FROM source WHERE row = ?",
  passage: 'SELECT id, source, number, text FROM passage WHERE row = ?',
  excerpt: "SELECT excerpt.id, source, number, excerpt.text || ' ' || comment AS text FROM excerpt JOIN passage ON passage.id = passage WHERE excerpt.row = ?",
}

/** Finds what holds every word of a query, best match first. */
export function search({ db, path }: Project, { query, limit, in: scope }: SearchQuery): SearchHit[] {
  const match = matchExpression(query)
  if (match === undefined) return []
  const words = foldedWords(query)
  return naming(path, () =>
    scopes[scope]
      .flatMap((kind) => {
        const show = db.prepare(shown[kind])
        return ranked(kind).map(({ rowid, rank }) => ({ kind, ...Row.parse({ ...Object(show.get(rowid)), rank }) }))
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ kind, id, source, number, text }) => ({ kind, id, source, number, snippet: snippet(text, words) })),
  )

  function ranked(kind: Searchable): { rowid: number; rank: number }[] {
    const table = `${kind}_search`
    return z.array(z.object({ rowid: z.number(), rank: z.number() })).parse(
      db.prepare(
        `SELECT rowid, rank FROM (SELECT rowid, bm25(${table}) AS rank FROM ${table} WHERE ${table} MATCH ? LIMIT ?)
         ORDER BY rank LIMIT ?`,
      ).all(match, rankedMatches, limit),
    )
  }
}
