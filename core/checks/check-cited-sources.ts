import type { Citation } from '../document/inline.ts'
import type { SourcePassages } from '../links/link-input.ts'
import type { Source } from '../sources/source.ts'
import type { Check } from './check-input.ts'
import { excerptOf } from './excerpt-around.ts'
import { finding, type Finding, type Place } from './finding.ts'

/** From how many numbered paragraphs on a reader cannot be left to look for the place. */
const longDocument = 30

/**
 * Sources that are cited as they should not be: a long document without the place in it, a draft by paragraphs that may
 * still be renumbered, and the words of a person who did not agree to be quoted (OHCHR's guides for civil society ask
 * for informed consent of whoever gives information).
 */
export const checkCitedSources: Check = ({ citing, pieces, sources }) => {
  const known = new Map(sources.map((one) => [one.source.id, one]))
  const long = new Set(sources.filter(isLong).map(({ source }) => source.id))
  const cited = new Map([
    ...citing.notes.map(({ id, clusters }) => [id, clusters.flatMap(({ citations }) => citations)] as const),
    ...citing.blocks.map(({ id, citations }) => [id, citations] as const),
  ])
  return pieces.flatMap((piece) => {
    const excerpt = excerptOf(piece.text)
    return (cited.get(piece.note ?? piece.block) ?? []).flatMap((citation) => {
      const source = known.get(citation.source)?.source
      return source === undefined ? [] : ofCitation(citation, source, long.has(source.id), piece, excerpt)
    })
  })
}

const isLong = ({ passages }: SourcePassages): boolean => passages.filter(({ kind }) => kind === 'paragraph').length >= longDocument

function ofCitation(citation: Citation, source: Source, long: boolean, place: Place, excerpt: string): Finding[] {
  const name = source.confidential ? source.publicLabel : source.symbol === '' ? source.title : source.symbol
  const placed = citation.locator !== undefined || /\d/u.test(`${citation.prefix ?? ''}${citation.suffix ?? ''}`)
  return [
    ...(long && !placed ? [finding('locator-missing', 'note', place, excerpt, { source: name })] : []),
    ...(source.draft && citation.locator?.kind === 'paragraph' ? [finding('draft-cited-by-paragraph', 'warning', place, excerpt, { source: name, number: citation.locator.value })] : []),
    ...(source.evidence === 'interview' && source.kind === 'evidence' && source.consent !== 'given'
      ? [finding('consent-missing', source.consent === 'refused' ? 'error' : 'warning', place, excerpt, { source: name, consent: source.consent === 'refused' ? 'refused' : 'unknown' })]
      : []),
  ]
}
