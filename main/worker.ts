import { parentPort } from 'node:worker_threads'
import { assertNever } from '../core/assert-never.ts'
import type { Reply } from '../core/contract.ts'
import type { Progress } from './importers/sources/kinds.ts'
import { directJobs, JobRequest, type JobMessage } from './jobs.ts'
import { failure } from './reply.ts'

/** Entry of the worker thread: takes one job, answers with a reply, and ends. */
parentPort?.once('message', (message: unknown) => {
  void answer(message).then((reply) => { send({ reply }) })
})

const send = (message: JobMessage): void => { parentPort?.postMessage(message) }

/** Often enough to look steady, and seldom enough to cost nothing. */
const progressEveryMs = 100

function reportProgress(): Progress {
  let last = 0
  return (fraction) => {
    if (performance.now() - last < progressEveryMs) return
    last = performance.now()
    send({ fraction })
  }
}

async function answer(message: unknown): Promise<Reply> {
  try {
    return { ok: true, value: await run(JobRequest.parse(message)) }
  } catch (error) {
    return failure(error)
  }
}

function run(request: JobRequest): Promise<unknown> {
  switch (request.job) {
    case 'readDraft':
      return directJobs.readDraft(request.name, request.bytes)
    case 'readSource':
      return directJobs.readSource(request.name, request.bytes, reportProgress())
    case 'readReferences':
      return directJobs.readReferences(request.name, request.bytes)
    case 'exportReport':
      return directJobs.exportReport(request.report, request.template, request.draft, request.format, request.citations, request.pictures, request.fieldSources, request.wordTemplate, request.layout)
    case 'checkWordTemplate':
      return directJobs.checkWordTemplate(request.name, request.bytes)
    default:
      return assertNever(request)
  }
}
