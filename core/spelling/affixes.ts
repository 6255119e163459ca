/** Names of what a word can do or be, as the affix file gives them. */
export type Flags = ReadonlySet<string>

/** One way of making a form of a word: `strip` gives way to `add` at its end or its start. */
export interface Affix {
  flag: string
  /** Whether it goes together with one at the other end. */
  cross: boolean
  strip: string
  add: string
  /** What can be added to the form that it makes. */
  flags: Flags
  /** Whether a word, before it is changed, is of the kind that the affix asks for. */
  fits: (word: string) => boolean
}

/** What a Hunspell affix file says, as far as words without digits need it. */
export interface Affixes {
  suffixes: ReadonlyMap<string, readonly Affix[]>
  prefixes: ReadonlyMap<string, readonly Affix[]>
  /** The lengths of what suffixes and prefixes add. */
  suffixLengths: readonly number[]
  prefixLengths: readonly number[]
  readFlags: (text: string) => Flags
  /** Signs to be read as others: a printed apostrophe as that of a keyboard. */
  conversions: readonly (readonly [from: string, to: string])[]
  /** What is often written for what, for suggestions. */
  replacements: readonly (readonly [from: string, to: string])[]
  /** The letters to try, the most frequent first. */
  letters: readonly string[]
  special: Readonly<Record<'needAffix' | 'forbidden' | 'keepCase' | 'noSuggestion' | 'onlyInCompound' | 'circumfix', string>>
}

type Special = Affixes['special']

const specialNames: ReadonlyMap<string, keyof Special> = new Map([
  ['NEEDAFFIX', 'needAffix'],
  ['FORBIDDENWORD', 'forbidden'],
  ['KEEPCASE', 'keepCase'],
  ['NOSUGGEST', 'noSuggestion'],
  ['ONLYINCOMPOUND', 'onlyInCompound'],
  ['CIRCUMFIX', 'circumfix'],
])

/** Reads a Hunspell affix file (its manual page hunspell(5) gives the format). Lines that say nothing for us are passed over. */
export function readAffixes(file: string): Affixes {
  const lines = file.replace(/^\ufeff/u, '').split('\n').map((line) => line.trim().split(/\s+/u))
  const readFlags = flagReader(lines.find(([name]) => name === 'FLAG')?.[1])
  const special: { -readonly [Name in keyof Special]: string } = { needAffix: '', forbidden: '', keepCase: '', noSuggestion: '', onlyInCompound: '', circumfix: '' }
  const found = { suffixes: new Map<string, Affix[]>(), prefixes: new Map<string, Affix[]>(), conversions: new Array<[string, string]>(), replacements: new Array<[string, string]>() }
  const crosses = new Map<string, boolean>()
  let letters: string[] = []
  for (const [name = '', ...rest] of lines) {
    const [first = '', second = '', third = '', fourth = '.'] = rest
    const known = specialNames.get(name)
    if (known !== undefined) special[known] = first
    else if (name === 'TRY') letters = [...first]
    else if (name === 'ICONV' && rest.length === 2) found.conversions.push([first, second])
    else if (name === 'REP' && rest.length === 2) found.replacements.push([first.replaceAll('_', ' '), second.replaceAll('_', ' ')])
    else if ((name === 'SFX' || name === 'PFX') && rest.length === 3 && /^[YN]$/u.test(second) && /^\d+$/u.test(third)) crosses.set(name + first, second === 'Y')
    else if ((name === 'SFX' || name === 'PFX') && rest.length >= 3) {
      const [add = '', flags = ''] = third.split('/')
      const affix: Affix = {
        flag: first,
        cross: crosses.get(name + first) ?? false,
        strip: second === '0' ? '' : second,
        add: add === '0' ? '' : add,
        flags: readFlags(flags),
        fits: condition(fourth, name === 'SFX'),
      }
      const group = name === 'SFX' ? found.suffixes : found.prefixes
      group.set(affix.add, [...(group.get(affix.add) ?? []), affix])
    }
  }
  return { ...found, suffixLengths: lengthsOf(found.suffixes), prefixLengths: lengthsOf(found.prefixes), readFlags, letters, special }
}

const lengthsOf = (group: ReadonlyMap<string, unknown>): number[] => [...new Set([...group.keys()].map(({ length }) => length))].sort((a, b) => a - b)

const nothing: Flags = new Set()

/** Few sets of flags differ in a word list of a hundred thousand; each is made once. */
function flagReader(kind: string | undefined): (text: string) => Flags {
  const known = new Map<string, Flags>()
  return (text) => {
    if (text === '') return nothing
    const before = known.get(text)
    if (before !== undefined) return before
    const flags = new Set(kind === 'long' ? text.match(/../gsu) : kind === 'num' ? text.split(',') : [...text])
    known.set(text, flags)
    return flags
  }
}

/** "[^aeiou]y": the signs a word must end with, or begin with, one after the other. */
function condition(pattern: string, atEnd: boolean): (word: string) => boolean {
  if (pattern === '.') return () => true
  const signs = [...pattern.matchAll(/\[(\^?)([^\]]*)\]|([^[\]])/gu)].map(([, not, some, one]) => ({ not: not === '^', any: one === '.', some: some ?? one ?? '' }))
  return (word) => {
    const start = atEnd ? word.length - signs.length : 0
    return start >= 0 && word.length >= signs.length && signs.every(({ not, any, some }, index) => any || some.includes(word.charAt(start + index)) !== not)
  }
}
