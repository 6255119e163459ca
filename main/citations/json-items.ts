import { entryName, type SkippedEntry } from '../../core/citations/skip-reason.ts'
import { lineCounter } from './line-counter.ts'

export interface JsonItem {
  line: number
  item: unknown
}

/**
 * Takes a CSL-JSON file apart: a list of items, alone or under "items", or one item. Each item is parsed by itself,
 * so one that is broken is left out and the others come in.
 */
export function readJsonItems(text: string): { items: JsonItem[]; skipped: SkippedEntry[] } {
  const items: JsonItem[] = []
  const skipped: SkippedEntry[] = []
  const lineOf = lineCounter(text)
  const wrapped = /^\s*\{\s*"items"\s*:\s*\[/u.exec(text)?.[0].length ?? 0
  for (const [start, end] of objectsIn(text, wrapped)) {
    const written = text.slice(start, end)
    const line = lineOf(start)
    const item = parse(written)
    if (item === undefined) skipped.push({ entry: nameIn(written), line, reason: written.endsWith('}') ? 'not-understood' : 'not-closed' })
    else items.push({ line, item })
  }
  return { items, skipped }
}

/**
 * The places of the outermost objects. A string ends with its line at the latest, as in JSON, and an object ends
 * where a line begins like the first object's did: so a lost quote or brace costs one entry.
 */
function objectsIn(text: string, from: number): [number, number][] {
  const places: [number, number][] = []
  const sign = /["\\{}\n]/gu
  sign.lastIndex = from
  let [depth, start, inString] = [0, from, false]
  let opening: string | undefined
  const close = (end: number): void => {
    places.push([start, end])
    depth = 0
  }
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const at = found.index
    switch (found[0]) {
      case '\n':
        inString = false
        if (depth > 0 && opening !== undefined && text.startsWith(opening, at)) close(at)
        break
      case '"':
        inString = !inString
        break
      case '\\':
        if (inString && text[at + 1] !== '\n') sign.lastIndex = at + 2
        break
      case '{':
        if (inString) break
        if (depth++ === 0) {
          start = at
          opening ??= /\n[^\S\n]*\{$/u.exec(text.slice(Math.max(0, at - 40), at + 1))?.[0]
        }
        break
      default:
        if (!inString && depth > 0 && --depth === 0) close(at + 1)
    }
  }
  if (depth > 0) close(text.length)
  return places
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

const nameIn = (written: string): string => entryName(/"title"\s*:\s*"([^"\n]{1,200})/u.exec(written)?.[1] ?? written.slice(0, 200))
