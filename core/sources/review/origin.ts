import type { ReadPassage } from '../passage.ts'
import type { Row } from './row.ts'

/**
 * Which passages of the reading a row is made of, by their places there: those that were merged into it, or the one it
 * was split from.
 * @param read the passages as they were read; the rows began with one for each, whose key is its place
 */
export function originOf(rows: readonly Row[], key: number, read: readonly ReadPassage[]): number[] {
  const place = rows.findIndex((row) => row.key === key)
  const row = rows[place]
  if (row === undefined) return []
  const isFirst = ({ key }: Row) => key < read.length
  const from = rows.slice(0, place + 1).findLast(isFirst)?.key ?? 0
  const next = rows.slice(place + 1).find(isFirst)?.key ?? read.length
  // What lies between and is not in the row was left out.
  return Array.from({ length: Math.max(next - from, 1) }, (_, offset) => from + offset).filter((origin) => origin === from || row.passage.text.endsWith(read[origin]?.text ?? '') || row.passage.text.includes(`${read[origin]?.text ?? ''} `))
}
