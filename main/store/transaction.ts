import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

/** Writes that belong together: all of them are kept, or none. */
export const inTransaction = <T>({ db, path }: Project, step: () => T): T => naming(path, () => db.transaction(step)())
