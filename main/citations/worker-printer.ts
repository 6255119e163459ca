import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { PrintedCitations } from '../../core/citations/printed-citations.ts'
import { Reply } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { CheckedStyle, type CitationPrinter, type PrinterRequest } from './citation-printer.ts'

/** Thousands of notes print in a second; a style made to never end does not. */
const timeLimitSeconds = 20
const heapLimitMb = 512

const Answer = z.strictObject({ turn: z.int(), reply: Reply })

interface Waiting {
  settle: (reply: Reply) => void
  fail: (error: unknown) => void
}

/**
 * Prints citations in a thread of its own, which lives as long as it is well: imports, which may be stopped by ending
 * their thread, do not touch it. One that hangs or breaks is ended, and the next job begins another.
 */
export function workerPrinter(entry: URL): CitationPrinter {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let turns = 0

  const end = (error: unknown): void => {
    void worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    left.forEach(({ fail }) => { fail(outOfMemory(error) ? new AppError('style-too-slow', { seconds: timeLimitSeconds }) : error) })
  }
  const start = (): Worker => {
    const started = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heapLimitMb } })
    // It must not keep a command line from ending.
    started.unref()
    started.on('message', (message) => {
      const { turn, reply } = Answer.parse(message)
      waiting.get(turn)?.settle(reply)
    })
    started.on('error', (error) => { if (worker === started) end(error) })
    return started
  }
  const ask = (request: PrinterRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker ??= start()
      const turn = (turns += 1)
      const timer = setTimeout(() => { end(new AppError('style-too-slow', { seconds: timeLimitSeconds })) }, timeLimitSeconds * 1_000)
      const over = (): void => {
        clearTimeout(timer)
        waiting.delete(turn)
      }
      waiting.set(turn, {
        settle: (reply) => {
          over()
          if (reply.ok) resolve(reply.value)
          else reject(new AppError(reply.error.code, reply.error.details))
        },
        fail: (error) => {
          over()
          reject(error instanceof Error ? error : new Error(String(error)))
        },
      })
      worker.postMessage({ turn, request })
    })
  return {
    print: async (job) => PrintedCitations.parse(await ask({ kind: 'print', job })),
    check: async (file, xml) => CheckedStyle.parse(await ask({ kind: 'check', file, xml })),
  }
}

/** A style that fills the memory would not have come to an end either. */
const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
