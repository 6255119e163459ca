import { Worker } from 'node:worker_threads'
import { Reply } from '../core/contract.ts'
import { AppError } from '../core/errors.ts'
import { jobsThrough, type JobRequest, type Jobs } from './jobs.ts'

/** No draft or report takes this long; a file built to never end does. */
const timeLimitSeconds = 60
const memoryLimitMb = 1_536

/** Jobs that run in a worker thread, one thread each, and can be stopped from outside. */
export interface StoppableJobs {
  jobs: Jobs
  /** Stops what is running; its caller gets AppError cancelled. */
  cancel: () => void
}

export function workerJobs(entry: URL): StoppableJobs {
  const running = new Set<(error: AppError) => void>()
  const run = (request: JobRequest) =>
    new Promise<unknown>((resolve, reject) => {
      const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb } })
      const stop = (error: unknown) => { settle(); reject(error instanceof Error ? error : new Error(String(error))) }
      const settle = () => {
        clearTimeout(timer)
        running.delete(stop)
        void worker.terminate()
      }
      const file = request.job === 'exportReport' ? request.report.titleBlock.title : request.name
      const timer = setTimeout(() => { stop(new AppError('took-too-long', { file, seconds: timeLimitSeconds })) }, timeLimitSeconds * 1_000)
      running.add(stop)
      worker.once('message', (message) => {
        settle()
        const reply = Reply.parse(message)
        if (reply.ok) resolve(reply.value)
        else reject(new AppError(reply.error.code, reply.error.details))
      })
      worker.once('error', (error) => { stop(outOfMemory(error) ? new AppError('file-too-large', { file, limit: memoryLimitMb }) : error) })
      worker.postMessage(request)
    })
  return {
    jobs: jobsThrough(run),
    cancel: () => { running.forEach((stop) => { stop(new AppError('cancelled')) }) },
  }
}

const outOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
