import type { CheckInput } from '../checks/check-input.ts'
import { excerptAround } from '../checks/excerpt-around.ts'
import { finding, type Finding } from '../checks/finding.ts'
import { checkConfidentialSources } from '../checks/privacy/check-confidential-sources.ts'
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
      const at = wordAt(piece.text, name)
      return at < 0 ? [] : [finding('confidential-source-named', 'error', piece, excerptAround(piece.text, at, at + name.length), { words: name })]
    }))
}

/** Where a name stands as a whole word, or -1. */
function wordAt(text: string, name: string): number {
  const letter = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + name.length))) return at
  }
  return -1
}
