import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import type { Reply } from '../core/contract.ts'
import { directPrinter, PrinterRequest } from './citations/citation-printer.ts'
import { failure } from './reply.ts'

/** A request and the turn by which its answer is told from others. */
const Message = z.strictObject({ turn: z.int(), request: PrinterRequest })

/** Entry of the thread that prints citations. It lives on, because the engine it builds serves for every later change. */
parentPort?.on('message', (message: unknown) => {
  const { turn, request } = Message.parse(message)
  void answer(request).then((reply) => { parentPort?.postMessage({ turn, reply }) })
})

async function answer(request: PrinterRequest): Promise<Reply> {
  try {
    return { ok: true, value: await (request.kind === 'print' ? directPrinter.print(request.job) : directPrinter.check(request.file, request.xml)) }
  } catch (error) {
    return failure(error)
  }
}
