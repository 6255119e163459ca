import { z } from 'zod'
import { Link } from '../../core/links/link.ts'
import { parseJson } from '../json.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ target: z.string() }).loose()

/** Writes links, new or changed, all or none. */
export function writeLinks({ db, path }: Project, links: readonly Link[]): void {
  naming(path, () => {
    const write = db.prepare(
      `INSERT INTO link (id, from_block, role, target, comment, origin) VALUES (:id, :from, :role, :target, :comment, :origin)
       ON CONFLICT (id) DO UPDATE SET from_block = excluded.from_block, role = excluded.role, target = excluded.target, comment = excluded.comment,
         origin = excluded.origin`,
    )
    db.transaction(() => { links.forEach((link) => { write.run({ ...link, target: JSON.stringify(link.target) }) }) })()
  })
}

export function removeLinks({ db, path }: Project, ids: readonly string[]): void {
  naming(path, () => {
    const remove = db.prepare('DELETE FROM link WHERE id = ?')
    db.transaction(() => { ids.forEach((id) => { remove.run(id) }) })()
  })
}

/** The links that are kept, in the order in which they were made. */
export const readLinks = ({ db, path }: Project): Link[] =>
  naming(path, () =>
    z.array(Row).parse(db.prepare('SELECT id, from_block AS "from", role, target, comment, origin FROM link ORDER BY row').all())
      .map((row) => Link.parse({ ...row, target: parseJson(row.target) })),
  )

/** Remembers that proposals are not wanted, or forgets it. */
export function dismissLinks({ db, path }: Project, proposals: readonly string[], dismissed: boolean): void {
  naming(path, () => {
    const write = db.prepare(dismissed ? 'INSERT OR IGNORE INTO dismissed_link (proposal) VALUES (?)' : 'DELETE FROM dismissed_link WHERE proposal = ?')
    db.transaction(() => { proposals.forEach((proposal) => { write.run(proposal) }) })()
  })
}

export const readDismissedLinks = ({ db, path }: Project): string[] =>
  naming(path, () => z.array(z.string()).parse(db.prepare('SELECT proposal FROM dismissed_link').pluck().all()))
