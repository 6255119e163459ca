import type { CheckInput } from '../checks/check-input.ts'
import { excerptAround } from '../checks/excerpt-around.ts'
import { finding, type Finding } from '../checks/finding.ts'
import { checkConfidentialSources } from '../checks/privacy/check-confidential-sources.ts'
import { foldText } from '../search/fold.ts'
import { checkNamedChildren } from '../checks/privacy/check-named-children.ts'

/** Shorter family names are words of many languages. */
const shortestFamilyName = 3

/**
 * What may still give somebody away in a public version: names of confidential sources in another form than their
 * own, family names alone, and children named with their age.
 */
export function unsureNames(input: CheckInput): Finding[] {
  const found = [...checkConfidentialSources(input), ...familyNames(input), ...checkNamedChildren(input)]
  return [...new Map(found.map((one) => [[one.check, one.block, one.note, one.excerpt].join('\n'), one])).values()]
}

function familyNames({ sources, pieces }: CheckInput): Finding[] {
  const names = new Set(sources.flatMap(({ source }) => (source.confidential ? source.authors : []).flatMap((author) => ('family' in author && !source.publicLabel.includes(author.family) && author.family.length >= shortestFamilyName ? [author.family] : []))))
  return pieces.flatMap((piece) =>
    [...names].flatMap((name) => {
      const at = wordsAt(piece.text, name)
      return at === undefined ? [] : [finding('confidential-source-named', 'error', piece, excerptAround(piece.text, at.start, at.end), { words: name })]
    }))
}

/** Where the words of a name stand one behind the other, in whatever letters; undefined where they do not. */
function wordsAt(text: string, name: string): { start: number; end: number } | undefined {
  const wanted = (name.match(wordPattern) ?? []).map(foldText)
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ folded: foldText(word), start: index, end: index + word.length }))
  const first = words.findIndex((_, index) => wanted.length > 0 && wanted.every((word, step) => words[index + step]?.folded === word))
  const [from, to] = [words[first], words[first + wanted.length - 1]]
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end }
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
