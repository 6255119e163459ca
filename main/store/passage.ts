import { z } from 'zod'
import type { Excerpt } from '../../core/sources/excerpt.ts'
import { Passage } from '../../core/sources/passage.ts'
import { parseJson } from '../json.ts'
import { dropExcerptsOf, writeExcerpts } from './excerpt.ts'
import type { Project } from './project.ts'
import { searchWriter } from './search-index.ts'
import { naming } from './sqlite-error.ts'

const columns = 'id, source, kind, number, text, page, headings'
const Row = z.object({ headings: z.string() }).loose()
const Written = z.object({ row: z.number() })
const Stored = z.object({
  row: z.number(), place: z.number(), id: z.string(), kind: z.string(), number: z.string(), text: z.string(), page: z.number().nullable(), headings: z.string(),
})

/**
 * Gives a source its passages in their order, and writes only what is new in them. A passage whose id the source has
 * already keeps whatever points at it; one that is not among the new ones goes. Excerpts stay where they are, those of
 * passages that go go with them; where excerpts are given, they are all that the source has afterwards.
 */
export function writePassages(project: Project, source: string, passages: readonly Passage[], excerpts?: readonly Excerpt[]): void {
  const { db, path } = project
  forgetPassages(project, source)
  naming(path, () => {
    db.transaction(() => {
      const old = new Map(z.array(Stored).parse(db.prepare(`SELECT row, place, ${columns} FROM passage WHERE source = ?`).all(source)).map((row) => [row.id, row]))
      const insert = db.prepare(
        `INSERT INTO passage (${columns}, place) VALUES (:id, :source, :kind, :number, :text, :page, :headings, :place) RETURNING row`,
      )
      const change = db.prepare('UPDATE passage SET kind = :kind, number = :number, text = :text, page = :page, headings = :headings, place = :place WHERE row = :row')
      const move = db.prepare('UPDATE passage SET place = ? WHERE row = ?')
      const search = searchWriter(db, 'passage')
      passages.forEach((passage, place) => {
        const before = old.get(passage.id)
        const now = { ...passage, source, headings: JSON.stringify(passage.headings), place }
        if (before === undefined) search.index(Written.parse(insert.get(now)).row, passage.text)
        else {
          if (!isSame(before, now)) change.run({ ...now, row: before.row })
          else if (before.place !== place) move.run(place, before.row)
          if (before.text !== passage.text) search.index(before.row, passage.text)
        }
        old.delete(passage.id)
      })
      // Between the two, because an excerpt may go from a passage that goes to one that is new.
      if (excerpts !== undefined) writeExcerpts(project, source, excerpts)
      dropExcerptsOf(project, [...old.keys()])
      const drop = db.prepare('DELETE FROM passage WHERE row = ?')
      for (const { row } of old.values()) {
        drop.run(row)
        search.unindex(row)
      }
    })()
  })
}

const isSame = (before: z.infer<typeof Stored>, now: Omit<z.infer<typeof Stored>, 'row' | 'place'>): boolean =>
  before.text === now.text && before.number === now.number && before.kind === now.kind && before.page === now.page && before.headings === now.headings

/** The passages of a source in their order. They are read once until they are written: checks and links ask for all of them after each edit. */
export function readPassages(project: Project, source: string): readonly Passage[] {
  const read = readBefore(project)
  const passages = read.get(source) ?? naming(project.path, () => z.array(Row).parse(project.db.prepare(`SELECT ${columns} FROM passage WHERE source = ? ORDER BY place`).all(source)).map(fromRow))
  read.set(source, passages)
  return passages
}

const allRead = new WeakMap<Project, Map<string, readonly Passage[]>>()

function readBefore(project: Project): Map<string, readonly Passage[]> {
  const read = allRead.get(project) ?? new Map<string, readonly Passage[]>()
  allRead.set(project, read)
  return read
}

/** To be called where passages of a source are written or go. */
export const forgetPassages = (project: Project, source: string): void => void readBefore(project).delete(source)

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
