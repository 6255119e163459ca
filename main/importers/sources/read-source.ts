import { AppError } from '../../../core/errors.ts'
import { checkContinuity, numberRuns } from '../../../core/sources/check-continuity.ts'
import { readBlocks } from '../../../core/sources/reading/block-document.ts'
import { readPlain } from '../../../core/sources/reading/plain-document.ts'
import { proposeSource } from '../../../core/sources/reading/proposal.ts'
import type { ReadingRemark, ReadSource } from '../../../core/sources/read-source.ts'
import { readDocxSource } from './docx/read-docx-source.ts'
import { htmlLines } from './html/html-lines.ts'
import { declaredEncoding } from './html/declared-encoding.ts'
import { readParagraphJson } from './json/read-paragraph-json.ts'
import type { Progress, ReadFile, SourceReader } from './kinds.ts'
import { documentLanguage } from './language.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { sourceFormat, type SourceFormat } from './source-format.ts'
import { decodeSourceText } from './text/decode-source-text.ts'

const readers: Record<SourceFormat, SourceReader> = {
  pdf: readPdf,
  docx: readDocxSource,
  html: readHtml,
  text: readText,
  json: readJson,
}

/**
 * Reads a source into passages and says what it takes it for. Bytes in, value out: no file, window or network is
 * touched.
 * @param name the file's name: its ending tells the format where the content does not, and messages name it
 * @param progress told the part done, 0 to 1
 * @throws AppError format-unknown, file-empty, source-encrypted, source-damaged, source-scanned, source-form-only,
 *   source-unreadable, source-without-text, source-not-paragraphs, docx-damaged, docx-unsafe, file-too-large
 */
export async function readSource(name: string, bytes: Uint8Array, progress: Progress = () => undefined): Promise<ReadSource> {
  const read = await readers[sourceFormat(name, bytes)](name, bytes, progress)
  if (read.passages.length === 0) throw new AppError('source-without-text', { file: name })
  progress(1)
  const text = read.passages.filter(passage => passage.kind !== 'footnote').map(passage => passage.text).join('\n')
  const proposal = { ...proposeSource(read.front, read.title || titleOfName(name)), language: documentLanguage(text) }
  return { proposal, passages: read.passages, continuity: checkContinuity(read.passages), remarks: remarksOn(read), pages: read.pages }
}

function remarksOn(read: ReadFile): ReadingRemark[] {
  const runs = numberRuns(read.passages).length
  const remarks = [...read.remarks]
  if (runs > 1) remarks.push({ kind: 'numbering-restarts', times: runs - 1 })
  if (runs === 0) remarks.push({ kind: 'no-numbers' })
  return remarks
}

function readHtml(_name: string, bytes: Uint8Array): ReadFile {
  const { title, lines, notes } = htmlLines(decodeSourceText(bytes, declaredEncoding(bytes)))
  const { passages, front } = readBlocks(lines)
  const footnotes = notes.map(({ number, text }) => ({ kind: 'footnote' as const, number, text, page: null, headings: [] }))
  return { passages: [...passages, ...footnotes], front, title, pages: null, remarks: [] }
}

function readJson(name: string, bytes: Uint8Array): ReadFile {
  const { passages, symbol, title } = readParagraphJson(name, decodeSourceText(bytes))
  return { passages, front: { lines: [], firstPage: [symbol] }, title, pages: null, remarks: [] }
}

function readText(_name: string, bytes: Uint8Array): ReadFile {
  return { ...readPlain(decodeSourceText(bytes)), title: '', pages: null, remarks: [] }
}

/** Where a document names itself nowhere, its file may: "crc_gc_6-2005.pdf". */
const titleOfName = (name: string): string =>
  (name.split(/[\\/]/u).at(-1) ?? name).replace(/\.[^.]{1,5}$/u, '').replace(/[_\s]+/gu, ' ').trim()
