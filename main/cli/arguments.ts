import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** Wrong use of the command line; its message is the usage to print. */
export class UsageError extends Error {}

/** The words and options behind a verb. Every getter that finds them wrong throws UsageError. */
export interface Arguments {
  word(index: number): string
  has(index: number): boolean
  /** A word as a file's path, made absolute. */
  file(index: number): string
  option(name: string): string | undefined
  /** An option as a file's path, made absolute. */
  fileOption(name: string): string | undefined
  required(name: string): string
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined
  /** A list with commas, each of them once; none where the option is absent. */
  someOf<T extends string>(name: string, allowed: readonly T[]): T[]
  count(name: string): number | undefined
  flag(name: string): boolean
  /** Refuses arguments that do not fit together. */
  expect(fits: boolean): void
}

/** @param folder where relative paths begin */
export function readArguments(argv: readonly string[], verb: { usage: string; options?: readonly string[]; flags?: readonly string[]; words: readonly [number, number] }, folder: string): Arguments {
  const wrong = () => new UsageError(`usage: counterpoint ${verb.usage}`)
  const options: Record<string, { type: 'string' | 'boolean' }> = {}
  for (const name of verb.options ?? []) options[name] = { type: 'string' }
  for (const name of verb.flags ?? []) options[name] = { type: 'boolean' }
  const { values, positionals } = parseOrElse(() => parseArgs({ args: [...argv], options, allowPositionals: true }), wrong)
  const [least, most] = verb.words
  if (positionals.length < least || positionals.length > most) throw wrong()

  const word = (index: number): string => {
    const found = positionals[index]
    if (found === undefined || found === '') throw wrong()
    return found
  }
  const oneOf = <T extends string>(value: string, allowed: readonly T[]): T => {
    const found = allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
    if (found === undefined) throw wrong()
    return found
  }
  const option = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    word,
    has: (index) => index < positionals.length,
    file: (index) => resolve(folder, word(index)),
    option,
    fileOption: (name) => {
      const value = option(name)
      return value === undefined ? undefined : resolve(folder, value)
    },
    required: (name) => {
      const value = option(name)
      if (value === undefined) throw wrong()
      return value
    },
    oneOf: (name, allowed) => {
      const value = option(name)
      return value === undefined ? undefined : oneOf(value, allowed)
    },
    someOf: (name, allowed) => [...new Set((option(name)?.split(',') ?? []).map((value) => oneOf(value.trim(), allowed)))],
    count: (name) => {
      const value = option(name)
      if (value === undefined) return undefined
      if (!/^[1-9]\d{0,2}$/.test(value)) throw wrong()
      return Number(value)
    },
    flag: (name) => values[name] === true,
    expect: (fits) => {
      if (!fits) throw wrong()
    },
  }
}

function parseOrElse<T>(parse: () => T, wrong: () => UsageError): T {
  try {
    return parse()
  } catch {
    throw wrong()
  }
}
