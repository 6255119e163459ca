import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { AppError, type ErrorCode } from '../core/errors.ts'
import { ExportFormat, exportFormats } from '../core/export/export-format.ts'
import { writeWhole } from './write-whole.ts'

/** Larger files hold pictures, not drafts; they would only fill the memory. */
const inputLimitMb = 100

/**
 * Reads a file the user chose.
 * @throws AppError file-missing, file-not-readable, file-too-large, file-empty
 */
export function readInput(path: string): Uint8Array {
  const size = naming(path, 'file-not-readable', () => statSync(path).size)
  if (size > inputLimitMb * 1_000_000) throw new AppError('file-too-large', { file: path, limit: inputLimitMb })
  // Not a Buffer: its memory is shared with other files, and readers may keep what they are given.
  const bytes = naming(path, 'file-not-readable', () => new Uint8Array(readFileSync(path)))
  if (bytes.length === 0) throw new AppError('file-empty', { file: path })
  return bytes
}

/**
 * Writes a file that the user asked for, whole or not at all.
 * @throws AppError folder-missing, file-not-writable, disk-full
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(path, bytes)
  } catch (error) {
    throw named(error, path, 'file-not-writable')
  }
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
