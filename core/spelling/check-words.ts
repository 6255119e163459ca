import type { Language } from '../report/language.ts'
import { hasWord, type Dictionary } from './dictionary.ts'
import { unTerms } from './un-terms.ts'

/** A word is right where one of these dictionaries has it: reports in English are written in British and American spelling. */
export type Dictionaries = readonly Dictionary[]

/** Beginnings that are written with a hyphen before many words. */
const beginnings: Readonly<Record<Language, readonly string[]>> = {
  en: ['anti', 'co', 'counter', 'cross', 'ex', 'inter', 'intra', 'mid', 'multi', 'non', 'post', 'pre', 'pro', 're', 'self', 'semi', 'socio', 'sub', 'trans', 'vice'],
  fr: ['anti', 'après', 'auto', 'co', 'contre', 'demi', 'ex', 'franco', 'inter', 'mi', 'non', 'pluri', 'post', 'pré', 'pro', 'quasi', 'semi', 'socio', 'sous', 'vice'],
  es: ['anti', 'co', 'contra', 'ex', 'inter', 'no', 'post', 'pre', 'pro', 'semi', 'socio', 'sub', 'vice'],
}

/** Those of the words that no dictionary has. A word with hyphens is right as a whole, or where all its parts are. */
export const wrongWords = (words: readonly string[], language: Language, dictionaries: Dictionaries): string[] =>
  words.filter((word) => !isRight(word, language, dictionaries))

function isRight(word: string, language: Language, dictionaries: Dictionaries): boolean {
  const known = (one: string) => unTerms(language).has(one) || unTerms(language).has(one.toLowerCase()) || dictionaries.some((dictionary) => hasWord(dictionary, one))
  if (known(word) || (language === 'es' && isWithPronouns(word, known))) return true
  const parts = word.split(/[-‑]/u)
  return parts.length > 1 && parts.every((part) => part.length < 2 || beginnings[language].includes(part.toLowerCase()) || /^\p{Lu}+$/u.test(part) || known(part))
}

/** Spanish writes pronouns behind a verb, which then has an accent: "ciérrelo", "garantícesele". The dictionary has some of them. */
function isWithPronouns(word: string, known: (word: string) => boolean): boolean {
  if (!/[áéíóú]/iu.test(word)) return false
  const verb = /^(.{3,}?)(?:me|te|se|nos|os)?(?:l[aeo]s?|me|te|se|nos|os)$/iu.exec(word)?.[1]
  return verb !== undefined && known(verb.normalize('NFD').replaceAll('\u0301', '').normalize('NFC'))
}
