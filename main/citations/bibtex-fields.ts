import { entryName, type SkipReason } from '../../core/citations/skip-reason.ts'

/** What stands between the braces of one entry, and how long it is with its closing brace. */
export type BibtexFields =
  | { problem: undefined; label: string; fields: Map<string, string>; length: number }
  | { problem: SkipReason; label: string }

/** No field of a reference is that long; macros that stand for one another grow without end. */
const longestValue = 100_000

class Unreadable extends Error {
  readonly reason: SkipReason
  constructor(reason: SkipReason) {
    super(reason)
    this.reason = reason
  }
}

/**
 * Reads the key and the fields of an entry from the text after its opening brace. Forgives a missing comma and a
 * missing key; names of fields and macros are made lower case, an unknown macro stands for its own name.
 */
export function readBibtexFields(text: string, closing: '}' | ')', type: string, macros: ReadonlyMap<string, string>): BibtexFields {
  // BibTeX counts every brace, but programs write "\{" for one that is meant as a character: try both.
  const read = readWith(text, closing, type, macros, /[{}]/gu)
  return read.problem === undefined ? read : readWith(text, closing, type, macros, /(?<!\\)(?:\\\\)*[{}]/gu)
}

function readWith(text: string, closing: string, type: string, macros: ReadonlyMap<string, string>, brace: RegExp): BibtexFields {
  const fields = new Map<string, string>()
  let at = 0
  let label = ''
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const taken = pattern.exec(text)?.[0]
    at += taken?.length ?? 0
    return taken
  }
  const skipSpace = () => take(/(?:\s|%.*)+/uy)

  const readLabel = (): string => {
    const from = at
    const key = take(/[^,=}\n]+/uy) ?? ''
    if (text[at] !== '=') return entryName(key)
    at = from
    return ''
  }

  const readBraced = (): string => {
    const from = at + 1
    brace.lastIndex = at
    for (let depth = 0, found = brace.exec(text); found !== null; found = brace.exec(text)) {
      depth += found[0].endsWith('{') ? 1 : -1
      if (depth > 0) continue
      at = brace.lastIndex
      return text.slice(from, at - 1)
    }
    throw new Unreadable('not-closed')
  }

  const readQuoted = (): string => {
    const from = ++at
    for (;;) {
      take(/[^"{]+/uy)
      if (text[at] === '{') readBraced()
      else if (text[at++] === '"') return text.slice(from, at - 1)
      else throw new Unreadable('not-closed')
    }
  }

  const readValue = (): string => {
    let value = ''
    do {
      skipSpace()
      if (text[at] === '{') value += readBraced()
      else if (text[at] === '"') value += readQuoted()
      else {
        const word = take(/[^\s,#{}"()=%]+/uy)
        if (word === undefined) throw new Unreadable(at < text.length ? 'not-understood' : 'not-closed')
        value += macros.get(word.toLowerCase()) ?? word
      }
      if (value.length > longestValue) throw new Unreadable('not-understood')
      skipSpace()
    } while (take(/#/uy) !== undefined)
    return value
  }

  try {
    skipSpace()
    if (type === 'preamble') readValue()
    else if (type !== 'string') label = readLabel()
    for (;;) {
      take(/(?:\s|,|%.*)+/uy)
      if (text[at] === closing) return { problem: undefined, label, fields, length: at + 1 }
      const name = take(/[^\s,={}"#%()]+/uy)
      skipSpace()
      if (name === undefined || take(/=/uy) === undefined) throw new Unreadable(at < text.length ? 'not-understood' : 'not-closed')
      const value = readValue()
      // Of a field given twice BibTeX keeps the first.
      if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value)
    }
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.reason, label }
    throw error
  }
}
