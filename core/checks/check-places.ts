import type { LinkTarget } from '../links/link.ts'
import { treaties } from '../sources/catalogue/treaties.ts'
import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding, type Finding, type Place } from './finding.ts'

/** Places that are cited, named or linked and that the document does not have: "CRC art. 58", paragraph 985 of a general comment. */
export const checkPlaces: Check = ({ links: { links, proposals, dismissed }, pieces }) => {
  const texts = new Map(pieces.map(({ block, note, text }) => [note ?? block, text]))
  const found = (place: Place, excerpt: string, { name, unit, number }: LinkTarget): Finding =>
    finding('place-not-in-source', 'warning', place, excerpt === '' ? excerptOf(texts.get(place.note ?? place.block ?? '') ?? '') : excerpt, { source: name, unit, number })
  const linked = links.flatMap(({ from, place, target, problem }) =>
    problem === 'no-such-paragraph' || isBeyond(target) ? [found(place ?? { block: from, note: null }, place?.excerpt ?? '', target)] : [])
  const named = [...proposals, ...dismissed].flatMap(({ place, targets, missing }) =>
    targets.filter((target) => missing.includes(target.number) || isBeyond(target)).map((target) => found(place, place.excerpt, target)))
  const known = new Set<string>()
  return [...linked, ...named].filter(({ block, note, details }) => {
    const key = JSON.stringify([block, note, details])
    return !known.has(key) && known.add(key)
  })
}

/** Articles of the treaties are counted in the catalogue, whether or not their text is in the report. */
function isBeyond({ entry, unit, number }: LinkTarget): boolean {
  const treaty = unit === 'article' ? treaties().find(({ id }) => id === entry) : undefined
  return treaty !== undefined && Number.parseInt(number, 10) > treaty.articles
}
