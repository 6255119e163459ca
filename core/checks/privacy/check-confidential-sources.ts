import { remembered } from '../../remember.ts'
import { foldText } from '../../search/fold.ts'
import type { Source } from '../../sources/source.ts'
import type { Check } from '../check-input.ts'
import { excerptOf } from '../excerpt-around.ts'
import { finding, type Place } from '../finding.ts'
import { commentTexts } from './comment-texts.ts'
import { titleFields } from '../../report/title-block.ts'

/** Shorter names stand inside other words too often. */
const shortestName = 5

/**
 * Confidential sources whose title, author, number or address stands in the report all the same: on the title page, in the text
 * and notes, in the words for a picture, in the comment of a link, or in a comment on the text.
 */
export const checkConfidentialSources: Check = ({ report, draft, pieces, sources, links, comments }) => {
  const confidential = sources.flatMap(({ source }) => (source.confidential ? [source] : []))
  const secrets = [...new Set(confidential.flatMap(namesOfSource))]
  const people = confidential.flatMap(peopleOf)
  if (secrets.length === 0 && people.length === 0) return []
  const titles = titleFields.map((field): { place: Place; text: string } => ({ place: { block: null, note: null }, text: report.titleBlock[field] }))
  const pictures = draft.blocks.flatMap((block) => (block.kind === 'figure' ? [{ place: { block: block.id, note: null }, text: block.alt }] : []))
  const onLinks = links.links.map(({ from, comment }) => ({ place: { block: from, note: null }, text: comment }))
  const texts = [...titles, ...pictures, ...onLinks, ...commentTexts(comments), ...pieces.map((piece): { place: Place; text: string } => ({ place: piece, text: piece.text }))]
  return texts.flatMap(({ place, text }) => {
    const words = plain(text)
    const named = [...secrets.filter((secret) => words.includes(plain(secret))), ...people.filter((person) => isAddressed(person, words)).map(({ family }) => family)]
    return named.map((name) => finding('confidential-source-named', 'error', place, excerptOf(text), { words: name }))
  })
}

/** Words alone, a space on either side, so that a name is found as whole words. */
const plain = remembered((text) => ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `)

/** A person as others are spoken of: "M. Quiroga", "Ms. Quiroga", "la Sra. Quiroga". The family name alone may be a word or a town. */
interface Person {
  family: string
  given: string
}

const peopleOf = (source: Source): Person[] => source.authors.flatMap((author) => ('name' in author || plain(source.publicLabel).includes(plain(author.family)) ? [] : [author]))

const courtesies = new Set('mr ms mrs miss dr prof professor sister brother father mother madame mme monsieur mlle maitre soeur frere pere sra sr srta senora senor dra dona don hermana hermano padre lic'.split(' '))

function isAddressed({ family, given }: Person, words: string): boolean {
  const name = plain(family)
  if (name.trim() === '') return false
  const initial = plain(given).trim().charAt(0)
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words.slice(words.lastIndexOf(' ', at - 1) + 1, at)
    if (courtesies.has(before) || (initial !== '' && before === initial)) return true
  }
  return false
}

/** What would give a confidential source away, as it is written in the source, but for what its public label says. */
export const namesOfSource = (source: Source): string[] => {
  const printed = plain(source.publicLabel)
  return [
    source.title, source.number, source.symbol, source.url, source.archivedUrl, source.doi,
    ...source.authors.flatMap((author) => ('name' in author ? [author.name] : author.given === '' ? [author.family] : [`${author.given} ${author.family}`, `${author.family}, ${author.given}`])),
  ].filter((name) => plain(name).trim().length >= shortestName && !printed.includes(plain(name)))
}
