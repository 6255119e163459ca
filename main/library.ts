import { copyFileSync, constants, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { AppError, type ErrorCode } from '../core/errors.ts'
import type { ListedSource } from '../core/sources/add-source.ts'
import { forLibrary, isSameCopy, isSameDocument, type KeepOutcome } from '../core/sources/library/library.ts'
import { rematch } from '../core/sources/rematch.ts'
import type { Source } from '../core/sources/source.ts'
import { newId } from './new-id.ts'
import { findSourceByFile, type Attachment } from './store/attachment.ts'
import { closeProject, createProject, libraryId, openProject } from './store/open-project.ts'
import { countPassages } from './store/passage.ts'
import type { Project } from './store/project.ts'
import { readCopy, writeCopy, type SourceCopy } from './store/source-copy.ts'
import { listSources, readSources, removeSource } from './store/source.ts'

/**
 * The sources that all reports on this computer share. The file is opened for each piece of work and closed again, so
 * that another window or program waits a moment at most; work of one program is done in turn.
 */
export interface Library {
  list: () => Promise<ListedSource[]>
  find: (id: string) => Promise<SourceCopy | undefined>
  /** Keeps a copy. One that differs from the copy of the same document is changed only where `update` says so. */
  keep: (copy: SourceCopy, update: boolean) => Promise<KeepOutcome>
  /** Takes a source out and answers with what was taken, so that it can be put back. */
  remove: (id: string) => Promise<SourceCopy | undefined>
  /** Takes out whatever is the same document as one of these. Answers with the titles of what went. */
  forget: (documents: readonly { source: Source; file: Attachment | undefined }[]) => Promise<string[]>
  /** Renames a library that cannot be used. Answers with its new name. */
  setAside: (at: Date) => Promise<string>
}

/** The library in a file, which is made when the first source is kept. Failures are AppError library-…, disk-full. */
export function libraryAt(path: string): Library {
  let lastTurn: Promise<unknown> = Promise.resolve()
  let knownWhole = ''
  function inTurn<T>(work: () => Promise<T> | T): Promise<T> {
    const turn = lastTurn.then(work)
    lastTurn = Promise.allSettled([turn])
    return turn
  }
  async function opened<T>(work: (library: Project) => T): Promise<T> {
    const result = await withLibrary(path, (isNow) => isNow === knownWhole, work)
    knownWhole = stateOf(path)
    return result
  }
  const reading = <T>(none: T, work: (library: Project) => T) => inTurn(() => (existsSync(path) ? opened(work) : none))

  return {
    list: () =>
      reading<ListedSource[]>([], (library) => {
        const passages = countPassages(library)
        return listSources(library).map(({ source, file }) => ({ source, file, passages: passages.get(source.id) ?? 0 }))
      }),
    find: (id) => reading(undefined, (library) => readCopy(library, id)),
    keep: (copy, update) =>
      inTurn(() => {
        if (!existsSync(path)) createLibrary(path)
        return opened((library) => keep(library, { ...copy, source: forLibrary(copy.source) }, update))
      }),
    remove: (id) =>
      reading(undefined, (library) => {
        const copy = readCopy(library, id)
        removeSource(library, id)
        return copy
      }),
    forget: (documents) =>
      reading<string[]>([], (library) => {
        const going = documents.flatMap((document) => sameDocuments(library, document))
        for (const { id } of going) removeSource(library, id)
        return going.map(({ title, symbol }) => title || symbol)
      }),
    setAside: (at) =>
      inTurn(() => {
        const aside = `${path}.${at.toISOString().replace(/[:.]/gu, '-')}.aside`
        naming(path, () => {
          // What stands in a journal belongs to the file that goes, not to the one that takes its place.
          for (const suffix of ['', '-journal', '-wal', '-shm']) if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
        })
        return basename(aside)
      }),
  }
}

function keep(library: Project, copy: SourceCopy, update: boolean): KeepOutcome {
  const [there] = sameDocuments(library, copy)
  const present = there && readCopy(library, there.id)
  if (present === undefined) {
    writeCopy(library, copy, newId)
    return 'kept'
  }
  if (isSameCopy(present, copy)) return 'same'
  if (!update) return 'differs'
  // What is there keeps its ids, so that reports that were given a copy go on speaking of the same passages.
  const { same } = rematch(present.passages, copy.passages)
  const passages = copy.passages.map((passage, place) => ({ ...passage, id: same.get(place) ?? passage.id }))
  writeCopy(library, { source: { ...copy.source, id: present.source.id }, passages, file: copy.file }, newId)
  return 'updated'
}

function sameDocuments(library: Project, { source, file }: { source: Source; file: Attachment | undefined }): Source[] {
  const ofFile = file === undefined ? undefined : findSourceByFile(library, file.bytes)
  return readSources(library).filter((kept) => isSameDocument(kept, source, kept.id === ofFile))
}

const longestWait = 3_000
const pause = 100

/** Tells whether anybody else wrote in the file: one as we left it is not read through again each time. */
function stateOf(path: string): string {
  const { size, mtimeMs, ino } = statSync(path)
  return [size, mtimeMs, ino].join(' ')
}

/** Opens the library, waiting for another program that has it open now. */
async function withLibrary<T>(path: string, isChecked: (state: string) => boolean, work: (library: Project) => T): Promise<T> {
  for (let waited = 0; ; waited += pause) {
    try {
      return naming(path, () => {
        const library = openProject(path, 'delete', { mark: libraryId, isChecked: isChecked(stateOf(path)) })
        try {
          return work(library)
        } finally {
          closeProject(library)
        }
      })
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'library-in-use' || waited >= longestWait) throw error
    }
    await setTimeout(pause)
  }
}

/** Makes an empty library beside its place first: another program never meets one that is half made. */
function createLibrary(path: string): void {
  naming(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    const beside = `${path}.${newId()}.part`
    closeProject(createProject(beside, 'delete', () => undefined, libraryId))
    try {
      moveUnlessThere(beside, path)
    } finally {
      rmSync(beside, { force: true })
    }
  })
}

function moveUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Not every disk knows links. Where another program was first, its library is the one.
    if (!existsSync(to)) copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/** What goes wrong with the library is told as such: it says that the report is whole. */
const libraryCodes: Partial<Record<ErrorCode, ErrorCode>> = {
  'project-damaged': 'library-damaged',
  'project-foreign': 'library-damaged',
  'project-newer': 'library-newer',
  'project-in-use': 'library-in-use',
  'project-read-only': 'library-read-only',
  'project-missing': 'library-read-only',
  'folder-missing': 'library-read-only',
  'file-not-readable': 'library-read-only',
}

function naming<T>(path: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    const code = error instanceof AppError ? libraryCodes[error.code] : systemFailures.has(systemCodeOf(error)) ? 'library-read-only' : undefined
    throw code === undefined ? error : new AppError(code, { ...(error instanceof AppError ? error.details : {}), file: path }, { cause: error })
  }
}

const systemFailures: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOENT', 'EEXIST'])

const systemCodeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
