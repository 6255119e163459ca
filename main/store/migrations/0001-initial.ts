import type { Database } from 'better-sqlite3'

/**
 * The first form of a project file. `row` columns name their rows for the full-text tables: an implicit rowid
 * may change when the file is vacuumed. The full-text tables hold no text of their own, only the index.
 */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE report (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      id TEXT NOT NULL,
      template TEXT NOT NULL,
      language TEXT NOT NULL,
      heading_numbering TEXT NOT NULL,
      title_block TEXT NOT NULL CHECK (json_valid(title_block))
    ) STRICT;

    CREATE TABLE block (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      order_key TEXT NOT NULL,
      kind TEXT NOT NULL,
      body TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX block_by_order ON block (order_key);

    CREATE TABLE note (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      body TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE snapshot (
      id TEXT PRIMARY KEY,
      label TEXT NOT NULL,
      created_at TEXT NOT NULL,
      words INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;

    CREATE VIRTUAL TABLE block_search USING fts5 (folded, content = '', contentless_delete = 1);
    CREATE VIRTUAL TABLE note_search USING fts5 (folded, content = '', contentless_delete = 1);
  `)
}
