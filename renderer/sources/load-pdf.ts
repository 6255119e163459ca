import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** Opens a PDF to draw its pages. The policy of the window lets it neither fetch nor compile anything. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // Large, and not needed until somebody looks at a page.
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  GlobalWorkerOptions.workerSrc = workerAddress
  return getDocument({
    // The worker takes what it is given.
    data: bytes.slice(),
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise
}
