import { foldText } from './fold.ts'

/** How well a text answers a query, and which of its characters do. */
export interface FuzzyMatch {
  /** Higher is better; 0 for an empty query. */
  score: number
  /** Where in the text: half-open ranges in UTF-16 units, in order, none touching another. */
  ranges: readonly (readonly [start: number, end: number])[]
}

/** What is typed into a field like this is short; the rest of anything longer says nothing new. */
const longestQuery = 64
const longestText = 256

const wordStart = 8
const afterLast = 10
const anywhere = 1
const skipped = 1
const exact = 2

/**
 * Finds the letters of a query in a text: each word of the query in the order of its letters, beginning at the start of a
 * word of the text or standing in it in one piece. "hea 2", "2 head" and "hdg2" find "Heading 2"; "note" does not find "an
 * old tale". Accents and capitals make no difference.
 * @returns undefined where a word of the query is not in the text, or its letters lie so far apart that what is left out
 * outweighs what is found
 */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | undefined {
  const letters = foldedLetters(text.slice(0, longestText))
  const found = new Set<number>()
  let score = 0
  for (const word of query.slice(0, longestQuery).split(/\s+/)) {
    const wanted = [...foldText(word)]
    if (wanted.length === 0) continue
    const match = matchWord(wanted, letters)
    if (match === undefined) return undefined
    score += match.score
    for (const at of match.at) found.add(at)
  }
  // Of two texts that hold the same letters, the shorter is meant more often.
  const whole = letters.length > 0 && found.size === letters.length ? exact : 0
  return { score: score === 0 ? 0 : score + whole - letters.length / longestText, ranges: toRanges(letters, found) }
}

/** Whatever answers the query, the best first; what answers equally well stays in its order. */
export function fuzzySort<T>(query: string, items: readonly T[], textOf: (item: T) => string): { item: T; match: FuzzyMatch }[] {
  return items
    .flatMap((item) => {
      const match = fuzzyMatch(query, textOf(item))
      return match === undefined ? [] : [{ item, match }]
    })
    .sort((a, b) => b.match.score - a.match.score)
}

interface Letter {
  folded: string
  startsWord: boolean
  start: number
  end: number
}

/** A text letter by letter, each folded on its own so that its place in the text is known. */
function foldedLetters(text: string): Letter[] {
  const letters: Letter[] = []
  let at = 0
  let inWord = false
  for (const character of text) {
    const isWord = /[\p{L}\p{N}\p{M}]/u.test(character)
    for (const folded of foldText(character)) letters.push({ folded, startsWord: isWord && !inWord, start: at, end: at + character.length })
    at += character.length
    inWord = isWord
  }
  return letters
}

interface Best {
  score: number
  /** Where the letter before this one was found. */
  before: number
}

/** The best way through the text for one word, found row by row: letters of the word times letters of the text. */
function matchWord(wanted: readonly string[], letters: readonly Letter[]): { score: number; at: number[] } | undefined {
  const rows: (Best | undefined)[][] = []
  wanted.forEach((letter, row) => {
    const above = rows[row - 1]
    // The best place so far for the letter before, less what was skipped since.
    let far: Best | undefined
    rows.push(
      letters.map(({ folded, startsWord }, at) => {
        if (far !== undefined) far = { ...far, score: far.score - skipped }
        const near = at < 2 ? undefined : above?.[at - 2]
        if (near !== undefined && (far === undefined || near.score - skipped > far.score)) far = { score: near.score - skipped, before: at - 2 }
        if (folded !== letter) return undefined
        if (above === undefined) return startsWord ? { score: wordStart, before: -1 } : undefined
        const touching = above[at - 1]
        const close = touching === undefined ? undefined : { score: touching.score + afterLast, before: at - 1 }
        const distant = far === undefined ? undefined : { score: far.score + (startsWord ? wordStart : anywhere), before: far.before }
        return distant === undefined || (close !== undefined && close.score >= distant.score) ? close : distant
      }),
    )
  })
  return bestPath(rows) ?? inOnePiece(wanted, letters)
}

function bestPath(rows: readonly (readonly (Best | undefined)[])[]): { score: number; at: number[] } | undefined {
  const last = rows.at(-1) ?? []
  let end = -1
  last.forEach((best, at) => {
    if (best !== undefined && best.score > (last[end]?.score ?? 0)) end = at
  })
  const score = last[end]?.score
  if (score === undefined) return undefined
  const at: number[] = []
  for (let row = rows.length - 1, place = end; row >= 0; row--) {
    at.push(place)
    place = rows[row]?.[place]?.before ?? -1
  }
  return { score, at: at.reverse() }
}

/** A word that stands inside another one counts where it is long enough to mean something. */
function inOnePiece(wanted: readonly string[], letters: readonly Letter[]): { score: number; at: number[] } | undefined {
  if (wanted.length < 2) return undefined
  const start = letters.findIndex((_, at) => wanted.every((letter, index) => letters[at + index]?.folded === letter))
  return start < 0 ? undefined : { score: anywhere + wanted.length, at: wanted.map((_, index) => start + index) }
}

function toRanges(letters: readonly Letter[], found: ReadonlySet<number>): [number, number][] {
  const ranges: [number, number][] = []
  letters.forEach(({ start, end }, at) => {
    if (!found.has(at)) return
    const last = ranges.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else ranges.push([start, end])
  })
  return ranges
}
