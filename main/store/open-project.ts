import SqliteDatabase, { type Database } from 'better-sqlite3'
import { closeSync, copyFileSync, constants, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../../core/errors.ts'
import { currentVersion, migrations } from './migrations/index.ts'
import type { Project } from './project.ts'
import { mergeIndexes } from './search-index.ts'
import { naming } from './sqlite-error.ts'

/** "CPNT": marks an SQLite file as a Counterpoint project (SQLite file format, section 1.3, offset 68). */
export const applicationId = 0x43504e54

/** "CPNL": marks the library of sources, a file of the same form that holds no report and is opened as none. */
export const libraryId = 0x43504e4c

/**
 * How changes are kept safe: `wal` makes the frequent small saves of the window cheap; `delete` leaves every byte of
 * a file that is only read as it was, which is what a single command must do.
 */
export type Journal = 'wal' | 'delete'

/**
 * Opens a project file. An older one is copied to `name.v0001.bak` beside it and brought to today's form in one
 * transaction; any other file is refused, and none is made or changed by the refusal.
 * @param isChecked whether the file is known to be whole, so that its pages need not be read through again
 * @throws AppError project-missing, -foreign, -damaged, -newer, -in-use, -read-only
 */
export function openProject(path: string, journal: Journal, { mark = applicationId, isChecked = false } = {}): Project {
  refuseOtherFiles(path, mark)
  const db = connect(path, journal, { fileMustExist: true })
  return closingOnFailure(db, () => {
    const version = naming(path, () => {
      if (!isChecked && db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('project-damaged', { file: path })
      return Number(db.pragma('user_version', { simple: true }))
    })
    if (version > currentVersion) throw new AppError('project-newer', { file: path, version, known: currentVersion })
    if (version < currentVersion) migrateWithBackup(db, path, version)
    return { path, db }
  })
}

/**
 * Makes a new project file in today's form and fills it, in one transaction. It goes to WAL only then: until WAL is
 * first folded in, the file itself would not say what it is, and a crash would leave it unknown.
 * @throws AppError project-exists, folder-missing, disk-full, project-read-only; no file is left by a failure
 */
export function createProject(path: string, journal: Journal, fill: (project: Project) => void, mark = applicationId): Project {
  if (existsSync(path)) throw new AppError('project-exists', { file: path })
  if (!existsSync(dirname(path))) throw new AppError('folder-missing', { file: path })
  try {
    const db = connect(path, 'delete', {})
    return closingOnFailure(db, () => {
      const project = { path, db }
      naming(path, () => {
        db.pragma(`application_id = ${String(mark)}`)
        db.transaction(() => {
          migrate(db, 0)
          fill(project)
        })()
        db.pragma(`journal_mode = ${journal}`)
      })
      return project
    })
  } catch (error) {
    // A name that is too long is there for nobody, not even to be removed.
    for (const file of ['', '-journal', '-wal', '-shm'].map((suffix) => path + suffix)) if (existsSync(file)) rmSync(file)
    throw error
  }
}

/** Closes a project file, its journal folded in, so that the single file can be copied or mailed. */
export function closeProject({ db, path }: Project): void {
  naming(path, () => {
    if (Number(db.prepare('SELECT total_changes()').pluck().get()) > 0) mergeIndexes(db)
    // Leaving WAL folds it in and removes the side files at once, where an exclusive connection would keep them.
    db.pragma('journal_mode = DELETE')
    db.close()
  })
}

function connect(path: string, journal: Journal, options: SqliteDatabase.Options): Database {
  return naming(path, () => {
    const db = new SqliteDatabase(path, { ...options, timeout: 200 })
    return closingOnFailure(db, () => {
      // One writer at a time, and the lock goes with the process: a second window is told, a crash leaves no lock.
      db.pragma('locking_mode = EXCLUSIVE')
      db.pragma(`journal_mode = ${journal}`)
      db.pragma('synchronous = FULL')
      db.pragma('foreign_keys = ON')
      // Deleted words must not linger in the file that is mailed.
      db.pragma('secure_delete = ON')
      db.exec('BEGIN IMMEDIATE; COMMIT')
      return db
    })
  })
}

/** Runs the missing steps in one transaction and checks what they made before it is kept. */
export function migrate(db: Database, from: number, steps = migrations): void {
  db.transaction(() => {
    steps.slice(from).forEach(({ up }) => { up(db) })
    db.pragma(`user_version = ${String(steps.length)}`)
    const broken = db.pragma('foreign_key_check')
    if (Array.isArray(broken) && broken.length > 0) throw new Error('a migration broke a foreign key')
  })()
}

function migrateWithBackup(db: Database, path: string, version: number): void {
  const backup = `${path.replace(/\.counterpoint$/, '')}.v${String(version).padStart(4, '0')}.bak`
  naming(path, () => {
    db.pragma('wal_checkpoint(TRUNCATE)')
    if (!existsSync(backup)) copyFileSync(path, backup, constants.COPYFILE_EXCL)
    migrate(db, version)
  })
}

function closingOnFailure<T>(db: Database, step: () => T): T {
  try {
    return step()
  } catch (error) {
    db.close()
    throw error
  }
}

/** Reads the first hundred bytes itself, because SQLite takes any small file for an empty database. */
function refuseOtherFiles(path: string, mark: number): void {
  if (!existsSync(path)) throw new AppError('project-missing', { file: path })
  const foreign = new AppError('project-foreign', { file: path })
  if (!statSync(path).isFile()) throw foreign
  const header = readHeader(path)
  if (!isMarked(header, mark)) throw foreign
  // Beside a journal the file may be in the middle of a change, which SQLite completes or takes back itself.
  if (existsSync(`${path}-wal`) || existsSync(`${path}-journal`)) return
  const pageSize = header.readUInt16BE(16)
  const size = (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(28)
  if (statSync(path).size < size) throw new AppError('project-damaged', { file: path })
}

/** Whether a file is a report or the library, whatever its name. Throws AppError file-not-readable. */
export function isProject(path: string): boolean {
  const header = readHeader(path)
  return isMarked(header, applicationId) || isMarked(header, libraryId)
}

const isMarked = (header: Buffer, mark: number): boolean =>
  header.length === 100 && header.toString('latin1', 0, 16) === 'SQLite format 3\0' && header.readUInt32BE(68) === mark

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(100)
  const file = openForReading(path)
  try {
    return header.subarray(0, readSync(file, header, 0, 100, 0))
  } finally {
    closeSync(file)
  }
}

function openForReading(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new AppError('file-not-readable', { file: path }, { cause })
  }
}
