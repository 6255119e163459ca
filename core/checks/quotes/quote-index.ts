import type { SourcePassages } from '../../links/link-input.ts'
import { onForget } from '../../remember.ts'
import { wordsOf } from './compare-quote.ts'
import { plainQuote } from './plain-quote.ts'

/** A passage that a quote may come from. */
export interface Candidate {
  /** The id of the passage. */
  passage: string
  /** The name of its source. */
  source: string
  number: string
  plain: string
  /** Its words by their numbers in the index, each once. */
  words: Uint32Array
}

/** `exact`: word for word in one of the passages; `other`: like none of them. */
export type Judged = 'exact' | 'other' | { candidate: Candidate; written: string; original: string }

/** The passages of all sources, so made that a quote is compared with each of them by counting. */
export interface QuoteIndex {
  candidates: readonly Candidate[]
  numbers: ReadonlyMap<string, number>
  byNumber: ReadonlyMap<string, readonly Candidate[]>
  byPassage: ReadonlyMap<string, Candidate>
  /** What was answered about a quote before. */
  judged: Map<string, Judged>
}

/** More answers than the quotes of any report; those to drafts of a quote that was written on are let go with the rest. */
const mostJudged = 8_000

let last: { sources: readonly SourcePassages[]; index: QuoteIndex } | undefined

onForget(() => { last = undefined })

/** The index of these sources; the last one is kept, since sources change far less often than the text. */
export function quoteIndexOf(sources: readonly SourcePassages[]): QuoteIndex {
  if (last === undefined || last.index.judged.size > mostJudged || !isSame(last.sources, sources)) last = { sources, index: indexOf(sources) }
  return last.index
}

const isSame = (a: readonly SourcePassages[], b: readonly SourcePassages[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => {
    const other = b[at]
    return other !== undefined && nameOf(one) === nameOf(other) && one.passages.length === other.passages.length &&
      (one.passages === other.passages || one.passages.every(({ id, number, text }, place) => id === other.passages[place]?.id && number === other.passages[place].number && text === other.passages[place].text))
  }))

const nameOf = ({ source }: SourcePassages): string => (source.symbol === '' ? source.title : source.symbol)

function indexOf(sources: readonly SourcePassages[]): QuoteIndex {
  const numbers = new Map<string, number>()
  const seen: number[] = []
  let seenIn = 0
  const byNumber = new Map<string, Candidate[]>()
  const candidates = sources.flatMap((one) => one.passages.map(({ id: passage, number, text }): Candidate => {
    const plain = plainQuote(text)
    const own: number[] = []
    seenIn += 1
    for (const word of wordsOf(plain)) {
      let id = numbers.get(word)
      if (id === undefined) numbers.set(word, (id = numbers.size))
      if (seen[id] !== seenIn) {
        seen[id] = seenIn
        own.push(id)
      }
    }
    const candidate = { passage, source: nameOf(one), number, plain, words: Uint32Array.from(own) }
    const numbered = byNumber.get(number)
    if (numbered === undefined) byNumber.set(number, [candidate])
    else numbered.push(candidate)
    return candidate
  }))
  return { candidates, numbers, byNumber, byPassage: new Map(candidates.map((candidate) => [candidate.passage, candidate])), judged: new Map() }
}
