import { foldText } from '../../search/fold.ts'
import type { AcronymWord } from './acronym-words.ts'

/**
 * `full`: "National Migration Institute (INM)", "(Instituto Nacional de Migración, or INM)"; `loose`: the long form
 * stands beside it in another way, so that it is explained but cannot be said to be defined for later use.
 */
export type Definition = 'full' | 'loose' | undefined

const reach = 160
/** What may stand in brackets beside the acronym that is defined there. */
const opening = /^[“"«'‘ ]*(?:(?:or|hereinafter|hereafter|henceforth|known as|in short|in spanish|in french|in english|ou|ci-après|dit|en abrégé|o|en adelante|en lo sucesivo|siglas?|acrónimo|sigle|acronyme|acronym|the|el|la|le|l’|l'|los|las)[ :,]*){0,4}[“"«'‘ ]*$/iu
/** "(known by its initials in Spanish, GNR)": that it is an acronym is said, so the name need not fit. */
const saidToBe = /(?<!\p{L})(?:initials|acronym|abbreviat(?:ion|ed)|siglas?|acrónimo|sigle|acronyme|abrégé)(?!\p{L})[\p{L}:, ]{0,30}[“"«'‘ ]?$/iu
const closing = /^[”"»'’ ]*(?:[,;:]? ?(?:by|for|from|in|por|en|pour|selon|d’après|de) (?:its|their|the|sus?|son|le|el|la|leur)? ?(?:initials|acronym|abbreviation|siglas?|acrónimo|sigle|acronyme|spanish|french|english|español|inglés|francés|espagnol|anglais|français)[\p{L} ]{0,40})?[”"»'’ ]*$/iu

/** Whether a text explains an acronym at the place where it stands. */
export function definitionAt(text: string, { acronym, start, end }: AcronymWord): Definition {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const open = before.lastIndexOf('(')
  const close = after.indexOf(')')
  const inBrackets = open > before.lastIndexOf(')') && close >= 0 && !after.slice(0, close).includes('(')
  if (inBrackets) {
    const [inside, rest, name] = [before.slice(open + 1), after.slice(0, close), before.slice(0, open)]
    if (closing.test(rest) && saidToBe.test(inside)) return 'full'
    if (opening.test(inside) && closing.test(rest) && isName(name, acronym)) return 'full'
    if (closing.test(rest) && /[,;:] ?(?:or|ou|o|u|abbreviated|[“"«]) ?[“"«]?$/iu.test(inside) && /\p{L}/u.test(inside)) return 'full'
    if (closing.test(rest) && matches(lastWords(inside), acronym) === acronym.length) return 'full'
    if (opening.test(inside) && matches(firstWords(rest), acronym) >= Math.max(2, acronym.length / 2)) return 'full'
    return matches(lastWords(name), acronym) >= Math.max(3, acronym.length - 1) ? 'loose' : undefined
  }
  const opened = /^ ?[([]([^()[\]]{5,150})[)\]]/u.exec(after)?.[1]
  if (opened !== undefined && (matches(firstWords(opened), acronym) >= Math.max(2, acronym.length / 2) || holds(firstWords(opened), acronym))) return 'full'
  if (named.test(before)) return 'full'
  if (/^ ?[,:–—-] /u.test(after) && acronym.length > 2 && matches(firstWords(after), acronym) === acronym.length) return 'loose'
  // Of two letters only ", or VF," tells: initials of two words are alike by chance.
  return (acronym.length > 2 ? /[,:–—-] ?(?:or |ou |o )?$/u : /, (?:or|ou|o) [“"«]?$/u).test(before) && matches(lastWords(before), acronym) === acronym.length ? 'loose' : undefined
}

/** The words before a bracket are a name: its last word is a proper one, or its initials are letters of the acronym. */
function isName(before: string, acronym: string): boolean {
  const last = /([\p{L}\p{N}’'-]+)[”"»’' ,]*$/u.exec(before)?.[1]
  if (last === undefined || /\p{N}$/u.test(last)) return false
  return (/^\p{Lu}/u.test(last) && last !== last.toUpperCase()) || matches(lastWords(before), acronym) >= Math.max(2, acronym.length / 2)
}

/** "known by its acronym COPEDI", "conocida por sus siglas COPEDI", without brackets. */
const named = /(?<!\p{L})(?:acronym|initials|abbreviat(?:ed|ion)(?: as)?|siglas?|acrónimo|sigle|acronyme|abrégée?|known as|referred to as|conocid[oa] como|en adelante|ci-après|hereafter|hereinafter)(?: (?:of|de|en|is|es|est|the|la|le|el))? ?[“"«'‘ ]?$/iu

/** "MINED (Ministry of Education)": all its letters stand in the first words of the name, in their order. */
function holds(name: readonly string[], acronym: string): boolean {
  const letters = [...foldText(acronym).toUpperCase()]
  const [first = ''] = name
  if (name.length < 2 || letters[0] === undefined || !first.startsWith(letters[0])) return false
  let found = 0
  for (const letter of name.join('')) if (letter === letters[found]) found += 1
  return found === letters.length
}

const mostWords = 14
const words = (text: string): string[] => foldText(text).toUpperCase().match(/\p{L}+/gu) ?? []
const lastWords = (text: string): string[] => words(text).slice(-mostWords).reverse()
const firstWords = (text: string): string[] => words(text).slice(0, mostWords)

/**
 * How many letters of an acronym are initials of the words, in their order; words may be passed over. The words come
 * from the acronym outwards: those before it reversed.
 */
function matches(outwards: readonly string[], acronym: string): number {
  const letters = [...foldText(acronym).toUpperCase()]
  const forwards = inOrder(outwards, letters)
  return Math.max(forwards, inOrder(outwards, letters.reverse()))
}

function inOrder(list: readonly string[], letters: readonly string[]): number {
  const known = Array.from({ length: letters.length + 1 }, () => 0)
  for (const item of list) {
    for (let at = letters.length; at >= 1; at--) {
      if (item.startsWith(letters[at - 1] ?? ' ')) known[at] = Math.max(known[at] ?? 0, (known[at - 1] ?? 0) + 1)
    }
    for (let at = 1; at <= letters.length; at++) known[at] = Math.max(known[at] ?? 0, known[at - 1] ?? 0)
  }
  return known[letters.length] ?? 0
}
