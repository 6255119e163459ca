import { contract, events, Reply, type EventName, type EventPayload, type Input, type Output, type RequestName } from '../core/contract.ts'
import { AppError } from '../core/errors.ts'

// Mapped types tie each name to the type of its own schema, so that no cast is needed below.
const outputs: { readonly [N in RequestName]: { readonly output: { parse(value: unknown): Output<N> } } } = contract
const payloads: { readonly [N in EventName]: { parse(value: unknown): EventPayload<N> } } = events

/**
 * Asks the main process for something and checks the answer, so that drift shows at the edge where it began.
 * @throws AppError when the main process answers that it failed.
 */
export async function request<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = Reply.parse(await window.counterpoint.request(name, input))
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.details)
  return outputs[name].output.parse(reply.value)
}

/** Listens to an event of the main process. Answers how to stop. */
export const subscribe = <N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): (() => void) =>
  window.counterpoint.subscribe(name, (payload) => listener(payloads[name].parse(payload)))
