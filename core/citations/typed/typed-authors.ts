import type { Author } from '../../sources/source.ts'

const joining = /^(?:and|et|y|e|&) /u
const others = /^et al\.?$/iu
const particle = /^(?:de|del|la|las|los|le|van|von|der|den|da|do|dos|di|el|al|bin|ibn|y)$/u
const capital = /^[\p{Lu}][\p{L}'’.-]*$/u
const acronym = /^[\p{Lu}\d][\p{Lu}\d&.-]{1,14}$/u
/** Words that persons are not called. */
const institution = /(?<!\p{L})(?:cent(?:er|re|ro)|universi\p{L}+|comm\p{L}*|comit\p{L}*|organi[sz]a\p{L}+|institut\p{L}*|minist\p{L}+|department|departamento|agency|network|red|réseau|coalition|foundation|fundación|fondation|asociación|association|council|consejo|conseil|office|oficina|defen[cs]e|shelter|watch|international|nations|bureau|police|project|group|federa\p{L}+|alianza|alliance|instituto|save|children|rights|human)(?!\p{L})/iu

/** Whether a piece between commas can be the name of somebody who wrote or published: a person, an acronym, a body with its acronym. */
export function looksLikeName(piece: string): boolean {
  if (others.test(piece.trim())) return true
  const name = piece.replace(joining, '').trim()
  if (acronym.test(name)) return true
  if (/\([\p{Lu}\d][^()]{1,30}\)$/u.test(name) && name.length <= 120) return true
  const words = name.split(' ')
  return words.length >= 2 && words.length <= 6 && !/[:?!“”"«»]/u.test(name) && capital.test(words[0] ?? '') && words.slice(1).every((word) => capital.test(word) || particle.test(word) || /^\d{1,4}$/u.test(word))
}

/**
 * The authors that a list names: "KIND, El Centro (CDH), and La 72, Shelter for Migrants (La 72)" names three, the last
 * with its own comma. "KIND, et al" stays one name, since nobody says who the others are.
 */
export function readTypedAuthors(pieces: readonly string[]): Author[] {
  if (pieces.some((piece) => others.test(piece.trim()))) return [{ name: pieces.join(', ') }]
  const last = pieces.findIndex((piece) => joining.test(piece))
  const names = last < 0 ? [...pieces] : [...pieces.slice(0, last), pieces.slice(last).join(', ').replace(joining, '')]
  const [only] = names
  const halves = names.length === 1 && only !== undefined && !institution.test(only) ? only.split(/ (?:and|et|y|&) /u) : names
  return halves.filter((name) => name !== '').map(toAuthor)
}

/** "Demetrios G. Papademetriou" as family and given name; what is surely or perhaps a body as its one name. */
function toAuthor(name: string): Author {
  const words = name.split(' ')
  const isPerson = words.length >= 2 && words.length <= 5 && !institution.test(name) && !/[\d()&,]/u.test(name) && words.every((word) => capital.test(word) || particle.test(word)) && !words.some((word) => acronym.test(word) && !/\./u.test(word))
  return isPerson ? { family: words.at(-1) ?? name, given: words.slice(0, -1).join(' ') } : { name }
}
