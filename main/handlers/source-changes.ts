import { basename } from 'node:path'
import { AppError } from '../../core/errors.ts'
import { checkContinuity } from '../../core/sources/check-continuity.ts'
import { applyRepair } from '../../core/sources/review/repair.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readInput, writeOutput } from '../files.ts'
import { attach, detach, readAttachment } from '../store/attachment.ts'
import { writePassages } from '../store/passage.ts'
import type { SourceState } from '../store/source-state.ts'
import { readState, readText, restoreState } from '../store/source-state.ts'
import { findSource, removeSource, writeSource } from '../store/source.ts'
import { inTransaction } from '../store/transaction.ts'
import { forgetConfidentialSoon } from './library.ts'
import { currentProject } from './project.ts'

/** Changes of a whole source that can be taken back until the report is closed. */
export const sourceChangeHandlers = {
  'source.chooseFile': async (_, context) => {
    const path = await context.files.fileToKeep()
    if (path === undefined) return null
    const file = { name: basename(path), bytes: readInput(path) }
    context.open.chosenFile = file
    return { name: file.name, size: file.bytes.length }
  },
  'source.write': ({ source, file }, context) => {
    const project = currentProject(context)
    const before = findSource(project, source.id) === undefined ? undefined : readState(project, source.id)
    const chosen = context.open.chosenFile
    if (file === 'chosen' && chosen === undefined) throw new AppError('request-invalid', { name: 'source.write' })
    inTransaction(project, () => {
      writeSource(project, source)
      if (file === 'chosen' && chosen !== undefined) attach(project, source.id, chosen)
      if (file === 'none') detach(project, source.id)
    })
    context.open.chosenFile = undefined
    forgetConfidentialSoon(context)
    return { undo: before === undefined ? null : keepForUndo(context, before) }
  },
  'source.saveFile': async ({ id }, context) => {
    const file = readAttachment(currentProject(context), id)
    if (file === undefined) throw new AppError('source-missing', { source: id })
    const path = await context.files.copyTarget(file.name)
    if (path !== undefined) await writeOutput(path, file.bytes)
    return { saved: path !== undefined }
  },
  'source.repair': (repair, context) => {
    const project = currentProject(context)
    if (findSource(project, repair.source) === undefined) throw new AppError('source-missing', { source: repair.source })
    const before = readText(project, repair.source)
    const after = applyRepair(before, repair, context.newId)
    if (after === undefined) throw new AppError('request-invalid', { name: 'source.repair' })
    writePassages(project, repair.source, after.passages, after.excerpts)
    return {
      undo: keepForUndo(context, { id: repair.source, ...before, whole: undefined }),
      passages: after.passages.length,
      continuity: checkContinuity(after.passages),
    }
  },
  'source.remove': ({ id }, context) => {
    const project = currentProject(context)
    const state = readState(project, id)
    removeSource(project, id)
    return { undo: keepForUndo(context, state) }
  },
  'source.undo': ({ undo }, context) => {
    const kept = context.open.before?.find((one) => one.undo === undo)
    if (kept === undefined) throw new AppError('undo-gone')
    restoreState(currentProject(context), kept.state)
    context.open.before = context.open.before?.filter((one) => one !== kept)
    forgetConfidentialSoon(context)
    return { source: kept.state.id }
  },
} satisfies Partial<Handlers>

/** As many changes as are kept: each may hold a whole file. */
const most = 10

/**
 * Keeps what a source was before a change, in memory alone: what was removed must not linger in the file. A change
 * before it of the same source can no longer be taken back, because it would take this one with it.
 */
export function keepForUndo(context: Context, state: SourceState): string {
  const undo = context.newId()
  const others = (context.open.before ?? []).filter((one) => one.state.id !== state.id)
  context.open.before = [...others, { undo, state }].slice(-most)
  return undo
}
