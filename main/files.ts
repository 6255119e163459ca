import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { inputLimitMb } from '../core/bytes.ts'
import { AppError, type ErrorCode } from '../core/errors.ts'
import { ExportFormat, exportFormats } from '../core/export/export-format.ts'
import { isProject } from './store/open-project.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Reads a file the user chose.
 * @throws AppError file-missing, file-not-readable, file-too-large, file-empty
 */
export function readInput(path: string): Uint8Array {
  const found = naming(path, 'file-not-readable', () => statSync(path))
  // A pipe or a device may never come to its end.
  if (!found.isFile()) throw new AppError('file-not-readable', { file: path })
  if (found.size > inputLimitMb * 1_000_000) throw new AppError('file-too-large', { file: path, limit: inputLimitMb })
  // Not a Buffer: its memory is shared with other files, and readers may keep what they are given.
  return checkInput(path, naming(path, 'file-not-readable', () => new Uint8Array(readFileSync(path))))
}

/** What was read of a file, if it is neither empty nor too large. Throws AppError file-empty, file-too-large. */
export function checkInput(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new AppError('file-empty', { file: name })
  if (bytes.length > inputLimitMb * 1_000_000) throw new AppError('file-too-large', { file: name, limit: inputLimitMb })
  return bytes
}

/**
 * Writes a file that the user asked for, whole or not at all.
 * @throws AppError project-exists, folder-missing, file-not-writable, disk-full
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(placeOf(path), bytes)
  } catch (error) {
    throw error instanceof AppError ? error : named(error, path, 'file-not-writable')
  }
}

/** Where a link leads. A slip in the name must not cost a report, and what is no file, as /dev/null, is not replaced. */
function placeOf(path: string): string {
  if (!existsSync(path)) return path
  const place = realpathSync(path)
  if (!statSync(place).isFile()) throw new AppError('file-not-writable', { file: path })
  if (isProject(place)) throw new AppError('project-exists', { file: path })
  return place
}

/** The format that a file name asks for. Throws AppError format-unknown. */
export function exportFormatOf(path: string): ExportFormat {
  const format = ExportFormat.safeParse(extname(path).slice(1).toLowerCase())
  if (!format.success) throw new AppError('format-unknown', { file: path, known: exportFormats.map((known) => `.${known}`).join(', ') })
  return format.data
}

/** No space left, the quota used up, or a limit on the size of files reached. */
const full: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG']

function naming<T>(path: string, otherwise: ErrorCode, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw named(error, path, otherwise)
  }
}

function named(error: unknown, path: string, otherwise: ErrorCode): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const missing = otherwise === 'file-not-readable' ? 'file-missing' : 'folder-missing'
  const name = code === 'ENOENT' ? missing : full.includes(String(code)) ? 'disk-full' : otherwise
  return new AppError(name, { file: path }, { cause: error })
}
