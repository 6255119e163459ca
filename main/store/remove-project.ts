import { rmSync } from 'node:fs'
import type { Project } from './project.ts'

/** Takes away a project file that this program has just made and could not fill. */
export function removeProject({ db, path }: Project): void {
  db.close()
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true })
}
