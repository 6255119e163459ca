import { quotedPieces } from './plain-quote.ts'

export type Comparison =
  | { kind: 'exact' }
  /** The words that differ, with a word on either side. */
  | { kind: 'changed'; written: string; original: string }
  | { kind: 'other' }

/**
 * How many of the pairs of neighbouring words of a changed quote must stand in the passage for it to be the same quote.
 * Single words do not tell: a long passage holds most of those of any text on its subject.
 */
const leastShared = 0.4
/** By how many words the ends of a quote are looked for, the surest first. */
const anchors = [3, 2, 1]
const mostShown = 160

/** Compares a quote with a passage; both plain (see `plainQuote`). The time grows with the length of the two alone. */
export function compareQuote(quote: string, passage: string): Comparison {
  const pieces = quotedPieces(quote)
  if (pieces.length === 0) return { kind: 'other' }
  let from = 0
  for (const piece of pieces) {
    const at = passage.indexOf(piece, from)
    if (at < 0) return shareOfPairs(quote, passage) < leastShared ? { kind: 'other' } : difference(piece, passage.slice(from))
    from = at + piece.length
  }
  return { kind: 'exact' }
}

/** Whether every piece of a quote stands in the passage, in order. */
export function isExact(pieces: readonly string[], passage: string): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = passage.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return pieces.length > 0
}

/** The share of a quote's pairs of neighbouring words that stand in the passage; of a single word, that word. */
function shareOfPairs(quote: string, passage: string): number {
  const there = new Set(pairsOf(passage))
  const pairs = pairsOf(quote)
  return pairs.length === 0 ? 0 : pairs.filter((pair) => there.has(pair)).length / pairs.length
}

const pairsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** What differs, found by going inwards from where the first words and the last words of the quote stand in the passage. */
function difference(piece: string, passage: string): Comparison {
  const quoted = piece.split(' ')
  const words = passage.split(' ')
  const start = anchors.map((length) => findRun(words, quoted.slice(0, length))).find((at) => at >= 0) ?? 0
  const middle = start + Math.floor(quoted.length / 2)
  const ends = anchors.map((length) => ({ at: findRun(words, quoted.slice(-length), middle), length: Math.min(length, quoted.length) }))
  const last = ends.find(({ at }) => at >= 0)
  const end = last === undefined ? Math.min(words.length, start + quoted.length) : last.at + last.length
  const there = words.slice(start, Math.max(end, start + 1))
  const shorter = Math.min(quoted.length, there.length)
  let same = 0
  while (same < shorter && quoted[same] === there[same]) same += 1
  let sameBehind = 0
  while (sameBehind < shorter - same && quoted.at(-1 - sameBehind) === there.at(-1 - sameBehind)) sameBehind += 1
  const shown = (list: readonly string[]): string => {
    const text = list.slice(Math.max(0, same - 1), list.length - Math.max(0, sameBehind - 1)).join(' ')
    return text.length > mostShown ? `${text.slice(0, mostShown)} …` : text
  }
  return { kind: 'changed', written: shown(quoted), original: shown(there) }
}

/** Where a few words stand next to one another, or -1. */
function findRun(words: readonly string[], run: readonly string[], from = 0): number {
  for (let at = from; at + run.length <= words.length; at++) {
    if (run.every((word, offset) => words[at + offset] === word)) return at
  }
  return -1
}
