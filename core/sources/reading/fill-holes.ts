import type { ReadPassage } from '../passage.ts'

/** More numbers than this are not left out by mistake. */
const widestHole = 3
/** Numbers that follow such words name something else: "Convention No. 169. Mexico said". */
const abbreviation = /(?:^|[^\p{L}])(?:nos?|n[o°º]|núms?|arts?|paras?|pars?|párrs?|pp?|vols?|ch|sects?|sections?)[.]?\s$/iu

/**
 * Parts paragraphs that a slip of the typist or the printer left in the line of the paragraph before them ("… of law.
 * 5. Everyone …", "… benefit. 42, The State party"): only where the count shows that just this number is missing, and
 * where it stands once between its neighbours.
 */
export function fillHoles(passages: readonly ReadPassage[]): ReadPassage[] {
  const filled = [...passages]
  for (let at = 0; at < filled.length; at += 1) {
    const here = wholeNumber(filled[at])
    const kind = filled[at]?.kind
    if (here === undefined) continue
    const next = nextNumbered(filled, at, kind)
    const there = filled[next]?.kind === kind ? wholeNumber(filled[next]) : undefined
    if (there === undefined || there < here + 2 || there > here + 1 + widestHole) continue
    const places = filled.slice(at, next).flatMap((passage, offset) => placesOf(here + 1, passage).map(place => ({ ...place, index: at + offset })))
    const [place, another] = places
    const passage = place === undefined ? undefined : filled[place.index]
    if (place === undefined || passage === undefined || kind === undefined || another !== undefined) continue
    const first = { ...passage, text: passage.text.slice(0, place.start).trimEnd() }
    filled.splice(place.index, 1, first, { ...passage, kind, number: String(here + 1), text: passage.text.slice(place.end) })
  }
  return filled
}

function nextNumbered(passages: readonly ReadPassage[], at: number, kind: ReadPassage['kind'] | undefined): number {
  let next = at + 1
  for (let passage = passages[next]; passage !== undefined; passage = passages[next]) {
    if (passage.number !== '' && (passage.kind === 'paragraph' || passage.kind === kind)) break
    next += 1
  }
  return next
}

const wholeNumber = (passage: ReadPassage | undefined): number | undefined =>
  passage !== undefined && (passage.kind === 'paragraph' || passage.kind === 'sub-paragraph') && /^[0-9]{1,4}$/u.test(passage.number) ? Number(passage.number) : undefined

/** Where a text holds a number that may begin a paragraph, after the end of a sentence. */
function placesOf(number: number, { kind, text }: ReadPassage): { start: number; end: number }[] {
  if (kind !== 'paragraph' && kind !== 'sub-paragraph') return []
  const pattern = new RegExp(String.raw`(?<=[.;:?!)”"’»]\s)${String(number)}\s?[.,]\s+(?=[\p{Lu}“"«(])`, 'gu')
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => (abbreviation.test(text.slice(Math.max(0, index - 12), index)) ? [] : [{ start: index, end: index + found.length }]))
}
