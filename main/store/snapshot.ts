import { z } from 'zod'
import { Comments, type Comment } from '../../core/document/comment.ts'
import { Draft } from '../../core/document/draft.ts'
import { readBlock, readNote, writeBlock, writeNote } from '../../core/document/upgrade.ts'
import { StoredReport, type Report } from '../../core/report/report.ts'
import { SnapshotCause, type Snapshot } from '../../core/report/snapshot.ts'
import { parseJson } from '../json.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'
import { textHash } from './text-hash.ts'

const Row = z.object({ id: z.string(), label: z.string(), cause: SnapshotCause, created_at: z.string(), words: z.number() })
const Body = z.strictObject({ report: StoredReport, blocks: z.array(z.unknown()), notes: z.array(z.unknown()), comments: Comments.default([]) })

const columns = 'id, label, cause, created_at, words'
const toSnapshot = ({ created_at: createdAt, ...rest }: z.infer<typeof Row>): Snapshot => ({ ...rest, createdAt })

/** A report, its draft and the comments on it as a snapshot keeps them. */
export interface Version {
  body: string
  hash: string
}

export function versionOf(report: Report, draft: Draft, comments: readonly Comment[]): Version {
  const body = JSON.stringify({ report, blocks: draft.blocks.map(writeBlock), notes: draft.notes.map(writeNote), ...(comments.length > 0 && { comments }) })
  return { body, hash: textHash(body) }
}

/** Keeps a version of the report and its draft. */
export function writeSnapshot({ db, path }: Project, snapshot: Snapshot, version: Version): void {
  naming(path, () => {
    db.prepare('INSERT INTO snapshot (id, label, cause, created_at, words, body, hash) VALUES (:id, :label, :cause, :createdAt, :words, :body, :hash)')
      .run({ ...snapshot, ...version })
  })
}

/** Changes what is said of a snapshot: its name, its cause and its time. */
export function renameSnapshot({ db, path }: Project, { id, label, cause, createdAt }: Snapshot): void {
  naming(path, () => {
    db.prepare('UPDATE snapshot SET label = :label, cause = :cause, created_at = :createdAt WHERE id = :id').run({ id, label, cause, createdAt })
  })
}

export function removeSnapshots({ db, path }: Project, ids: readonly string[]): void {
  naming(path, () => {
    const remove = db.prepare('DELETE FROM snapshot WHERE id = ?')
    for (const id of ids) remove.run(id)
  })
}

/** The snapshots that hold exactly this version, the newest first. */
export const snapshotsOf = ({ db, path }: Project, { hash }: Version): Snapshot[] =>
  naming(path, () => z.array(Row).parse(db.prepare(`SELECT ${columns} FROM snapshot WHERE hash = ? ORDER BY created_at DESC, rowid DESC`).all(hash)).map(toSnapshot))

/** All snapshots, the newest first. */
export const listSnapshots = ({ db, path }: Project): Snapshot[] =>
  naming(path, () => z.array(Row).parse(db.prepare(`SELECT ${columns} FROM snapshot ORDER BY created_at DESC, rowid DESC`).all()).map(toSnapshot))

/** The report, draft and comments of a snapshot, in today's form; undefined where there is none of that id. */
export const findSnapshot = ({ db, path }: Project, id: string): { report: Report; draft: Draft; comments: Comment[] } | undefined =>
  naming(path, () => {
    const row = z.object({ body: z.string() }).optional().parse(db.prepare('SELECT body FROM snapshot WHERE id = ?').get(id))
    if (row === undefined) return undefined
    const { report, blocks, notes, comments } = Body.parse(parseJson(row.body))
    return { report, draft: Draft.parse({ blocks: blocks.map(readBlock), notes: notes.map(readNote) }), comments }
  })
