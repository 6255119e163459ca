import { readAffixes, type Affix, type Affixes, type Flags } from './affixes.ts'

/** A Hunspell dictionary. Forms are not written out, as there are millions: a word is taken apart when it is looked for. */
export interface Dictionary {
  affixes: Affixes
  /** The words of the list, each with the flags of its entries. */
  words: ReadonlyMap<string, readonly Flags[]>
}

/** Reads the two files of a Hunspell dictionary. */
export function readDictionary(affixFile: string, wordFile: string): Dictionary {
  const affixes = readAffixes(affixFile)
  const words = new Map<string, readonly Flags[]>()
  // Few words have two entries; the others share the list of the one they have, of a hundred thousand lists some hundreds.
  const alone = new Map<Flags, readonly Flags[]>()
  for (const line of wordFile.split('\n').slice(1)) {
    const entry = line.trim().split('\t')[0] ?? ''
    const slash = entry.search(/(?<!\\)\//u)
    const word = (slash < 0 ? entry : entry.slice(0, slash)).replaceAll('\\/', '/')
    if (word === '') continue
    const flags = affixes.readFlags(slash < 0 ? '' : entry.slice(slash + 1))
    const before = words.get(word)
    const list = before === undefined ? (alone.get(flags) ?? [flags]) : [...before, flags]
    if (before === undefined) alone.set(flags, list)
    words.set(word, list)
  }
  return { affixes, words }
}

/** A word as the dictionary writes it: composed letters, and the apostrophe of a keyboard where it knows that alone. */
export function asListed({ affixes: { conversions } }: Dictionary, word: string): string {
  let listed = word.normalize('NFC').replaceAll('\u00ad', '')
  for (const [from, to] of conversions) listed = listed.replaceAll(from, to)
  return listed
}

/** Whether the dictionary has a word, also with a capital where one begins a sentence or all letters are such. */
export function hasWord(dictionary: Dictionary, written: string): boolean {
  const word = asListed(dictionary, written)
  if (hasForm(dictionary, word, true)) return true
  const lower = word.toLowerCase()
  if (lower === word) return false
  const isShouted = word === word.toUpperCase()
  const first = lower.charAt(0) + word.slice(1)
  return hasForm(dictionary, first, false) || (isShouted && (hasForm(dictionary, lower, false) || hasForm(dictionary, word.charAt(0) + lower.slice(1), false)))
}

/** @param exact whether the letters are as the person wrote them; words that keep their case count only then. */
export function hasForm(dictionary: Dictionary, word: string, exact: boolean): boolean {
  const { words, affixes } = dictionary
  const { special } = affixes
  const entries = words.get(word)
  if (entries?.some((flags) => flags.has(special.forbidden)) === true) return false
  const isUsable = (flags: Flags) => !flags.has(special.forbidden) && (exact || !flags.has(special.keepCase))
  const isWhole = (flags: Flags) => isUsable(flags) && !flags.has(special.needAffix) && !flags.has(special.onlyInCompound)
  return (entries?.some(isWhole) ?? false) || hasSuffixed(dictionary, word, isUsable, undefined) || hasPrefixed(dictionary, word, isUsable)
}

function hasPrefixed(dictionary: Dictionary, word: string, isUsable: (flags: Flags) => boolean): boolean {
  const { affixes, words } = dictionary
  for (const length of affixes.prefixLengths) {
    if (length > word.length) break
    for (const prefix of affixes.prefixes.get(word.slice(0, length)) ?? []) {
      const rest = prefix.strip + word.slice(length)
      if (rest === '' || !prefix.fits(rest)) continue
      if (words.get(rest)?.some((flags) => flags.has(prefix.flag) && isUsable(flags)) === true && !prefix.flags.has(affixes.special.circumfix)) return true
      if (prefix.cross && hasSuffixed(dictionary, rest, isUsable, prefix)) return true
    }
  }
  return false
}

/** Whether a word is another with one suffix or two, and with a prefix that was taken off already. */
function hasSuffixed({ affixes, words }: Dictionary, word: string, isUsable: (flags: Flags) => boolean, prefix: Affix | undefined): boolean {
  const { special } = affixes
  const takesPrefix = (flags: Flags, suffix: Affix) => prefix === undefined || (suffix.cross && (flags.has(prefix.flag) || suffix.flags.has(prefix.flag)))
  const isWhole = (suffix: Affix) =>
    (prefix !== undefined || !suffix.flags.has(special.needAffix)) && suffix.flags.has(special.circumfix) === (prefix?.flags.has(special.circumfix) ?? false)
  for (const { suffix, stem } of stems(affixes, word)) {
    if (isWhole(suffix) && words.get(stem)?.some((flags) => flags.has(suffix.flag) && isUsable(flags) && takesPrefix(flags, suffix)) === true) return true
    for (const { suffix: inner, stem: root } of stems(affixes, stem)) {
      if (!inner.flags.has(suffix.flag)) continue
      if (words.get(root)?.some((flags) => flags.has(inner.flag) && isUsable(flags) && (takesPrefix(flags, suffix) || takesPrefix(flags, inner))) === true) return true
    }
  }
  return false
}

/** What a word is without each suffix that it can have. */
function stems({ suffixes, suffixLengths }: Affixes, word: string): { suffix: Affix; stem: string }[] {
  const found: { suffix: Affix; stem: string }[] = []
  for (const length of suffixLengths) {
    if (length > word.length) break
    for (const suffix of suffixes.get(word.slice(word.length - length)) ?? []) {
      const stem = word.slice(0, word.length - length) + suffix.strip
      if (stem !== '' && suffix.fits(stem)) found.push({ suffix, stem })
    }
  }
  return found
}

/** The forms that the suffixes of a word of the list make of it. */
export const formsOf = ({ affixes }: Dictionary, word: string, flags: Flags): string[] =>
  [...affixes.suffixes.values()].flat().flatMap((suffix) => (flags.has(suffix.flag) && word.endsWith(suffix.strip) && suffix.fits(word) ? [word.slice(0, word.length - suffix.strip.length) + suffix.add] : []))
