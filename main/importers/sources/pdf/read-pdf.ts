import { AppError } from '../../../../core/errors.ts'
import { readPrinted } from '../../../../core/sources/reading/printed-document.ts'
import { isMostlyFromRight } from '../../../../core/document/direction.ts'
import type { ReadingRemark } from '../../../../core/sources/read-source.ts'
import type { Progress, ReadFile } from '../kinds.ts'
import { readPdfPages, type PdfPages } from './read-pdf-pages.ts'

/** A form made for one program shows others a page that says so, and nothing of itself. */
const placeholder = /please wait|adobe (?:acrobat )?reader/iu
const placeholderLetters = 1500

/**
 * Reads a PDF by the places of its text.
 * @throws AppError source-encrypted, source-damaged, source-scanned, source-form-only, source-unreadable, source-without-text
 */
export async function readPdf(file: string, bytes: Uint8Array, progress: Progress): Promise<ReadFile> {
  // Nearly all the time goes into pdf.js; the rest is for putting lines together.
  const read = await readPdfPages(file, bytes, fraction => progress(fraction * 0.9))
  const text = read.pages.flatMap(page => page.runs.map(run => run.text)).join(' ')
  requireText(file, read, text)
  const { passages, front } = readPrinted(read.pages.filter(({ page }) => !read.unreadable.includes(page)))
  const remarks: ReadingRemark[] = []
  if (read.scanned.length > 0) remarks.push({ kind: 'scanned-pages', pages: read.scanned })
  if (read.unreadable.length > 0) remarks.push({ kind: 'unreadable-pages', pages: read.unreadable })
  if (read.recognised) remarks.push({ kind: 'recognised-text' })
  if (read.isEarlier) remarks.push({ kind: 'earlier-version' })
  if (isMostlyFromRight(text)) remarks.push({ kind: 'check-right-to-left' })
  return { passages, front, title: '', pages: read.pages.length, remarks }
}

function requireText(file: string, read: PdfPages, text: string): void {
  if (read.isForm && (text.trim() === '' || (text.length < placeholderLetters && placeholder.test(text)))) throw new AppError('source-form-only', { file })
  if (read.scanned.length > 0 && read.scanned.length === read.pages.length) throw new AppError('source-scanned', { file })
  if (read.unreadable.length > 0 && read.unreadable.length + read.scanned.length === read.pages.length) throw new AppError('source-unreadable', { file })
  if (!/\p{L}/u.test(text)) throw new AppError(read.scanned.length > 0 ? 'source-scanned' : 'source-without-text', { file })
}
