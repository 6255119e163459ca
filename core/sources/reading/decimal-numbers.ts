import type { Candidate } from './number-series.ts'

/** Numbers may be left out in an amended text; more than this is an amount, not a number. */
const widestHole = 4
/** Fewer lines that begin so may be amounts. */
const fewestRecommendations = 8
/** How many numbers on the next part of the count may come. */
const nearby = 5

/**
 * Which decimal numbers at line heads number paragraphs: each has to come next after the one before, as a part of
 * it (5.1 → 5.1.1), beside it (5.1.1 → 5.1.2) or after it (5.1.2 → 5.2). "104.1" follows paragraph 104. A slip of the
 * printer (111.2, 112.3, 111.4) does not move the count.
 * @param wholes the lines whose whole number is known to number a paragraph or a heading
 */
export function decimalNumbers(candidates: readonly Candidate[], wholes: ReadonlySet<number>): Set<number> {
  const found = new Set<number>()
  let path: readonly number[] = []
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.parts.length === 1) {
      if (wholes.has(candidate.line)) path = candidate.parts
      continue
    }
    if (candidate.strength < 1 || !follows(path, candidate.parts)) continue
    found.add(candidate.line)
    const next = candidates.slice(at + 1, at + nearby).find(({ parts, strength }) => parts.length > 1 && strength >= 1)
    const isSlip = next !== undefined && follows(path, next.parts) && !follows(candidate.parts, next.parts)
    if (!isSlip) path = candidate.parts
  }
  for (const line of recommendations(candidates.filter(candidate => !found.has(candidate.line)))) found.add(line)
  return found
}

/**
 * A list by themes names the recommendations of a report out of their order: many lines that begin with "115.57",
 * "115.3", all parts of one paragraph.
 */
function recommendations(candidates: readonly Candidate[]): number[] {
  const byParagraph = new Map<number, number[]>()
  for (const { parts: [paragraph, part, ...deeper], strength, line } of candidates) {
    if (paragraph === undefined || part === undefined || deeper.length > 0 || strength < 3) continue
    const lines = byParagraph.get(paragraph)
    if (lines === undefined) byParagraph.set(paragraph, [line])
    else lines.push(line)
  }
  return [...byParagraph.values()].filter(lines => lines.length >= fewestRecommendations).flat()
}

function follows(path: readonly number[], next: readonly number[]): boolean {
  const fork = next.findIndex((part, index) => part !== path[index])
  if (fork < 0) return false
  const tail = next.slice(fork + 1)
  const step = (next[fork] ?? 0) - (path[fork] ?? 0)
  // A count that begins below a number, or the first of all, starts with one of the first few.
  const isSmall = (part: number): boolean => part >= 0 && part <= widestHole
  return step >= 1 && step <= widestHole && tail.every(isSmall)
}
