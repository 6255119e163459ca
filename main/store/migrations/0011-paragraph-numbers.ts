import type { Database } from 'better-sqlite3'

/** Whether paragraphs are numbered. Reports from before print without numbers, as they did. */
export function up(db: Database): void {
  db.exec("ALTER TABLE report ADD COLUMN paragraph_numbers TEXT NOT NULL DEFAULT 'none'")
}
