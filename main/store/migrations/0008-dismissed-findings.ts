import type { Database } from 'better-sqlite3'

/** Findings of the checks that somebody judged, each with the reason. */
export function up(db: Database): void {
  db.exec('CREATE TABLE dismissed_finding (key TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT, WITHOUT ROWID')
}
