import { PrintedCitations } from '../../core/citations/printed-citations.ts'
import { AppError } from '../../core/errors.ts'
import { lastingWorker } from '../lasting-worker.ts'
import { CheckedStyle, type CitationPrinter, type PrinterRequest } from './citation-printer.ts'

/** Thousands of notes print in a second; a style made to never end does not. */
const usualLimit = 20

/** Prints citations in a thread that lives on: the engine it builds serves for every later change. */
export function workerPrinter(entry: URL, timeLimitSeconds = usualLimit): CitationPrinter {
  const ask = lastingWorker({
    entry,
    heapLimitMb: 512,
    timeLimitSeconds,
    tooSlow: (seconds) => new AppError('style-too-slow', { seconds }),
  })
  const send = (request: PrinterRequest): Promise<unknown> => ask(request)
  return {
    print: async (job) => PrintedCitations.parse(await send({ kind: 'print', job })),
    check: async (file, xml) => CheckedStyle.parse(await send({ kind: 'check', file, xml })),
  }
}
