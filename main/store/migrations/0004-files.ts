import type { Database } from 'better-sqlite3'

/** The name a source’s file came under stands with the source: two sources may keep the same file under two names. Pictures of the text. */
export function up(db: Database): void {
  db.exec(`
    ALTER TABLE source ADD COLUMN attachment_name TEXT;
    CREATE TABLE picture (
      hash TEXT PRIMARY KEY,
      type TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      bytes BLOB NOT NULL
    );
  `)
}
