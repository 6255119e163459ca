import type { Database } from 'better-sqlite3'

/** An open project file. Whoever holds it holds the lock on the file until `closeProject`. */
export interface Project {
  readonly path: string
  readonly db: Database
}
