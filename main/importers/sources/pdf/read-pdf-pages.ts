import { AppError } from '../../../../core/errors.ts'
import type { TextPage } from '../../../../core/sources/reading/text-run.ts'
import { isUnreadable } from '../../../../core/sources/reading/unreadable-text.ts'
import { endOfPdf } from './end-of-pdf.ts'
import { fontFaces } from './font-faces.ts'
import { loadPdfJs } from './load-pdfjs.ts'
import { pageRuns } from './page-runs.ts'
import { isPicture, isRecognised } from './picture-page.ts'

export interface PdfPages {
  readonly pages: TextPage[]
  /** Pages that show a picture where there should be text. */
  readonly scanned: number[]
  /** Pages whose fonts do not say what their letters are. */
  readonly unreadable: number[]
  /** Whether its words were recognised in pictures of the pages, by a program that may have misread them. */
  readonly recognised: boolean
  /** Whether it is a form to fill in; some forms show their text in one program only. */
  readonly isForm: boolean
  /** Whether changes that were saved after the text read here are cut off. */
  readonly isEarlier: boolean
}

/** Fewer letters than this beside a page-wide picture are a stamp or a page number. */
const fewestLetters = 40
/** The first pages tell whether a document was scanned and recognised. */
const pagesToTell = 3
/** No UN document comes near; a file with more is made to exhaust the machine. */
const mostPages = 5000

/**
 * The text of a PDF at its places. Nothing in the file is run and nothing is fetched.
 * @throws AppError source-encrypted, source-damaged, file-too-large
 */
export async function readPdfPages(file: string, bytes: Uint8Array, progress: (fraction: number) => void): Promise<PdfPages> {
  const end = endOfPdf(bytes)
  if (end === 'missing') throw new AppError('source-damaged', { file })
  const pdfjs = await loadPdfJs()
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes for itself; the caller may need them again, to keep the file as an attachment.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // One pixel: pictures are never decoded.
    maxImageSize: 1,
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  })
  try {
    const document = await task.promise
    if (document.numPages > mostPages) throw new AppError('file-too-large', { file, limit: 100 })
    const fonts = fontFaces()
    const pages: TextPage[] = []
    const scanned: number[] = []
    const unreadable: number[] = []
    let recognised = false
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const text = await pageRuns(page, fonts)
      const letters = text.runs.reduce((sum, run) => sum + run.text.trim().length, 0)
      if (letters < fewestLetters && (await isPicture(page))) scanned.push(number)
      else if (number <= pagesToTell) recognised ||= await isRecognised(page)
      if (isUnreadable(text.runs.map(run => run.text).join(' '))) unreadable.push(number)
      pages.push(text)
      page.cleanup()
      progress(number / document.numPages)
    }
    const isForm = document.isPureXfa || (await document.getFieldObjects()) !== null
    return { pages, scanned, unreadable, recognised, isForm, isEarlier: end === 'earlier' }
  } catch (error) {
    throw asSourceError(file, error)
  } finally {
    await task.destroy()
  }
}

function asSourceError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error
  if (error.name === 'PasswordException') return new AppError('source-encrypted', { file }, { cause: error })
  return new AppError('source-damaged', { file }, { cause: error })
}
