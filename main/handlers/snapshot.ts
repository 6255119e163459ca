import { AppError } from '../../core/errors.ts'
import { countDraft } from '../../core/report/word-count.ts'
import type { Snapshot } from '../../core/report/snapshot.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readDraft, replaceDraft } from '../store/draft.ts'
import { readReport, writeReport } from '../store/report.ts'
import { findSnapshot, isKept, listSnapshots, writeSnapshot } from '../store/snapshot.ts'
import { inTransaction } from '../store/transaction.ts'
import { currentProject } from './project.ts'

/** Requests about saved versions of the whole draft. */
export const snapshotHandlers = {
  'snapshot.list': (_, context) => listSnapshots(currentProject(context)),
  'snapshot.create': ({ label }, context) => createSnapshot(context, label),
  'snapshot.restore': ({ id }, context) => {
    const project = currentProject(context)
    const saved = findSnapshot(project, id)
    if (saved === undefined) throw new AppError('snapshot-missing', { id, file: project.path })
    inTransaction(project, () => {
      // What is replaced is kept too, so that a restore can itself be taken back; once is enough.
      if (!isKept(project, readReport(project), readDraft(project).draft)) createSnapshot(context, '')
      writeReport(project, saved.report)
      replaceDraft(project, saved.draft)
    })
    return {}
  },
} satisfies Partial<Handlers>

/** Keeps the draft as it is now. */
export function createSnapshot(context: Context, label: string): Snapshot {
  const project = currentProject(context)
  const { draft } = readDraft(project)
  const snapshot = { id: context.newId(), label, createdAt: context.now().toISOString(), words: countDraft(draft).both }
  writeSnapshot(project, snapshot, readReport(project), draft)
  return snapshot
}
