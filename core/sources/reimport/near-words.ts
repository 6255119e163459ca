import { foldedWords } from '../../search/fold.ts'
import type { TextRange } from '../quote-from.ts'

/** Words that stand in more of the texts than this tell them apart too little. */
const mostTexts = 40
/** Less than this share of the words in common is no likeness. */
const least = 0.4

/** Finds, among texts, those that share most of their rarer words with another, likeliest first. */
export function nearTexts(texts: readonly { place: number; text: string }[], most: number): (text: string) => number[] {
  const standsIn = new Map<string, number[]>()
  const sizes = texts.map(({ text }, index) => {
    const words = new Set(foldedWords(text))
    for (const word of words) {
      const list = standsIn.get(word) ?? []
      list.push(index)
      standsIn.set(word, list)
    }
    return words.size
  })
  return (text) => {
    const words = new Set(foldedWords(text))
    const shared = new Map<number, number>()
    for (const word of words) {
      const list = standsIn.get(word) ?? []
      if (list.length <= mostTexts) for (const index of list) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    return [...shared]
      .map(([index, count]) => ({ index, likeness: (2 * count) / (words.size + (sizes[index] ?? 0)) }))
      .filter(({ likeness }) => likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
      .slice(0, most)
      .flatMap(({ index }) => texts[index]?.place ?? [])
  }
}

/** The stretch of a text that shares most words with others; undefined where too few are shared. */
export function nearRange(text: string, words: string): TextRange | undefined {
  const wanted = new Map<string, number>()
  const wantedWords = foldedWords(words)
  for (const word of wantedWords) wanted.set(word, (wanted.get(word) ?? 0) + 1)
  const stood = [...text.matchAll(/\S+/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length, words: foldedWords(found[0]) }))
  let shared = 0
  const take = (index: number, by: 1 | -1) => {
    for (const word of stood[index]?.words ?? []) {
      const left = wanted.get(word)
      if (left === undefined) continue
      if (by === 1 ? left > 0 : left >= 0) shared += by
      wanted.set(word, left - by)
    }
  }
  const size = Math.min(stood.length, [...words.matchAll(/\S+/gu)].length)
  const [first, last] = [wantedWords[0], wantedWords.at(-1)]
  let best = { from: -1, shared: 0, score: 0 }
  for (let index = 0; index < stood.length; index += 1) {
    take(index, 1)
    if (index >= size) take(index - size, -1)
    const from = Math.max(0, index - size + 1)
    // Of several stretches with as many of the words, the one that begins and ends as they do.
    const score = shared * 4 + (stood[from]?.words[0] === first ? 2 : 0) + (stood[index]?.words.at(-1) === last ? 1 : 0)
    if (score > best.score) best = { from, shared, score }
  }
  if (best.from < 0 || best.shared < wantedWords.length * least) return undefined
  const start = stood[best.from]?.start ?? 0
  const stretch = text.slice(start, stood[Math.min(best.from + size, stood.length) - 1]?.end)
  return { start, length: (/[\p{L}\p{N}]$/u.test(words) ? stretch.replace(/[,;:.]$/u, '') : stretch).length }
}
