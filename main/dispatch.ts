import type { z } from 'zod'
import { contract, type Input, type Output, type Reply, type RequestName } from '../core/contract.ts'
import { AppError } from '../core/errors.ts'
import type { Context } from './context.ts'
import { failure } from './reply.ts'

/** One function per request; a missing or mistyped one does not compile. */
export type Handlers = {
  [Name in RequestName]: (input: Input<Name>, context: Context) => Output<Name> | Promise<Output<Name>>
}

/** Looks a request up by its name, parses its input, calls its handler and wraps what comes of it. Never throws. */
export async function dispatch(handlers: Handlers, context: Context, name: unknown, input: unknown): Promise<Reply> {
  try {
    if (!isRequestName(name)) throw new AppError('request-unknown', { name: String(name).slice(0, 80) })
    return { ok: true, value: await callHandler(handlers, context, name, input) }
  } catch (error) {
    return failure(error)
  }
}

/** Parses what a handler is asked and calls it. Throws AppError request-invalid, and what the handler throws. */
export function callHandler<Name extends RequestName>(handlers: Handlers, context: Context, name: Name, input: unknown): Output<Name> | Promise<Output<Name>> {
  const parsed = inputs[name].input.safeParse(input)
  if (!parsed.success) throw new AppError('request-invalid', { name })
  return handlers[name](parsed.data, context)
}

/** The contract seen by name, so that the compiler ties each input to its handler. */
const inputs: { [Name in RequestName]: { input: z.ZodType<Input<Name>> } } = contract

const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(contract, name)
