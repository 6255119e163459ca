import type { Passage } from '../../core/sources/passage.ts'
import type { Source } from '../../core/sources/source.ts'
import { attach, readAttachment, type Attachment } from './attachment.ts'
import { readPassages, writePassages } from './passage.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'
import { findSource, writeSource } from './source.ts'
import { inTransaction } from './transaction.ts'

/** A source with all that belongs to it, as it goes from one project file to another. */
export interface SourceCopy {
  source: Source
  passages: Passage[]
  file: Attachment | undefined
}

/** A whole copy of a source, or undefined where there is none of that id. */
export function readCopy(project: Project, id: string): SourceCopy | undefined {
  const source = findSource(project, id)
  return source && { source, passages: [...readPassages(project, id)], file: readAttachment(project, id) }
}

/** Writes a copy whole or not at all. A passage id that another source of this file has gives way to a new one. */
export function writeCopy(project: Project, { source, passages, file }: SourceCopy, newId: () => string): void {
  inTransaction(project, () => {
    const taken = idsElsewhere(project, source.id, passages)
    writeSource(project, source)
    writePassages(project, source.id, passages.map((passage) => ({ ...passage, source: source.id, id: taken.has(passage.id) ? newId() : passage.id })))
    if (file !== undefined) attach(project, source.id, file)
  })
}

const idsElsewhere = ({ db, path }: Project, source: string, passages: readonly Passage[]): ReadonlySet<string> =>
  naming(path, () => {
    const find = db.prepare('SELECT 1 FROM passage WHERE id = ? AND source <> ?')
    return new Set(passages.flatMap(({ id }) => (find.get(id, source) === undefined ? [] : [id])))
  })
