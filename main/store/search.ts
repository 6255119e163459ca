import { z } from 'zod'
import { foldedWords } from '../../core/fold.ts'
import type { SearchHit, SearchQuery } from '../../core/report/search.ts'
import { snippet } from '../../core/report/snippet.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ kind: z.enum(['block', 'note']), id: z.string(), text: z.string() })

/** Finds the blocks and notes that hold every word of a query (each word may go on), best match first. */
export function searchDraft({ db, path }: Project, { query, limit }: SearchQuery): SearchHit[] {
  const words = foldedWords(query)
  if (words.length === 0) return []
  const match = words.map((word) => `"${word}"*`).join(' ')
  const rows = naming(path, () =>
    db.prepare(
      `SELECT 'block' AS kind, id, text, bm25(block_search) AS rank FROM block_search JOIN block ON row = block_search.rowid WHERE block_search MATCH :match
       UNION ALL
       SELECT 'note' AS kind, id, text, bm25(note_search) AS rank FROM note_search JOIN note ON row = note_search.rowid WHERE note_search MATCH :match
       ORDER BY rank LIMIT :limit`,
    ).all({ match, limit }),
  )
  return z.array(Row).parse(rows).map(({ kind, id, text }) => ({ kind, id, snippet: snippet(text, words) }))
}
