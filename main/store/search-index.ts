import type { Database } from 'better-sqlite3'
import { foldText } from '../../core/search/fold.ts'

/** The tables whose rows can be found by their words; each has a full-text table of the same row numbers. */
export const searchable = ['block', 'note', 'source', 'passage', 'excerpt'] as const
export type Searchable = (typeof searchable)[number]

/** Makes a row findable by its words, and by no others it had before. */
export const indexRow = (db: Database, table: Searchable, row: number, text: string): void => {
  db.prepare(`INSERT OR REPLACE INTO ${table}_search (rowid, folded) VALUES (?, ?)`).run(row, foldText(text))
}

export const unindexRow = (db: Database, table: Searchable, row: number): void => {
  db.prepare(`DELETE FROM ${table}_search WHERE rowid = ?`).run(row)
}

/** The same for many rows of one table. */
export function searchWriter(db: Database, table: Searchable): { index: (row: number, text: string) => void; unindex: (row: number) => void } {
  const write = db.prepare(`INSERT OR REPLACE INTO ${table}_search (rowid, folded) VALUES (?, ?)`)
  const remove = db.prepare(`DELETE FROM ${table}_search WHERE rowid = ?`)
  return { index: (row, text) => { write.run(row, foldText(text)) }, unindex: (row) => { remove.run(row) } }
}

/** Words deleted from the file stay in its index until the index is merged. */
export const mergeIndexes = (db: Database): void => {
  for (const table of searchable) db.exec(`INSERT INTO ${table}_search (${table}_search) VALUES ('optimize')`)
}
