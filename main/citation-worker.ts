import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import type { Reply } from '../core/contract.ts'
import { CitationJob, directPrinter } from './citations/citation-printer.ts'
import { failure } from './reply.ts'

/** A job and the turn by which its answer is told from others. */
const Message = z.strictObject({ turn: z.int(), job: CitationJob })

/** Entry of the thread that prints citations. It lives on, because the engine it builds serves for every later change. */
parentPort?.on('message', (message: unknown) => {
  const { turn, job } = Message.parse(message)
  void answer(job).then((reply) => { parentPort?.postMessage({ turn, reply }) })
})

async function answer(job: CitationJob): Promise<Reply> {
  try {
    return { ok: true, value: await directPrinter(job) }
  } catch (error) {
    return failure(error)
  }
}
