import { AppError } from '../../core/errors.ts'

export type DraftFormat = 'markdown' | 'docx'

const endings: Record<string, DraftFormat> = { '.md': 'markdown', '.markdown': 'markdown', '.docx': 'docx' }

/** The endings of draft files, as messages list them. */
export const knownEndings = '.docx, .md'

type Content = 'zip' | 'word' | 'pdf' | 'rtf' | 'text' | 'other'

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign)

/** What a file is by its first bytes, whatever its name says. */
function contentOf(bytes: Uint8Array): Content {
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'word'
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf'
  const start = bytes.subarray(0, 4096)
  if (!start.includes(0) && !new TextDecoder().decode(start.subarray(0, -4)).includes('\ufffd')) return 'text'
  return 'other'
}

/**
 * How to read a draft file, by the ending of its name, checked against its first bytes.
 * @throws AppError format-unknown, file-empty, file-misnamed
 */
export function draftFormat(file: string, bytes: Uint8Array): DraftFormat {
  const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? ''
  const format = endings[ending]
  if (format === undefined) throw new AppError('format-unknown', { file, known: knownEndings })
  if (bytes.length === 0) throw new AppError('file-empty', { file })
  const holds = contentOf(bytes)
  const misnamed = format === 'docx' ? holds !== 'zip' && holds !== 'other' : holds !== 'text' && holds !== 'other'
  if (misnamed) throw new AppError('file-misnamed', { file, ending, holds })
  return format
}
