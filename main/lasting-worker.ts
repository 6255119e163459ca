import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { Reply } from '../core/contract.ts'
import { AppError } from '../core/errors.ts'

export interface LastingWorker {
  entry: URL
  /** What the thread is told at its start. */
  data?: unknown
  heapLimitMb: number
  /** Of what is made and thrown away; V8 decides where none is given, and keeps it reserved. */
  youngHeapLimitMb?: number
  timeLimitSeconds: number
  /** What a caller is told whose request takes longer than that, or fills the memory: it would not have come to an end either. */
  tooSlow: (seconds: number) => AppError
}

const Answer = z.strictObject({ turn: z.int(), reply: Reply })

interface Waiting {
  settle: (reply: Reply) => void
  fail: (error: unknown) => void
}

/**
 * Answers requests in a thread of its own, which lives as long as it is well: imports, which may be stopped by ending their
 * thread, do not touch it. One that hangs or breaks is ended, and the next request begins another.
 */
export function lastingWorker({ entry, data, heapLimitMb, youngHeapLimitMb, timeLimitSeconds, tooSlow }: LastingWorker): (request: unknown) => Promise<unknown> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let turns = 0

  const end = (error: unknown): void => {
    void worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    left.forEach(({ fail }) => { fail(outOfMemory(error) ? tooSlow(timeLimitSeconds) : error) })
  }
  const start = (): Worker => {
    const started = new Worker(entry, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: heapLimitMb, ...(youngHeapLimitMb !== undefined && { maxYoungGenerationSizeMb: youngHeapLimitMb }) } })
    started.on('message', (message) => {
      const { turn, reply } = Answer.parse(message)
      waiting.get(turn)?.settle(reply)
    })
    started.on('error', (error) => { if (worker === started) end(error) })
    // It must not keep a command line from ending; a listener would hold it again, so this comes last.
    started.unref()
    return started
  }
  return (request) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      const turn = (turns += 1)
      const timer = setTimeout(() => { end(tooSlow(timeLimitSeconds)) }, timeLimitSeconds * 1_000)
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
}

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
