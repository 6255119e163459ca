import { standInForDrawing } from './drawing-stand-ins.ts'

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loading: Promise<PdfJs> | undefined

/**
 * pdf.js, loaded when the first PDF is read. Its worker half runs on this same thread: jobs have a thread of
 * their own already, and no second file has to be found in the packaged app.
 */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load()
  return loading
}

async function load(): Promise<PdfJs> {
  standInForDrawing()
  const workerHalf: object = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.defineProperty(globalThis, 'pdfjsWorker', { value: workerHalf, configurable: true })
  return await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
}

/** While it loads, pdf.js warns of the drawing module that it does not find and that nothing here needs. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}
