import { once } from '../../once.ts'
import { languages, type Language } from '../../report/language.ts'
import { foldedWords } from '../../search/fold.ts'
import { committeeNames } from '../../sources/catalogue/committees.ts'
import { treaties, type Treaty } from '../../sources/catalogue/treaties.ts'
import { treatyBodies } from '../../sources/symbol/bodies.ts'

export type Head = 'convention' | 'covenant' | 'committee' | 'protocol'

/** A name of a treaty or committee that is right. */
export interface InstrumentName {
  /** As it is printed, from its first noun on. */
  name: string
  language: Language
  head: Head
  /** The folded words behind the first noun. */
  words: readonly string[]
  /** None for a committee. */
  treaty?: Treaty
}

/** The words that such a name begins with, right or misspelled, each with what is meant. */
export const heads: readonly (readonly [head: Head, pattern: string, right: RegExp])[] = [
  ['convention', String.raw`Conven(?:tion|sion|cion|ción|sión|io)`, /^(?:convention|convención|convencion)$/iu],
  ['covenant', String.raw`Co(?:venant|nvenant|venent)|Pacte|Pacto`, /^(?:covenant|pacte|pacto)$/iu],
  ['committee', String.raw`Commi(?:ttee|tee)|Comm?it[eé]e?`, /^(?:committee|comité|comite)$/iu],
  ['protocol', String.raw`(?:Optional|Facultative|Additional) Protocol|Protocole facultatif|Protocolo (?:Facultativo|Opcional)`, /^(?:optional protocol|protocole facultatif|protocolo facultativo)$/iu],
]

/** The United Nations themselves also use these, and what stands in brackets or behind "to the Convention" is often left out. */
const shorter: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  OPAC: {
    en: ['Optional Protocol on the involvement of children in armed conflict', 'Optional Protocol on children in armed conflict'],
    fr: ['Protocole facultatif concernant l’implication d’enfants dans les conflits armés'],
    es: ['Protocolo Facultativo relativo a la participación de niños en los conflictos armados'],
  },
  OPSC: {
    en: ['Optional Protocol on the sale of children, child prostitution and child pornography'],
    fr: ['Protocole facultatif concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants'],
    es: ['Protocolo Facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía'],
  },
  OPIC: {
    en: ['Optional Protocol on a communications procedure'],
    fr: ['Protocole facultatif établissant une procédure de présentation de communications'],
    es: ['Protocolo Facultativo relativo a un procedimiento de comunicaciones'],
  },
}

/** All right names of treaties and committees in the three languages, without the "International" before them. */
export const instrumentNames: () => readonly InstrumentName[] = once(() => [
  ...treaties().flatMap((treaty) => languages.flatMap((language) => [treaty.name[language], ...(shorter[treaty.id]?.[language] ?? [])].flatMap((name) => toName(name, language, treaty)))),
  ...treatyBodies.flatMap((body) => languages.flatMap((language) => toName(committeeNames[body][language], language))),
])

const international = /^(?:international|internationale?|internacional)$/u
export const isInternational = (word: string): boolean => international.test(word)

function toName(printed: string, language: Language, treaty?: Treaty): InstrumentName[] {
  for (const [head, pattern] of heads) {
    const found = new RegExp(String.raw`^(?:International )?((?:${pattern}) (.+))$`, 'iu').exec(printed)
    const [, name, rest] = found ?? []
    if (name === undefined || rest === undefined) continue
    const [first = '', ...others] = foldedWords(rest)
    return [{ name, language, head, words: isInternational(first) ? others : [first, ...others], ...(treaty && { treaty }) }]
  }
  return []
}
