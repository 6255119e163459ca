import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { Reply } from '../core/contract.ts'
import { failure } from './reply.ts'
import { SpellJob, spellerIn } from './spelling/speller.ts'

/** A request and the turn by which its answer is told from others. */
const Message = z.strictObject({ turn: z.int(), request: SpellJob })

const { folder } = z.object({ folder: z.string() }).parse(workerData)
const speller = spellerIn(folder)

/** Entry of the thread that looks words up. It lives on with the dictionaries it has read. */
parentPort?.on('message', (message: unknown) => {
  const { turn, request } = Message.parse(message)
  void answer(request).then((reply) => { parentPort?.postMessage({ turn, reply }) })
})

async function answer(request: SpellJob): Promise<Reply> {
  try {
    return { ok: true, value: await speller(request) }
  } catch (error) {
    return failure(error)
  }
}
