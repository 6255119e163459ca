import { z } from 'zod'
import { Dismissal } from '../../core/checks/dismissal.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

export const readDismissals = ({ db, path }: Project): Dismissal[] =>
  naming(path, () => z.array(Dismissal).parse(db.prepare('SELECT key, reason FROM dismissed_finding').all()))

export const writeDismissal = ({ db, path }: Project, { key, reason }: Dismissal): void => {
  naming(path, () => { db.prepare('INSERT INTO dismissed_finding (key, reason) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET reason = excluded.reason').run(key, reason) })
}

export const removeDismissal = ({ db, path }: Project, key: string): void => {
  naming(path, () => { db.prepare('DELETE FROM dismissed_finding WHERE key = ?').run(key) })
}
