import type { Database } from 'better-sqlite3'

/** Sources and what is read in them. A passage keeps the words it was read with, so that links and quotes can be checked. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE attachment (
      hash TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      symbol TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      attachment TEXT REFERENCES attachment (hash)
    ) STRICT;
    CREATE INDEX source_by_symbol ON source (symbol);

    CREATE TABLE passage (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      kind TEXT NOT NULL,
      number TEXT NOT NULL,
      text TEXT NOT NULL,
      page INTEGER,
      headings TEXT NOT NULL CHECK (json_valid(headings))
    ) STRICT;
    CREATE INDEX passage_by_place ON passage (source, place);
    CREATE INDEX passage_by_number ON passage (source, number);

    CREATE TABLE excerpt (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      passage TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      text TEXT NOT NULL,
      comment TEXT NOT NULL,
      tags TEXT NOT NULL CHECK (json_valid(tags))
    ) STRICT;
    CREATE INDEX excerpt_by_passage ON excerpt (passage);

    CREATE VIRTUAL TABLE source_search USING fts5 (folded, content = '', contentless_delete = 1);
    CREATE VIRTUAL TABLE passage_search USING fts5 (folded, content = '', contentless_delete = 1);
    CREATE VIRTUAL TABLE excerpt_search USING fts5 (folded, content = '', contentless_delete = 1);
  `)
}
