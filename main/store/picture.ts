import type { Draft } from '../../core/document/draft.ts'
import { Picture, type Pictures } from '../../core/document/picture.ts'
import { hashOf } from './attachment.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

/** Keeps a picture and answers by what name. It stays while the report does: undo and snapshots may show it again. */
export function writePicture({ db, path }: Project, { type, bytes, width, height }: Picture): string {
  const hash = hashOf(bytes)
  naming(path, () => {
    db.prepare('INSERT OR IGNORE INTO picture (hash, type, width, height, bytes) VALUES (?, ?, ?, ?, ?)').run(hash, type, width, height, bytes)
  })
  return hash
}

export const findPicture = ({ db, path }: Project, hash: string): Picture | undefined =>
  naming(path, () => Picture.optional().parse(db.prepare('SELECT type, width, height, bytes FROM picture WHERE hash = ?').get(hash)))

/** The pictures that the figures of a draft show. */
export function readPictures(project: Project, { blocks }: Pick<Draft, 'blocks'>): Pictures {
  const named = new Set(blocks.flatMap((block) => (block.kind === 'figure' ? [block.attachment] : [])))
  return new Map([...named].flatMap((hash) => {
    const picture = findPicture(project, hash)
    return picture === undefined ? [] : [[hash, picture] as const]
  }))
}

