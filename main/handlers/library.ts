import { AppError } from '../../core/errors.ts'
import { addressOfEntry, findEntry } from '../../core/sources/catalogue/entry.ts'
import { fillIn } from '../../core/sources/fill-in.ts'
import { isSameDocument } from '../../core/sources/library/library.ts'
import type { Source } from '../../core/sources/source.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import type { Library } from '../library.ts'
import { failure } from '../reply.ts'
import { findSourceByFile, readAttachment } from '../store/attachment.ts'
import { countPassages } from '../store/passage.ts'
import type { Project } from '../store/project.ts'
import { readCopy, writeCopy, type SourceCopy } from '../store/source-copy.ts'
import { readSources } from '../store/source.ts'
import { currentProject } from './project.ts'

/** Requests about the sources that all reports share, and about the catalogue of what there is to fetch. */
export const libraryHandlers = {
  'library.list': async (_, context) => {
    await forgetConfidential(context)
    return libraryOf(context).list()
  },
  'library.keep': async ({ source, update }, context) => {
    const copy = readCopy(currentProject(context), source)
    if (copy === undefined) throw new AppError('source-missing', { source })
    if (copy.source.confidential) throw new AppError('source-confidential', { title: titleOf(copy.source) })
    return { outcome: await libraryOf(context).keep(copy, update) }
  },
  'library.add': async ({ id }, context) => {
    const project = currentProject(context)
    const copy = await libraryOf(context).find(id)
    if (copy === undefined) throw new AppError('library-source-missing', { source: id })
    // The report may have been closed while the library was read.
    if (context.open.project !== project) throw new AppError('project-not-open')
    return addCopy(project, copy, context.newId)
  },
  'library.remove': async ({ id }, context) => {
    context.open.removed = await libraryOf(context).remove(id)
    return {}
  },
  'library.restore': async (_, context) => {
    const { removed } = context.open
    context.open.removed = undefined
    if (removed !== undefined) await libraryOf(context).keep(removed, false)
    return {}
  },
  'library.setAside': async (_, context) => ({ name: await libraryOf(context).setAside(context.now()) }),
  'catalogue.openDownload': async ({ entry }, context) => {
    const known = findEntry(entry)
    const address = known && addressOfEntry(known)
    if (address === undefined) throw new AppError('catalogue-unknown', { entry })
    await context.openLink(address)
    return {}
  },
} satisfies Partial<Handlers>

function libraryOf({ library }: Context): Library {
  if (library === undefined) throw new AppError('library-absent')
  return library
}

/**
 * Takes what the open report holds for confidential out of the library. Called whenever a source is written; a library
 * that could not be changed then is tried again when it is next shown. The report is written whatever comes of it.
 */
export async function forgetConfidential(context: Context): Promise<void> {
  const { library, open: { project, removed } } = context
  if (library === undefined || project === undefined) return
  const confidential = readSources(project).filter((source) => source.confidential)
  if (confidential.length === 0) return
  const documents = confidential.map((source) => ({ source, file: readAttachment(project, source.id) }))
  if (removed !== undefined && documents.some(({ source }) => isSameDocument(removed.source, source, false))) context.open.removed = undefined
  const gone = await library.forget(documents)
  if (gone.length > 0) context.send('library.forgot', { titles: gone })
}

/** As `forgetConfidential`, but nobody waits for it: a failure is told on its own. */
export function forgetConfidentialSoon(context: Context): void {
  forgetConfidential(context).catch((error: unknown) => {
    context.send('library.failed', failure(error).error)
  })
}

/**
 * Writes a whole copy into the report. The ids of source and passages stay as they are in the library, so that what is
 * pasted from one report into another finds its source again; only an id that is taken gives way. A source that the
 * report knows without its text keeps its own id and whatever the user wrote of it.
 */
function addCopy(project: Project, copy: SourceCopy, newId: () => string): { id: string; passages: number } {
  const ofFile = copy.file === undefined ? undefined : findSourceByFile(project, copy.file.bytes)
  const present = readSources(project).find((source) => isSameDocument(source, copy.source, source.id === ofFile))
  if (present !== undefined && (countPassages(project).get(present.id) ?? 0) > 0) throw new AppError('source-present', { title: titleOf(present) })
  const source = present === undefined ? copy.source : { ...fillIn(present, copy.source), kind: copy.source.kind }
  writeCopy(project, { ...copy, source }, newId)
  return { id: source.id, passages: copy.passages.length }
}

const titleOf = ({ title, symbol }: Source): string => title || symbol
