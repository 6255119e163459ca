import { z } from 'zod'
import { commentIdsOf } from '../../core/document/comments.ts'
import { noteIdsOf } from '../../core/document/walk.ts'
import { readComments } from './comment.ts'
import { readDraft } from './draft.ts'
import type { Project } from './project.ts'
import { readReport } from './report.ts'
import { searchable } from './search-index.ts'
import { listSnapshots, findSnapshot } from './snapshot.ts'

/** What is wrong with a project file, one plain sentence each: the database, then what refers to what. */
export function verifyProject(project: Project): string[] {
  return [...databaseProblems(project), ...searchProblems(project), ...draftProblems(project), ...snapshotProblems(project)]
}

function databaseProblems({ db }: Project): string[] {
  const integrity = z.array(z.object({ integrity_check: z.string() })).parse(db.pragma('integrity_check'))
  const foreignKeys = z.array(z.object({ table: z.string() })).parse(db.pragma('foreign_key_check'))
  return [
    ...integrity.flatMap(({ integrity_check: found }) => (found === 'ok' ? [] : [`database: ${found}`])),
    ...foreignKeys.map(({ table }) => `a row of table ${table} refers to one that does not exist`),
  ]
}

/** Counts rows rather than asking FTS5's own integrity check, which has nothing to compare without stored text. */
function searchProblems({ db }: Project): string[] {
  return searchable.flatMap((table) => {
    const { missing } = z.object({ missing: z.number() }).parse(
      db.prepare(`SELECT count(*) AS missing FROM ${table} WHERE row NOT IN (SELECT id FROM ${table}_search_docsize)`).get(),
    )
    return missing === 0 ? [] : [`${String(missing)} rows of table ${table} are not in the search index`]
  })
}

function draftProblems(project: Project): string[] {
  readReport(project)
  const { draft, damaged } = readDraft(project)
  const notes = new Set(draft.notes.map(({ id }) => id))
  const comments = new Set(readComments(project).map(({ id }) => id))
  const marks = draft.blocks.flatMap((block) => noteIdsOf(block).map((id) => ({ id, block: block.id })))
  const seen = new Set<string>()
  return [
    ...damaged.map((id) => `${id}: its stored form is damaged; its text is kept`),
    ...marks.flatMap(({ id, block }) => (notes.has(id) ? [] : [`block ${block} marks note ${id}, which does not exist`])),
    ...draft.blocks.flatMap((block) => commentIdsOf(block).flatMap((id) => (comments.has(id) ? [] : [`block ${block.id} bears comment ${id}, which does not exist`]))),
    ...marks.flatMap(({ id }) => (seen.size === seen.add(id).size ? [`note ${id} is marked twice`] : [])),
  ]
}

function snapshotProblems(project: Project): string[] {
  return listSnapshots(project).flatMap(({ id, label }) => {
    try {
      findSnapshot(project, id)
      return []
    } catch {
      return [`snapshot ${id} (${label}) cannot be read`]
    }
  })
}
