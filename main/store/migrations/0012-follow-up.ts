import type { Database } from 'better-sqlite3'

/**
 * What became of the recommendations of earlier concluding observations. Neither the source nor the passage is a foreign
 * key: what was judged is there again when a source that was taken out is put back.
 */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE follow_up (
      source TEXT NOT NULL,
      passage TEXT NOT NULL,
      number TEXT NOT NULL,
      state TEXT,
      remark TEXT NOT NULL,
      included INTEGER CHECK (included IN (0, 1)),
      PRIMARY KEY (source, passage)
    ) STRICT, WITHOUT ROWID;
  `)
}
