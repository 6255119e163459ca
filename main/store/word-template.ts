import { z } from 'zod'
import { Bytes } from '../../core/bytes.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

/** A Word template as it was chosen. It is read anew at each export, as a file from outside. */
export const KeptTemplate = z.object({ name: z.string(), bytes: Bytes })
export type KeptTemplate = z.infer<typeof KeptTemplate>

/** The organisation's own Word template, or undefined where exports look as ours. */
export const readKeptTemplate = ({ db, path }: Project): KeptTemplate | undefined =>
  naming(path, () => KeptTemplate.optional().parse(db.prepare('SELECT name, bytes FROM word_template').get()))

/** The name of the kept template, without reading it. */
export const keptTemplateName = ({ db, path }: Project): string | undefined =>
  naming(path, () => z.string().optional().parse(db.prepare('SELECT name FROM word_template').pluck().get()))

/** Keeps a template in the place of the one before; undefined goes back to our own look. */
export function writeKeptTemplate({ db, path }: Project, template: KeptTemplate | undefined): void {
  naming(path, () => {
    if (template === undefined) db.exec('DELETE FROM word_template')
    else db.prepare('INSERT OR REPLACE INTO word_template (only_row, name, bytes) VALUES (1, :name, :bytes)').run(template)
  })
}
