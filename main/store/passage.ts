import { z } from 'zod'
import { Passage } from '../../core/sources/passage.ts'
import { parseJson } from '../json.ts'
import type { Project } from './project.ts'
import { indexRow, unindexRow } from './search-index.ts'
import { naming } from './sqlite-error.ts'

const columns = 'id, source, kind, number, text, page, headings'
const Row = z.object({ headings: z.string() }).loose()
const Written = z.object({ row: z.number() })

/**
 * Gives a source its passages in their order. A passage whose id the source has already keeps its excerpts and
 * whatever points at it; one that is not among the new ones goes.
 */
export function writePassages({ db, path }: Project, source: string, passages: readonly Passage[]): void {
  naming(path, () => {
    db.transaction(() => {
      const kept = new Set(passages.map(({ id }) => id))
      const old = z.array(z.object({ id: z.string(), row: z.number() })).parse(db.prepare('SELECT id, row FROM passage WHERE source = ?').all(source))
      const drop = db.prepare('DELETE FROM passage WHERE row = ?')
      old.filter(({ id }) => !kept.has(id)).forEach(({ row }) => {
        drop.run(row)
        unindexRow(db, 'passage', row)
      })
      const write = db.prepare(
        `INSERT INTO passage (${columns}, place) VALUES (:id, :source, :kind, :number, :text, :page, :headings, :place)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, number = excluded.number, text = excluded.text,
           page = excluded.page, headings = excluded.headings, place = excluded.place RETURNING row`,
      )
      passages.forEach((passage, place) => {
        const { row } = Written.parse(write.get({ ...passage, source, headings: JSON.stringify(passage.headings), place }))
        indexRow(db, 'passage', row, passage.text)
      })
    })()
  })
}

/** The passages of a source in their order. */
export const readPassages = ({ db, path }: Project, source: string): Passage[] =>
  naming(path, () => z.array(Row).parse(db.prepare(`SELECT ${columns} FROM passage WHERE source = ? ORDER BY place`).all(source)).map(fromRow))

/** The passage that a number names: the paragraph of that number before any other kind of passage. */
export const findPassage = ({ db, path }: Project, source: string, number: string): Passage | undefined =>
  naming(path, () => {
    const row = Row.optional().parse(
      db.prepare(`SELECT ${columns} FROM passage WHERE source = ? AND number = ? ORDER BY kind <> 'paragraph', place LIMIT 1`).get(source, number),
    )
    return row && fromRow(row)
  })

/** How many passages each source has, by source id. */
export const countPassages = ({ db, path }: Project): Map<string, number> =>
  naming(path, () => {
    const rows = z.array(z.object({ source: z.string(), passages: z.number() })).parse(db.prepare('SELECT source, count(*) AS passages FROM passage GROUP BY source').all())
    return new Map(rows.map(({ source, passages }) => [source, passages]))
  })

const fromRow = (row: z.infer<typeof Row>): Passage => Passage.parse({ ...row, headings: parseJson(row.headings) })
