import { Worker } from 'node:worker_threads'
import { AppError } from '../core/errors.ts'
import type { Progress } from './importers/sources/kinds.ts'
import { JobMessage, jobsThrough, type JobRequest, type Jobs } from './jobs.ts'

/** No draft or report takes this long; a file built to never end does. */
const timeLimitSeconds = 60
/** Three times what the most demanding of our test documents takes with everything around it. */
const heapLimitMb = 768
/** What a job may add to the whole process: unpacked streams lie outside the heap, where V8 sets no limit. */
const memoryLimitMb = 1_000
const memoryCheckMs = 50

/** Jobs that run in a worker thread, one thread each, and can be stopped from outside. */
export interface StoppableJobs {
  jobs: Jobs
  /** Stops what is running; its caller gets AppError cancelled. */
  cancel: () => void
}

export function workerJobs(entry: URL): StoppableJobs {
  const running = new Set<(error: AppError) => void>()
  const run = (request: JobRequest, progress?: Progress) =>
    new Promise<unknown>((resolve, reject) => {
      const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heapLimitMb } })
      const stop = (error: unknown) => { settle(); reject(error instanceof Error ? error : new Error(String(error))) }
      const settle = () => {
        clearTimeout(timer)
        clearInterval(watch)
        running.delete(stop)
        void worker.terminate()
      }
      const file = request.job === 'exportReport' ? request.report.titleBlock.title : request.name
      const timer = setTimeout(() => { stop(new AppError('took-too-long', { file, seconds: timeLimitSeconds })) }, timeLimitSeconds * 1_000)
      const tooMuch = (limit: number) => new AppError('took-too-much', { file, limit })
      const allowed = process.memoryUsage.rss() + memoryLimitMb * 1_000_000
      const watch = setInterval(() => { if (process.memoryUsage.rss() > allowed) stop(tooMuch(memoryLimitMb)) }, memoryCheckMs)
      running.add(stop)
      worker.on('message', (received) => {
        const message = JobMessage.parse(received)
        if ('fraction' in message) {
          // What was on its way when the job was stopped comes too late.
          if (running.has(stop)) progress?.(message.fraction)
          return
        }
        settle()
        const { reply } = message
        if (reply.ok) resolve(reply.value)
        else reject(new AppError(reply.error.code, reply.error.details))
      })
      worker.once('error', (error) => { stop(outOfMemory(error) ? tooMuch(heapLimitMb) : error) })
      worker.postMessage(request)
    })
  return {
    jobs: jobsThrough(run),
    cancel: () => { running.forEach((stop) => { stop(new AppError('cancelled')) }) },
  }
}

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
