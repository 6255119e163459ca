import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

/** Writes that belong together: all of them are kept, or none. */
export const inTransaction = ({ db, path }: Project, step: () => void): void => {
  naming(path, () => { db.transaction(step)() })
}
