import { AppError } from '../../../core/errors.ts'
import { draftFormat } from '../file-kind.ts'

export type SourceFormat = 'pdf' | 'docx' | 'html' | 'text' | 'json'

const endings: Record<string, SourceFormat> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
  '.json': 'json',
}

/** The endings of files that sources are read from, as messages list them. */
export const sourceEndings = '.pdf, .docx, .html, .txt, .json'

/**
 * How to read a source: by what the file holds, and by its ending where that does not tell.
 * @throws AppError file-empty, format-unknown, file-misnamed
 */
export function sourceFormat(name: string, bytes: Uint8Array): SourceFormat {
  if (bytes.length === 0) throw new AppError('file-empty', { file: name })
  // Mail programs and web servers put some bytes before the mark; readers of PDF look for it in the first 1024.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const format = endings[/\.[^./\\]+$/u.exec(name)?.[0].toLowerCase() ?? '']
  const isZip = start.startsWith('PK\u0003\u0004')
  if (isZip && format === 'docx') return format
  if (start.includes('%PDF-')) return 'pdf'
  if (/<(?:!doctype html|html|head|body)[\s>]/iu.test(start)) return 'html'
  if (format === undefined) throw new AppError('format-unknown', { file: name, known: sourceEndings })
  // Drafts come as Word files too; what only has the name of one is refused in the same way.
  if (format === 'docx') draftFormat(name, bytes)
  if (isZip || /^(?:\u00d0\u00cf\u0011\u00e0|\{\\rtf)/u.test(start)) throw new AppError('format-unknown', { file: name, known: sourceEndings })
  return format
}
