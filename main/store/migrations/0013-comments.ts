import type { Database } from 'better-sqlite3'

/** What somebody remarked on words of the draft. The words bear its id; `words` is what they were. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE comment (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text TEXT NOT NULL,
      words TEXT NOT NULL,
      author TEXT NOT NULL,
      created_at TEXT NOT NULL,
      resolved INTEGER NOT NULL CHECK (resolved IN (0, 1))
    ) STRICT;
  `)
}
