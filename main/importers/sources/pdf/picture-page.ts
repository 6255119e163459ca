import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import { loadPdfJs } from './load-pdfjs.ts'

const Matrix = z.array(z.number()).length(6)

/** A scan fills the page; a coat of arms does not. */
const smallestShare = 0.2

/**
 * Whether a page draws something into a large part of itself. Pictures themselves are never decoded here, but
 * each is drawn into a unit square, so the scale that is set for it tells how large it is shown.
 */
export async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await loadPdfJs()
  const list = await page.getOperatorList()
  const { width, height } = page.getViewport({ scale: 1 })
  const scales: number[] = []
  let scale = 1
  for (const [index, operator] of list.fnArray.entries()) {
    if (operator === OPS.save) scales.push(scale)
    else if (operator === OPS.restore) scale = scales.pop() ?? 1
    else if (operator === OPS.transform) {
      const matrix = Matrix.safeParse(list.argsArray[index])
      const [a = 1, b = 0, c = 0, d = 1] = matrix.success ? matrix.data : []
      scale *= Math.abs(a * d - b * c)
      if (scale >= smallestShare * width * height) return true
    }
  }
  return false
}

const Mode = z.tuple([z.number()])
/** Text that is there to be found and copied, but not shown. */
const invisible = 3

/** Whether a page shows a picture of its text, with the words that a program recognised in it behind. */
export async function isRecognised(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await loadPdfJs()
  const list = await page.getOperatorList()
  const hides = list.fnArray.some((operator, index) => operator === OPS.setTextRenderingMode && Mode.safeParse(list.argsArray[index]).data?.[0] === invisible)
  return hides && (await isPicture(page))
}
