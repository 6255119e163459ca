import { AppError } from '../../core/errors.ts'
import type { AutomaticCause, Snapshot } from '../../core/report/snapshot.ts'
import { snapshotsToDrop } from '../../core/report/thin-snapshots.ts'
import { countDraft } from '../../core/report/word-count.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readComments, replaceComments } from '../store/comment.ts'
import { readDraft, replaceDraft } from '../store/draft.ts'
import type { Project } from '../store/project.ts'
import { readReport, writeReport } from '../store/report.ts'
import { findSnapshot, listSnapshots, removeSnapshots, renameSnapshot, snapshotsOf, versionOf, writeSnapshot } from '../store/snapshot.ts'
import { inTransaction } from '../store/transaction.ts'
import { currentProject } from './project.ts'

/** Requests about saved versions of the whole draft. */
export const snapshotHandlers = {
  'snapshot.list': (_, context) => listSnapshots(currentProject(context)),
  'snapshot.read': ({ id }, context) => {
    const project = currentProject(context)
    const snapshot = listSnapshots(project).find((one) => one.id === id)
    return { snapshot: snapshot ?? missing(project, id), ...(findSnapshot(project, id) ?? missing(project, id)) }
  },
  'snapshot.create': ({ label }, context) => createSnapshot(context, label),
  'snapshot.restore': ({ id }, context) => {
    const project = currentProject(context)
    const saved = findSnapshot(project, id) ?? missing(project, id)
    return inTransaction(project, () => {
      const before = keepBefore(context, 'before-restore')
      writeReport(project, saved.report)
      replaceDraft(project, saved.draft)
      replaceComments(project, saved.comments, context.now().toISOString())
      return { before }
    })
  },
} satisfies Partial<Handlers>

function missing({ path }: Project, id: string): never {
  throw new AppError('snapshot-missing', { id, file: path })
}

const day = 24 * 60 * 60 * 1_000

/**
 * Keeps the draft as it is now, because somebody asked for it. Where the newest snapshot holds the same text, that one is
 * named instead; only a second name for the same text is kept beside the first.
 */
function createSnapshot(context: Context, label: string): Snapshot {
  const project = currentProject(context)
  const [report, { draft }] = [readReport(project), readDraft(project)]
  const version = versionOf(report, draft, readComments(project))
  const made = { id: context.newId(), label, cause: 'by-hand' as const, createdAt: context.now().toISOString(), words: countDraft(draft).both }
  return inTransaction(project, () => {
    const same = snapshotsOf(project, version).find(({ id }) => id === listSnapshots(project)[0]?.id)
    if (same === undefined || (same.label !== '' && label !== '' && same.label !== label)) {
      writeSnapshot(project, made, version)
      return made
    }
    if (same.cause === 'by-hand' && (label === '' || label === same.label)) return same
    const named = { ...made, id: same.id }
    renameSnapshot(project, named)
    return named
  })
}

/** Keeps the draft as it is now, before something takes its place. Gives the snapshot that holds it. */
export const keepBefore = (context: Context, cause: AutomaticCause): Snapshot => presentVersion(context)(cause)

/**
 * Reads the draft as it is now, to be kept later, when it is known that there is a reason. The text that a snapshot by
 * hand holds, or one of the last day, is not kept again: neither can thin out before this one would.
 */
export function presentVersion(context: Context): (cause: AutomaticCause) => Snapshot {
  const project = currentProject(context)
  const [report, { draft }] = [readReport(project), readDraft(project)]
  const version = versionOf(report, draft, readComments(project))
  return (cause) => {
    const now = context.now()
    return inTransaction(project, () => {
      const held = snapshotsOf(project, version).find((one) => one.cause === 'by-hand' || now.getTime() - Date.parse(one.createdAt) < day)
      if (held !== undefined) return held
      const made = { id: context.newId(), label: '', cause, createdAt: now.toISOString(), words: countDraft(draft).both }
      writeSnapshot(project, made, version)
      removeSnapshots(project, snapshotsToDrop(listSnapshots(project), now.getTime()))
      return made
    })
  }
}
