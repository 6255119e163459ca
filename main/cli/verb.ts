import type { Input, Output, RequestName } from '../../core/contract.ts'
import type { Messages } from '../../core/messages/messages.ts'
import type { FileChoice } from '../context.ts'
import type { Arguments } from './arguments.ts'

/** What a verb works with: the handlers that answer the window too, and the files its arguments stand for. */
export interface Work {
  ask: <Name extends RequestName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
  choose: (files: Partial<FileChoice>) => void
  messages: Messages
}

export interface Verb {
  usage: string
  /** Options that take a value. */
  options?: readonly string[]
  /** Options that are there or not. */
  flags?: readonly string[]
  /** How many words follow the verb, at least and at most. */
  words: readonly [number, number]
  /** Whether the first word is a project that is open while the verb works. */
  opens: boolean
  /** Reads all arguments before anything is done, so that wrong use is told at once; then works, and gives what is printed. */
  read: (args: Arguments) => (work: Work) => Promise<unknown>
}
