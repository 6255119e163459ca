import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import { lastingWorker } from '../lasting-worker.ts'
import type { Speller } from './speller.ts'

/** Looks words up in a thread that lives on: reading a dictionary takes a tenth of a second, a word some microseconds. */
export function workerSpeller(entry: URL, folder: string): Speller {
  const run = lastingWorker({
    entry,
    data: { folder },
    heapLimitMb: 512,
    // Reading a dictionary throws much away, once.
    youngHeapLimitMb: 6,
    timeLimitSeconds: 20,
    tooSlow: () => new AppError('spelling-too-slow'),
  })
  return async (job) => z.array(z.string()).parse(await run(job))
}
