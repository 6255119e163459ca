import type { Quote } from '../../document/block.ts'
import { remembered } from '../../remember.ts'
import type { Check } from '../check-input.ts'
import { excerptOf } from '../excerpt-around.ts'
import { finding, type Finding } from '../finding.ts'
import type { Piece } from '../piece.ts'
import { compareQuote, isExact, wordsOf } from './compare-quote.ts'
import { plainQuote, quotedPieces, withoutOuterMarks } from './plain-quote.ts'
import { quoteIndexOf, type Candidate, type Judged, type QuoteIndex } from './quote-index.ts'

/** Quotes inside a sentence are compared from this length on: shorter ones are words, not passages. */
const shortestInSentence = 40
const longestInSentence = 3_000
const surelyMeant = 0.75
/** So many of the words must be shared before a passage is compared at all. */
const worthComparing = 0.6

/**
 * Quotes against the passages of the documents that were read: exact, changed, or not found. A quote in a sentence is
 * only told when it is nearly a passage, since it may come from anywhere; and that the State's words were not found, when
 * a document of the State was read.
 */
export const checkQuotes: Check = ({ draft, pieces, sources }) => {
  const index = quoteIndexOf(sources)
  if (index.candidates.length === 0) return []
  const quotes = new Map(draft.blocks.flatMap((block) => (block.kind === 'quote' ? [[block.id, block] as const] : [])))
  const stateIsRead = sources.some(({ source, passages }) => source.kind === 'state-document' && passages.length > 0)
  return pieces.flatMap((piece): Finding[] => {
    if (piece.kind === 'heading') return []
    if (piece.kind === 'quote') return checkBlock(piece, quotes.get(piece.block), index).filter(({ check }) => stateIsRead || check !== 'quote-not-found')
    return quotesIn(piece.text).flatMap((text) => {
      const quote = plainQuote(text)
      const found = judge(quote, index, index.candidates, surelyMeant)
      // A sentence that goes on into a quote sets its first letter as it needs it.
      return found !== 'exact' && judge(otherCase(quote), index, index.candidates, surelyMeant) === 'exact' ? [] : toFinding(found, piece, 'none')
    })
  })
}

/**
 * A quote that knows its passage must stand in that one. One with a number alone is looked for in the paragraphs of that
 * number first: it may be right elsewhere all the same.
 */
function checkBlock(piece: Piece, block: Partial<Pick<Quote, 'number' | 'passage'>> = {}, index: QuoteIndex): Finding[] {
  const quote = withoutOuterMarks(plainQuote(piece.text))
  if (quote === '') return []
  const { number, passage } = block
  const own = passage === undefined ? undefined : index.byPassage.get(passage.id)
  if (own !== undefined) {
    const judged = judge(quote, index, [own], 0)
    return judged === 'other' ? [finding('quote-not-in-passage', 'warning', piece, excerptOf(piece.text), { number: number ?? 'none', source: own.source })] : toFinding(judged, piece, number ?? 'none')
  }
  const numbered = number === undefined ? [] : (index.byNumber.get(number) ?? [])
  const there = judge(quote, index, numbered, worthComparing)
  const found = there === 'other' ? judge(quote, index, index.candidates, worthComparing) : there
  return found === 'other' ? [finding('quote-not-found', 'warning', piece, excerptOf(piece.text), { number: number ?? 'none' })] : toFinding(found, piece, number ?? 'none')
}

function toFinding(judged: Judged, piece: Piece, number: string): Finding[] {
  if (judged === 'exact' || judged === 'other') return []
  const { candidate, written, original } = judged
  return [finding('quote-changed', 'error', piece, excerptOf(written), { number: candidate.number === '' ? number : candidate.number, source: candidate.source, written, original })]
}

function judge(quote: string, index: QuoteIndex, candidates: readonly Candidate[], least: number): Judged {
  const among = candidates === index.candidates ? 'all' : `${String(candidates.length)} from ${candidates[0]?.passage ?? ''}`
  const key = `${among} ${String(least)} ${quote}`
  const known = index.judged.get(key)
  if (known !== undefined) return known
  const judged = compare(quote, index, candidates, least)
  index.judged.set(key, judged)
  return judged
}

/** Words are counted first, so that only few passages are read. */
function compare(quote: string, { numbers }: QuoteIndex, candidates: readonly Candidate[], least: number): Judged {
  const pieces = quotedPieces(quote)
  const words = wordsOf(quote)
  const marks = new Uint32Array(numbers.size)
  for (const word of words) {
    const id = numbers.get(word)
    if (id !== undefined) marks[id] = (marks[id] ?? 0) + 1
  }
  // A piece may begin and end within a word; those between stand in the passage as they are.
  const inner = new Set(pieces.flatMap((piece) => wordsOf(piece).slice(1, -1)).map((word) => numbers.get(word)))
  const mayBeExact = !inner.has(undefined)
  const needed = new Uint8Array(numbers.size)
  for (const id of inner) if (id !== undefined) needed[id] = 1
  let best: Candidate | undefined
  let most = 0
  for (const candidate of candidates) {
    let shared = 0
    let has = 0
    for (const id of candidate.words) {
      shared += marks[id] ?? 0
      has += needed[id] ?? 0
    }
    if (mayBeExact && has === inner.size && isExact(pieces, candidate.plain)) return 'exact'
    const share = shared / Math.max(1, words.length)
    if (share >= least && share > most) [best, most] = [candidate, share]
  }
  const compared = best && compareQuote(quote, best.plain)
  return best === undefined || compared?.kind !== 'changed' ? 'other' : { candidate: best, written: compared.written, original: compared.original }
}

const otherCase = (quote: string): string => {
  const first = quote.charAt(0)
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + quote.slice(1)
}

/** What stands between quotation marks in a sentence. */
const quotesIn = remembered((text): string[] => {
  const curly = [...text.matchAll(/“([^“”]*)”|«([^«»]*)»/gu)].map(([, english, french]) => english ?? french ?? '')
  const straight = text.split('"').filter((_, index, all) => index % 2 === 1 && index < all.length - 1)
  return [...curly, ...straight].filter(({ length }) => length >= shortestInSentence && length <= longestInSentence)
})
