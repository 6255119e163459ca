import { z } from 'zod'
import type { KeptFile } from '../../core/sources/kept-file.ts'
import { Source } from '../../core/sources/source.ts'
import { parseJson } from '../json.ts'
import { dropUnused } from './attachment.ts'
import { forgetPassages } from './passage.ts'
import type { Project } from './project.ts'
import { indexRow, unindexRow } from './search-index.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ body: z.string() })
const ListedRow = z.object({ body: z.string(), name: z.string().nullable(), size: z.number().nullable() })
const Written = z.object({ row: z.number() })

/** Writes a source, new or changed. Its passages stay as they are. */
export function writeSource({ db, path }: Project, source: Source): void {
  naming(path, () => {
    const written = db.prepare(
      `INSERT INTO source (id, kind, symbol, title, body) VALUES (:id, :kind, :symbol, :title, :body)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, symbol = excluded.symbol, title = excluded.title, body = excluded.body
       RETURNING row`,
    ).get({ id: source.id, kind: source.kind, symbol: source.symbol, title: source.title, body: JSON.stringify(source) })
    indexRow(db, 'source', Written.parse(written).row, searchText(source))
  })
}

/** All sources, in the order in which they were added. */
export const readSources = ({ db, path }: Project): Source[] =>
  naming(path, () => z.array(Row).parse(db.prepare('SELECT body FROM source ORDER BY row').all()).map(fromRow))

/** All sources, each with the name and the size of the file kept with it. */
export const listSources = ({ db, path }: Project): { source: Source; file: KeptFile | null }[] =>
  naming(path, () =>
    z.array(ListedRow).parse(
      db.prepare('SELECT body, coalesce(attachment_name, name) AS name, length(bytes) AS size FROM source LEFT JOIN attachment ON attachment = hash ORDER BY source.row').all(),
    ).map(({ body, name, size }) => ({ source: fromRow({ body }), file: name === null || size === null ? null : { name, size } })),
  )

export const findSource = ({ db, path }: Project, id: string): Source | undefined =>
  naming(path, () => {
    const row = Row.optional().parse(db.prepare('SELECT body FROM source WHERE id = ?').get(id))
    return row && fromRow(row)
  })

/** The source of a canonical symbol, or undefined. */
export const findSourceBySymbol = ({ db, path }: Project, symbol: string): Source | undefined =>
  naming(path, () => {
    const row = Row.optional().parse(db.prepare("SELECT body FROM source WHERE symbol = ? AND symbol <> '' ORDER BY row").get(symbol))
    return row && fromRow(row)
  })

/** Takes a source out, with its passages and excerpts. */
export function removeSource(project: Project, id: string): void {
  const { db, path } = project
  forgetPassages(project, id)
  naming(path, () => {
    db.transaction(() => {
      const rowsOf = (sql: string) => z.array(Written).parse(db.prepare(sql).all(id))
      rowsOf('SELECT excerpt.row FROM excerpt JOIN passage ON passage.id = excerpt.passage WHERE passage.source = ?').forEach(({ row }) => { unindexRow(db, 'excerpt', row) })
      rowsOf('SELECT row FROM passage WHERE source = ?').forEach(({ row }) => { unindexRow(db, 'passage', row) })
      rowsOf('DELETE FROM source WHERE id = ? RETURNING row').forEach(({ row }) => { unindexRow(db, 'source', row) })
      dropUnused(db)
    })()
  })
}

const fromRow = ({ body }: z.infer<typeof Row>): Source => Source.parse(parseJson(body))

const searchText = (source: Source): string =>
  [
    source.symbol, source.title, source.container, source.publisher, source.number, source.date, source.tags.join(' '),
    ...source.authors.map((author) => ('name' in author ? author.name : `${author.given} ${author.family}`)),
  ].join('\n')
