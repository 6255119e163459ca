import { z } from 'zod'
import { Draft } from '../../core/document/draft.ts'
import { readBlock, readNote, writeBlock, writeNote } from '../../core/document/upgrade.ts'
import { StoredReport, type Report } from '../../core/report/report.ts'
import { Snapshot } from '../../core/report/snapshot.ts'
import { parseJson } from '../json.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ id: z.string(), label: z.string(), created_at: z.string(), words: z.number() })
const Body = z.strictObject({ report: StoredReport, blocks: z.array(z.unknown()), notes: z.array(z.unknown()) })

/** Keeps a version of the report and its draft. */
export function writeSnapshot({ db, path }: Project, snapshot: Snapshot, report: Report, draft: Draft): void {
  naming(path, () => {
    db.prepare('INSERT INTO snapshot (id, label, created_at, words, body) VALUES (:id, :label, :createdAt, :words, :body)')
      .run({ ...snapshot, body: writeBody(report, draft) })
  })
}

/** Whether some snapshot holds exactly this report and draft, so that nothing of them would be lost. */
export const isKept = ({ db, path }: Project, report: Report, draft: Draft): boolean =>
  naming(path, () => db.prepare('SELECT 1 FROM snapshot WHERE body = ?').get(writeBody(report, draft)) !== undefined)

const writeBody = (report: Report, draft: Draft): string =>
  JSON.stringify({ report, blocks: draft.blocks.map(writeBlock), notes: draft.notes.map(writeNote) })

/** All snapshots, the newest first. */
export const listSnapshots = ({ db, path }: Project): Snapshot[] =>
  naming(path, () =>
    z.array(Row)
      .parse(db.prepare('SELECT id, label, created_at, words FROM snapshot ORDER BY created_at DESC, rowid DESC').all())
      .map(({ id, label, created_at, words }) => ({ id, label, createdAt: created_at, words })),
  )

/** The report and draft of a snapshot, in today's form; undefined where there is none of that id. */
export const findSnapshot = ({ db, path }: Project, id: string): { report: Report; draft: Draft } | undefined =>
  naming(path, () => {
    const row = z.object({ body: z.string() }).optional().parse(db.prepare('SELECT body FROM snapshot WHERE id = ?').get(id))
    if (row === undefined) return undefined
    const { report, blocks, notes } = Body.parse(parseJson(row.body))
    return { report, draft: Draft.parse({ blocks: blocks.map(readBlock), notes: notes.map(readNote) }) }
  })
