import type { Database } from 'better-sqlite3'

/** How a source prints that an earlier note has cited. Reports from before print it in full, as they did. */
export function up(db: Database): void {
  db.exec("ALTER TABLE report ADD COLUMN repeat_policy TEXT NOT NULL DEFAULT 'full'")
}
