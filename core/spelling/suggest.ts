import { asListed, formsOf, hasWord, type Dictionary } from './dictionary.ts'
import { wordDistance } from './word-distance.ts'

/** More than these nobody reads. */
const most = 6
/** How many words of the list are looked at with all their forms. */
const kinCount = 40

/** Words that were most likely meant, the likeliest first. */
export function suggest(dictionary: Dictionary, written: string): string[] {
  const word = asListed(dictionary, written)
  const lower = word.toLowerCase()
  const found = new Map<string, number>()
  const add = (candidate: string, better = 0) => {
    const distance = wordDistance(lower, candidate.toLowerCase()) - better
    if (candidate !== word && distance < (found.get(candidate) ?? Infinity) && isOffered(dictionary, candidate)) found.set(candidate, distance)
  }
  for (const candidate of oneReplacementAway(dictionary, lower)) add(candidate.text, candidate.whole ? 0.8 : 0.3)
  for (const candidate of oneLetterAway(dictionary, lower)) add(candidate)
  for (const candidate of kin(dictionary, lower)) if (wordDistance(lower, candidate.toLowerCase()) <= farthest(lower)) add(candidate)
  if (found.size === 0) for (const candidate of asTwoWords(dictionary, lower)) found.set(candidate, 1)
  const ranked = [...found].sort(([a, near], [b, far]) => near - far || Math.abs(a.length - word.length) - Math.abs(b.length - word.length) || (a < b ? -1 : 1))
  const asWritten = (candidate: string) => (/^\p{Lu}/u.test(word) ? candidate.charAt(0).toUpperCase() + candidate.slice(1) : candidate)
  return [...new Set(ranked.map(([candidate]) => asWritten(candidate).replaceAll("'", '’')))].slice(0, most)
}

const farthest = (word: string): number => Math.min(3, word.length * 0.4)

function isOffered(dictionary: Dictionary, candidate: string): boolean {
  const { words, affixes } = dictionary
  if (words.get(candidate)?.some((flags) => flags.has(affixes.special.noSuggestion)) === true) return false
  return candidate.split(' ').every((part) => hasWord(dictionary, part))
}

/** What the dictionary says is often written for something else: "ei" for "ie", or a whole word for another. */
function* oneReplacementAway({ affixes: { replacements } }: Dictionary, word: string): Generator<{ text: string; whole: boolean }> {
  for (const [from, to] of replacements) {
    const plain = from.replace(/^\^|\$$/gu, '')
    for (let at = word.indexOf(plain); at >= 0; at = word.indexOf(plain, at + 1)) {
      if (from.startsWith('^') && at > 0) break
      if (from.endsWith('$') && at + plain.length < word.length) continue
      yield { text: word.slice(0, at) + to + word.slice(at + plain.length), whole: plain === word }
    }
  }
}

function* oneLetterAway({ affixes: { letters } }: Dictionary, word: string): Generator<string> {
  const tried = [...new Set(letters.map((letter) => letter.toLowerCase()))]
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
    for (const letter of tried) {
      yield before + letter + after
      if (after !== '') yield before + letter + after.slice(1)
    }
  }
}

function* asTwoWords(dictionary: Dictionary, word: string): Generator<string> {
  for (let at = 2; at < word.length - 1; at += 1) {
    if (hasWord(dictionary, word.slice(0, at)) && hasWord(dictionary, word.slice(at))) yield `${word.slice(0, at)} ${word.slice(at)}`
  }
}

/** The words of the list that share most letters in pairs with a word, and their forms. */
function kin(dictionary: Dictionary, word: string): string[] {
  const pairs = pairsOf(word)
  const nearest: { stem: string; score: number }[] = []
  let least = -Infinity
  for (const stem of dictionary.words.keys()) {
    if (stem.length > word.length + 3 || stem.length < 2 || stem.length < word.length / 3) continue
    let shared = 0
    for (const pair of pairsOf(stem)) if (pairs.has(pair)) shared += 1
    const score = 2 * shared - Math.abs(stem.length - word.length) * 0.6
    if (score <= least) continue
    nearest.push({ stem, score })
    if (nearest.length < kinCount * 4) continue
    nearest.sort((a, b) => b.score - a.score).length = kinCount
    least = nearest.at(-1)?.score ?? -Infinity
  }
  return nearest
    .sort((a, b) => b.score - a.score)
    .slice(0, kinCount)
    .flatMap(({ stem }) => [stem, ...(dictionary.words.get(stem) ?? []).flatMap((flags) => formsOf(dictionary, stem, flags))])
    .filter((form) => Math.abs(form.length - word.length) <= 3)
}

/** The pairs of neighbouring letters of a word, accents and case left out. */
function pairsOf(word: string): Set<string> {
  const plain = `^${plainLetters(word)}`
  return new Set(Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2)))
}

const plainLetters = (word: string): string => (/^[a-z]*$/u.test(word) ? word : word.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase())
