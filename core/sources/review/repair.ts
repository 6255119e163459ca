import { z } from 'zod'
import type { Excerpt } from '../excerpt.ts'
import { ReadPassage, type Passage } from '../passage.ts'
import { RowExcerpt, storedRows, type Row } from './row.ts'

/** A passage that a repair changes or makes, with everything that is marked in it afterwards. */
export const RepairedPassage = z.strictObject({ id: z.string().min(1).nullable(), ...ReadPassage.shape, excerpts: z.array(RowExcerpt) })
export type RepairedPassage = z.infer<typeof RepairedPassage>

/** What the passages of a source become. One that stays as it is comes as its id alone, so that a long source costs little. */
export const SourceRepair = z.strictObject({ source: z.string().min(1), passages: z.array(z.union([z.string().min(1), RepairedPassage])) })
export type SourceRepair = z.infer<typeof SourceRepair>

/** The passages of a source with all that is marked in them. */
export interface SourceText {
  passages: Passage[]
  excerpts: Excerpt[]
}

/** What to save of rows under review, against those it began with. */
export function toRepair(source: string, before: readonly Row[], rows: readonly Row[]): SourceRepair {
  const untouched = new Set(before)
  return {
    source,
    passages: rows.map((row) =>
      row.id !== null && untouched.has(row) ? row.id : { id: row.id, ...row.passage, excerpts: [...row.excerpts] },
    ),
  }
}

/**
 * The text of a source after a repair; undefined where the repair does not fit it: a passage or an excerpt of another
 * source, one that comes twice, or a mark outside its words.
 */
export function applyRepair({ passages, excerpts }: SourceText, repair: SourceRepair, newId: () => string): SourceText | undefined {
  const rowOf = new Map(storedRows(passages, excerpts).flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])))
  const marks = new Set(excerpts.map(({ id }) => id))
  const after: SourceText = { passages: [], excerpts: [] }
  for (const said of repair.passages) {
    const known = typeof said === 'string' ? said : said.id
    const before = known === null ? undefined : rowOf.get(known)
    if (known !== null && !rowOf.delete(known)) return undefined
    const id = known ?? newId()
    const row = typeof said === 'string' ? before : said
    if (row === undefined) return undefined
    const read = 'passage' in row ? row.passage : passageOf(row)
    after.passages.push({ ...read, id, source: repair.source })
    for (const excerpt of row.excerpts) {
      if (excerpt.id !== null && !marks.delete(excerpt.id)) return undefined
      if (excerpt.start + excerpt.length > read.text.length) return undefined
      after.excerpts.push({ ...excerpt, id: excerpt.id ?? newId(), passage: id })
    }
  }
  return after
}

const passageOf = ({ id: _, excerpts: __, ...passage }: RepairedPassage): ReadPassage => passage

/** What a repair takes away: passages that stand nowhere any more, and the excerpts that go with them. */
export function lostBy(before: readonly Row[], rows: readonly Row[]): { passages: string[]; excerpts: string[] } {
  const kept = new Set<string | null>()
  const marked = new Set<string | null>()
  for (const { id, excerpts } of rows) {
    kept.add(id)
    for (const excerpt of excerpts) marked.add(excerpt.id)
  }
  return {
    passages: before.flatMap(({ id }) => (id === null || kept.has(id) ? [] : [id])),
    excerpts: before.flatMap(({ excerpts }) => excerpts.flatMap(({ id }) => (id === null || marked.has(id) ? [] : [id]))),
  }
}
