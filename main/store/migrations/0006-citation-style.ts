import type { Database } from 'better-sqlite3'

/** The style file that the user chose for the notes; without a row they print by our own. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE citation_style (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      name TEXT NOT NULL,
      xml TEXT NOT NULL
    ) STRICT
  `)
}
