import type { Database } from 'better-sqlite3'

/**
 * Links from sections and recommendations to sources. Neither end is a foreign key: a link whose passage is gone after a
 * source was read again, or whose section was cut and may be pasted back, is kept and shown as broken.
 */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE link (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      from_block TEXT NOT NULL,
      role TEXT NOT NULL,
      target TEXT NOT NULL CHECK (json_valid(target)),
      comment TEXT NOT NULL,
      origin TEXT NOT NULL
    ) STRICT;

    CREATE TABLE dismissed_link (
      proposal TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
  `)
}
