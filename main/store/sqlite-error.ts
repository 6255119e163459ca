import SqliteDatabase from 'better-sqlite3'
import { AppError, type ErrorCode } from '../../core/errors.ts'

const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'project-in-use'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'project-damaged'],
  [/^SQLITE_IOERR_SHORT_READ/, 'project-damaged'],
  [/^SQLITE_(FULL|IOERR_WRITE|IOERR_FSYNC)/, 'disk-full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'project-read-only'],
]

/** Runs a step on a project file and gives its failures the names the user can act on. */
export function naming<T>(path: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof SqliteDatabase.SqliteError)) throw error
    const code = codes.find(([pattern]) => pattern.test(error.code))?.[1]
    throw code === undefined ? error : new AppError(code, { file: path }, { cause: error })
  }
}
