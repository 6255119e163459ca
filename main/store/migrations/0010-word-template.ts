import type { Database } from 'better-sqlite3'

/** The organisation's own Word template that exports go into; without a row they look as ours. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE word_template (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      name TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT
  `)
}
