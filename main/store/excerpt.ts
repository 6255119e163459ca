import { z } from 'zod'
import { Excerpt } from '../../core/sources/excerpt.ts'
import { parseJson } from '../json.ts'
import type { Project } from './project.ts'
import { indexRow, unindexRow } from './search-index.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ tags: z.string() }).loose()
const Written = z.object({ row: z.number() })

/** Writes an excerpt, new, changed or moved to another passage. */
export function writeExcerpt({ db, path }: Project, excerpt: Excerpt): void {
  naming(path, () => {
    const written = db.prepare(
      `INSERT INTO excerpt (id, passage, start, length, text, comment, tags) VALUES (:id, :passage, :start, :length, :text, :comment, :tags)
       ON CONFLICT (id) DO UPDATE SET passage = excluded.passage, start = excluded.start, length = excluded.length, text = excluded.text,
         comment = excluded.comment, tags = excluded.tags RETURNING row`,
    ).get({ ...excerpt, tags: JSON.stringify(excerpt.tags) })
    indexRow(db, 'excerpt', Written.parse(written).row, [excerpt.text, excerpt.comment, ...excerpt.tags].join('\n'))
  })
}

export function removeExcerpt({ db, path }: Project, id: string): void {
  naming(path, () => {
    const removed = Written.optional().parse(db.prepare('DELETE FROM excerpt WHERE id = ? RETURNING row').get(id))
    if (removed !== undefined) unindexRow(db, 'excerpt', removed.row)
  })
}

/** Gives a source its excerpts: those it had beside them go. */
export function writeExcerpts(project: Project, source: string, excerpts: readonly Excerpt[]): void {
  const { db, path } = project
  naming(path, () => {
    db.transaction(() => {
      const kept = new Set(excerpts.map(({ id }) => id))
      const old = z.array(z.string()).parse(db.prepare('SELECT excerpt.id FROM excerpt JOIN passage ON passage.id = passage WHERE source = ?').pluck().all(source))
      old.filter((id) => !kept.has(id)).forEach((id) => { removeExcerpt(project, id) })
      excerpts.forEach((excerpt) => { writeExcerpt(project, excerpt) })
    })()
  })
}

/** Takes the excerpts of passages out, with their words in the search. */
export function dropExcerptsOf(project: Project, passages: readonly string[]): void {
  const { db, path } = project
  naming(path, () => {
    const find = db.prepare('SELECT id FROM excerpt WHERE passage = ?').pluck()
    passages.flatMap((id) => z.array(z.string()).parse(find.all(id))).forEach((id) => { removeExcerpt(project, id) })
  })
}

/** The excerpts of a source, in the order of its passages. */
export const readExcerpts = ({ db, path }: Project, source: string): Excerpt[] =>
  naming(path, () =>
    z.array(Row).parse(
      db.prepare(
        `SELECT excerpt.id, passage, start, length, excerpt.text, comment, tags FROM excerpt JOIN passage ON passage.id = passage
         WHERE source = ? ORDER BY place, start`,
      ).all(source),
    ).map((row) => Excerpt.parse({ ...row, tags: parseJson(row.tags) })),
  )
