import { z } from 'zod'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

/** A style file that is kept with the report, so that its notes print the same on every computer. */
export const KeptStyle = z.object({ name: z.string(), xml: z.string() })
export type KeptStyle = z.infer<typeof KeptStyle>

/** The style the user chose for the notes, or undefined where they print by our own. */
export const readStyle = ({ db, path }: Project): KeptStyle | undefined =>
  naming(path, () => KeptStyle.optional().parse(db.prepare('SELECT name, xml FROM citation_style').get()))

/** Keeps a style in the place of the one before; undefined goes back to our own. */
export function writeStyle({ db, path }: Project, style: KeptStyle | undefined): void {
  naming(path, () => {
    if (style === undefined) db.exec('DELETE FROM citation_style')
    else db.prepare('INSERT OR REPLACE INTO citation_style (only_row, name, xml) VALUES (1, :name, :xml)').run(style)
  })
}
