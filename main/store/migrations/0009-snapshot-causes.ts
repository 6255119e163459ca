import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { textHash } from '../text-hash.ts'

const Row = z.object({ id: z.string(), body: z.string() })

/** Why each snapshot was taken, and a hash of what it holds, so that the same text is not kept twice in a row. */
export function up(db: Database): void {
  db.exec(`
    ALTER TABLE snapshot ADD COLUMN cause TEXT NOT NULL DEFAULT 'by-hand';
    ALTER TABLE snapshot ADD COLUMN hash TEXT NOT NULL DEFAULT '';
  `)
  const set = db.prepare('UPDATE snapshot SET hash = ? WHERE id = ?')
  for (const { id, body } of z.array(Row).parse(db.prepare('SELECT id, body FROM snapshot').all())) set.run(textHash(body), id)
  db.exec('CREATE INDEX snapshot_by_hash ON snapshot (hash)')
}
