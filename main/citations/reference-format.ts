import { AppError } from '../../core/errors.ts'
import { decodeText } from '../importers/text/decode-text.ts'

export type ReferenceFormat = 'bibtex' | 'ris' | 'csl-json'

const byEnding: Readonly<Record<string, ReferenceFormat>> = { bib: 'bibtex', ris: 'ris', json: 'csl-json' }

/**
 * The text of a reference file: UTF-8, UTF-16 or, where it is neither, Windows-1252, which holds Latin-1 too.
 * Older reference managers wrote nothing else.
 */
export function decodeReferences(name: string, bytes: Uint8Array): string {
  const wide = bytes[1] === 0 ? 'utf-16le' : bytes[0] === 0 ? 'utf-16be' : undefined
  if (wide !== undefined) return unified(new TextDecoder(wide).decode(bytes))
  try {
    return unified(decodeText(name, bytes))
  } catch (error) {
    if (error instanceof AppError && error.code === 'text-not-utf8') return unified(new TextDecoder('windows-1252').decode(bytes))
    throw error
  }
}

/** Whether a file holds references and not a document. JSON may be either: a document's entries have a `Text`. */
export function holdsReferences(name: string, bytes: Uint8Array): boolean {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'bib' || ending === 'ris') return true
  return ending === 'json' && !/"Text"\s*:/u.test(new TextDecoder().decode(bytes.subarray(0, 20_000)))
}

/**
 * The format of a reference file: what its content begins with; where that does not tell, its ending.
 * @throws AppError format-unknown
 */
export function referenceFormatOf(name: string, text: string): ReferenceFormat {
  const [, ending = ''] = /\.([a-z]+)$/iu.exec(name) ?? []
  const format = formatOfContent(text) ?? (text.trim() === '' ? byEnding[ending.toLowerCase()] : undefined)
  if (format === undefined) throw new AppError('format-unknown', { file: name, known: '.bib, .ris, .json' })
  return format
}

function formatOfContent(text: string): ReferenceFormat | undefined {
  if (/^\s*[[{]/u.test(text)) return 'csl-json'
  const ris = text.search(/^[^\S\n]*TY[^\S\n]{1,2}-/mu)
  const bibtex = text.search(/@[a-z]+\s*[{(]/iu)
  if (ris >= 0 && (bibtex < 0 || ris < bibtex)) return 'ris'
  return bibtex >= 0 ? 'bibtex' : undefined
}

const unified = (text: string): string => text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
