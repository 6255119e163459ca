import type { Check, SourceWithPassages } from '../check-input.ts'
import { excerptOf } from '../excerpt-around.ts'
import { finding, type Finding } from '../finding.ts'
import type { Piece } from '../piece.ts'
import { compareQuote, isExact, wordsOf } from './compare-quote.ts'
import { plainQuote, quotedPieces, withoutOuterMarks } from './plain-quote.ts'

interface Candidate {
  source: string
  number: string
  plain: string
  words: ReadonlySet<string>
}

/** Quotes inside a sentence are compared from this length on: shorter ones are words, not passages. */
const shortestInSentence = 40
const longestInSentence = 3_000
const surelyMeant = 0.75
/** So many of the words must be shared before a passage is compared at all. */
const worthComparing = 0.6

/**
 * Quotes against the passages of the documents that were read: exact, changed, or not found. A quote in a sentence is
 * only told when it is nearly a passage, since it may come from anywhere.
 */
export const checkQuotes: Check = ({ draft, pieces, sources }) => {
  const candidates = sources.flatMap(toCandidates)
  if (candidates.length === 0) return []
  const numbers = new Map(draft.blocks.flatMap((block) => (block.kind === 'quote' && block.number !== undefined ? [[block.id, block.number] as const] : [])))
  return pieces.flatMap((piece): Finding[] => {
    if (piece.kind === 'heading') return []
    if (piece.kind === 'quote') return checkBlock(piece, numbers.get(piece.block), candidates)
    return quotesIn(piece.text).flatMap((text) => {
      const quote = plainQuote(text)
      return judge(piece, quote, 'none', candidates, surelyMeant).slice(0, 1)
    })
  })
}

const toCandidates = ({ source, passages }: SourceWithPassages): Candidate[] =>
  passages.map(({ number, text }) => {
    const plain = plainQuote(text)
    return { source: source.symbol === '' ? source.title : source.symbol, number, plain, words: new Set(wordsOf(plain)) }
  })

/** A quote with a number is looked for in the paragraphs of that number first: it may be right elsewhere all the same. */
function checkBlock(piece: Piece, number: string | undefined, candidates: readonly Candidate[]): Finding[] {
  const quote = withoutOuterMarks(plainQuote(piece.text))
  if (quote === '') return []
  const numbered = candidates.filter((candidate) => candidate.number === number)
  const there = judge(piece, quote, number ?? 'none', numbered, worthComparing)
  if (there !== notFound) return there
  const anywhere = judge(piece, quote, number ?? 'none', candidates, worthComparing)
  return anywhere === notFound ? [finding('quote-not-found', 'warning', piece, excerptOf(piece.text), { number: number ?? 'none' })] : anywhere
}

const notFound: Finding[] = []

function judge(piece: Piece, quote: string, number: string, candidates: readonly Candidate[], least: number): Finding[] {
  const pieces = quotedPieces(quote)
  const words = wordsOf(quote)
  let best: { candidate: Candidate; share: number } | undefined
  for (const candidate of candidates) {
    if (isExact(pieces, candidate.plain)) return []
    const share = words.filter((word) => candidate.words.has(word)).length / Math.max(1, words.length)
    if (share >= least && share > (best?.share ?? 0)) best = { candidate, share }
  }
  const compare = best && compareQuote(quote, best.candidate.plain)
  if (best === undefined || compare?.kind !== 'changed') return notFound
  const { source } = best.candidate
  const foundIn = best.candidate.number === '' ? number : best.candidate.number
  return [finding('quote-changed', 'error', piece, excerptOf(compare.written), { number: foundIn, source, written: compare.written, original: compare.original })]
}

/** What stands between quotation marks in a sentence. */
function quotesIn(text: string): string[] {
  const curly = [...text.matchAll(/“([^“”]*)”|«([^«»]*)»/gu)].map(([, english, french]) => english ?? french ?? '')
  const straight = text.split('"').filter((_, index, all) => index % 2 === 1 && index < all.length - 1)
  return [...curly, ...straight].filter(({ length }) => length >= shortestInSentence && length <= longestInSentence)
}
