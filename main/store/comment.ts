import { z } from 'zod'
import { Comment, type CommentChange } from '../../core/document/comment.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ ...Comment.omit({ createdAt: true, resolved: true }).shape, created_at: z.string(), resolved: z.number() })

/** All comments, in the order in which they were made. */
export const readComments = ({ db, path }: Project): Comment[] =>
  naming(path, () =>
    z.array(Row).parse(db.prepare('SELECT id, text, words, author, created_at, resolved FROM comment ORDER BY created_at, row').all())
      .map(({ created_at: createdAt, resolved, ...rest }) => ({ ...rest, createdAt, ...(resolved === 1 && { resolved: true as const }) })),
  )

/**
 * Writes what changed, all of it or none. A comment keeps the date it was written first.
 * @param now the date of those that have none, as an ISO 8601 instant
 */
export function writeComments({ db, path }: Project, { written, removed }: CommentChange, now: string): void {
  naming(path, () => {
    const write = db.prepare(
      `INSERT INTO comment (id, text, words, author, created_at, resolved) VALUES (:id, :text, :words, :author, :createdAt, :resolved)
       ON CONFLICT (id) DO UPDATE SET text = excluded.text, words = excluded.words, author = excluded.author, resolved = excluded.resolved`,
    )
    const remove = db.prepare('DELETE FROM comment WHERE id = ?')
    db.transaction(() => {
      removed.forEach((id) => { remove.run(id) })
      written.forEach((comment) => { write.run({ ...comment, createdAt: comment.createdAt ?? now, resolved: comment.resolved ? 1 : 0 }) })
    })()
  })
}

/** Puts these comments in the place of all, as a restore does. */
export function replaceComments(project: Project, comments: readonly Comment[], now: string): void {
  writeComments(project, { written: [...comments], removed: readComments(project).map(({ id }) => id) }, now)
}
