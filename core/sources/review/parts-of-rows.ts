import { joinPassages, splitPassage } from './parts.ts'
import type { Row, RowExcerpt } from './row.ts'

/** One row of two. The id of the first goes on, and the excerpts of both stay on their words. */
export function joinRows(first: Row, second: Row): Row {
  const passage = joinPassages(first.passage, second.passage)
  const shift = passage.text.length - second.passage.text.length
  const moved = second.excerpts.map((excerpt) => ({ ...excerpt, start: excerpt.start + shift }))
  return { ...first, passage, id: first.id ?? second.id, excerpts: moved.length === 0 ? first.excerpts : [...first.excerpts, ...moved] }
}

/**
 * Two rows of one; undefined where one side would be empty. The id stays with the part that holds the excerpts: with
 * the first where both do, or none does. An excerpt across the cut becomes one in each part, with the same comment.
 */
export function splitRow(row: Row, at: number, key: number): [Row, Row] | undefined {
  const parts = splitPassage(row.passage, at)
  if (parts === undefined) return undefined
  const [first, second] = parts
  const from = row.passage.text.length - second.text.length
  const before = row.excerpts.flatMap((excerpt) => cut(excerpt, row.passage.text, 0, first.text.length))
  const after = row.excerpts.flatMap((excerpt) => {
    const end = excerpt.start + excerpt.length
    const across = excerpt.start < first.text.length
    if (end > from) return cut(across ? { ...excerpt, id: null } : excerpt, row.passage.text, from, row.passage.text.length)
    // What marks the number alone stands for the paragraph of that number.
    return across ? [] : [{ ...excerpt, start: 0, length: second.text.length, text: second.text }]
  })
  const kept = before.length === 0 && after.length > 0 ? { first: null, second: row.id } : { first: row.id, second: null }
  return [
    { ...row, passage: first, id: kept.first, excerpts: before },
    { key, passage: second, id: kept.second, excerpts: after },
  ]
}

/** The piece of an excerpt between two places of a text, counted from the first of them. */
function cut(excerpt: RowExcerpt, text: string, from: number, to: number): RowExcerpt[] {
  const start = Math.max(excerpt.start, from)
  const end = Math.min(excerpt.start + excerpt.length, to)
  return start >= end ? [] : [{ ...excerpt, start: start - from, length: end - start, text: text.slice(start, end) }]
}
