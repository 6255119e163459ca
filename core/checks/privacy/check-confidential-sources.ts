import { remembered } from '../../remember.ts'
import { foldText } from '../../search/fold.ts'
import type { Source } from '../../sources/source.ts'
import type { Check } from '../check-input.ts'
import { excerptOf } from '../excerpt-around.ts'
import { finding, type Place } from '../finding.ts'
import { titleFields } from '../../report/title-block.ts'

/** Shorter names stand inside other words too often. */
const shortestName = 5

/**
 * Confidential sources whose title, author, number or address stands in the report all the same: on the title page, in the text
 * and notes, in the words for a picture, or in the comment of a link.
 */
export const checkConfidentialSources: Check = ({ report, draft, pieces, sources, links }) => {
  const secrets = [...new Set(sources.filter(({ source }) => source.confidential).flatMap(({ source }) => namesOfSource(source)))]
  if (secrets.length === 0) return []
  const titles = titleFields.map((field): { place: Place; text: string } => ({ place: { block: null, note: null }, text: report.titleBlock[field] }))
  const pictures = draft.blocks.flatMap((block) => (block.kind === 'figure' ? [{ place: { block: block.id, note: null }, text: block.alt }] : []))
  const comments = links.links.map(({ from, comment }) => ({ place: { block: from, note: null }, text: comment }))
  const texts = [...titles, ...pictures, ...comments, ...pieces.map((piece): { place: Place; text: string } => ({ place: piece, text: piece.text }))]
  return texts.flatMap(({ place, text }) => {
    const words = plain(text)
    return secrets.filter((secret) => words.includes(plain(secret))).map((secret) =>
      finding('confidential-source-named', 'error', place, excerptOf(text), { words: secret }))
  })
}

/** Words alone, a space on either side, so that a name is found as whole words. */
const plain = remembered((text) => ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `)

/** What would give a confidential source away, as it is written in the source, but for what its public label says. */
export const namesOfSource = (source: Source): string[] => {
  const printed = plain(source.publicLabel)
  return [
    source.title, source.number, source.symbol, source.url, source.archivedUrl, source.doi,
    ...source.authors.flatMap((author) => ('name' in author ? [author.name] : author.given === '' ? [author.family] : [`${author.given} ${author.family}`, `${author.family}, ${author.given}`])),
  ].filter((name) => plain(name).trim().length >= shortestName && !printed.includes(plain(name)))
}
