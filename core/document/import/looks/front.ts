import type { Inline } from '../../inline.ts'
import type { ImportedParagraph } from '../imported-text.ts'
import { isProse, longestTitlePage } from '../title-page.ts'
import { compareLooks, lookKey } from './body-look.ts'
import type { Candidate } from './candidate.ts'

type Paragraph = ImportedParagraph<Inline>

/**
 * Which candidates stand on the title page: those before the first text, but for a heading right over that text, the
 * headings of other looks right over that one, and headings that are numbered.
 */
export function onTitlePage(candidates: readonly Candidate[], paragraphs: readonly Paragraph[], isNumbered: (candidate: Candidate) => boolean): Candidate[] {
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]))
  const found = paragraphs.findIndex((paragraph, index) => !byIndex.has(index) && isProse(paragraph))
  const numbered = candidates.find(isNumbered)?.index ?? Infinity
  const firstText = Math.min(found < 0 ? Infinity : found, numbered)
  const before = candidates.filter(({ index }) => index < firstText && index < longestTitlePage)
  const later = new Set(candidates.filter(({ index }) => index >= firstText).map(({ look }) => lookKey(look)))
  const headings = new Set<Candidate>()
  const looks = new Set<string>()
  for (let index = firstText - 1; ; index -= 1) {
    const candidate = byIndex.get(index)
    if (candidate === undefined || looks.has(lookKey(candidate.look))) break
    // Right over the first number of all, only what comes again further on is more than the title.
    const isOverText = index === firstText - 1 && firstText !== numbered
    if (!isOverText && !later.has(lookKey(candidate.look))) break
    looks.add(lookKey(candidate.look))
    headings.add(candidate)
  }
  return before.filter((candidate) => !headings.has(candidate) || isTitleOverText(candidate, candidates))
}

/** The very first line, larger than every heading. */
const isTitleOverText = (candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  candidate === candidates[0] && candidates.length > 2 && candidates.slice(1).every((other) => compareLooks(candidate.look, other.look) < 0)

/**
 * The lines of a title page that are the title: the largest, as far as they go without a break. Where they are no larger
 * than headings, capitals part the title from what stands below it.
 */
export function titleOf(front: readonly Candidate[], headingSize: number): Candidate[] {
  const highest = front.reduce<Candidate | undefined>((best, candidate) => (best === undefined || candidate.look.size > best.look.size ? candidate : best), undefined)
  if (highest === undefined) return []
  const from = front.indexOf(highest)
  const goesOn = ({ look, index }: Candidate, place: number) => index === highest.index + place - from && look.size === highest.look.size && look.bold === highest.look.bold && look.centred === highest.look.centred && (look.size > headingSize || look.capitals === highest.look.capitals)
  const end = front.findIndex((candidate, place) => place > from && !goesOn(candidate, place))
  return front.slice(from, end < 0 ? front.length : end)
}
