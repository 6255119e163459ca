import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { Bytes } from '../../core/bytes.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

/** A file kept inside the project, so that the project can be mailed whole. */
export interface Attachment {
  name: string
  bytes: Uint8Array
}

const Row = z.object({ name: z.string(), bytes: Bytes })

/** The name of a file by its content (SHA-256, hexadecimal): the same file is kept once. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps a file with a source, in place of the one it had. */
export function attach({ db, path }: Project, source: string, { name, bytes }: Attachment): void {
  naming(path, () => {
    db.transaction(() => {
      const hash = hashOf(bytes)
      db.prepare('INSERT OR IGNORE INTO attachment (hash, name, bytes) VALUES (?, ?, ?)').run(hash, name, bytes)
      db.prepare('UPDATE source SET attachment = ?, attachment_name = ? WHERE id = ?').run(hash, name, source)
      dropUnused(db)
    })()
  })
}

/** Takes out files that no source has any more. */
export const dropUnused = (db: Database): void => {
  db.exec('DELETE FROM attachment WHERE hash NOT IN (SELECT attachment FROM source WHERE attachment IS NOT NULL)')
}

/** Leaves a source without a file. */
export const detach = ({ db, path }: Project, source: string): void => {
  naming(path, () => {
    db.prepare('UPDATE source SET attachment = NULL, attachment_name = NULL WHERE id = ?').run(source)
    dropUnused(db)
  })
}

/** The file kept with a source, or undefined. */
export const readAttachment = ({ db, path }: Project, source: string): Attachment | undefined =>
  naming(path, () =>
    Row.optional().parse(db.prepare('SELECT coalesce(attachment_name, name) AS name, bytes FROM attachment JOIN source ON attachment = hash WHERE id = ?').get(source)),
  )

/** The id of the source that keeps the same file, or undefined. */
export const findSourceByFile = ({ db, path }: Project, bytes: Uint8Array): string | undefined =>
  naming(path, () => z.string().optional().parse(db.prepare('SELECT id FROM source WHERE attachment = ?').pluck().get(hashOf(bytes))))
