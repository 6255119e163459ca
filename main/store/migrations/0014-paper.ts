import type { Database } from 'better-sqlite3'

/** What the report prints on. Reports from before stay on A4, as their page on the screen was. */
export function up(db: Database): void {
  db.exec("ALTER TABLE report ADD COLUMN paper TEXT NOT NULL DEFAULT 'A4'")
}
