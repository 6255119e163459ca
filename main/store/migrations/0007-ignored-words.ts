import type { Database } from 'better-sqlite3'

/** Words that are right in this report alone, whatever the dictionaries say. */
export function up(db: Database): void {
  db.exec('CREATE TABLE ignored_word (word TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID')
}
