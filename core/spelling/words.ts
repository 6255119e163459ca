import type { Language } from '../report/language.ts'
import { isAddress } from '../typing/token.ts'

/** A word to look up, at its place in a text. */
export interface SpelledWord {
  word: string
  start: number
  end: number
}

/** Little words that lose their vowel before another: l’enfant, d’État, lorsqu’il. */
const elided: Readonly<Record<Language, RegExp | undefined>> = {
  en: undefined,
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr)['’](?=\p{L})/iu,
  es: undefined,
}

/**
 * The words of a text that a dictionary can judge. Left out are addresses and document symbols as a whole, words with
 * digits, words all in capitals and their plurals (NGO, IDPs), single letters, and what is not in Latin letters. Of
 * "l’enfant" the word is "enfant", of "State’s" it is "State".
 */
export function wordsToSpell(text: string, language: Language): SpelledWord[] {
  const words: SpelledWord[] = []
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    if (isAddress(chunk.replace(/^[("“«[]+/u, '')) || isSymbol(chunk)) continue
    for (const { 0: token, index: at } of chunk.matchAll(/[\p{L}\p{M}\p{N}_]+(?:['’\-‑\u00ad][\p{L}\p{M}\p{N}_]+)*/gu)) {
      if (isLeftOut(token)) continue
      const from = language === 'fr' ? (elided.fr?.exec(token)?.[0].length ?? 0) : 0
      const end = /^(.*\p{L})['’]s$/iu.exec(token)?.[1]?.length ?? token.length
      const word = token.slice(from, end).replaceAll('\u00ad', '')
      if (word.length > 1 && !isLeftOut(word)) words.push({ word, start: index + at + from, end: index + at + end })
    }
  }
  return words
}

/** A document symbol, a file's path, a number of a case: something with strokes and with capitals or digits. */
const isSymbol = (chunk: string): boolean => /\/\S/u.test(chunk) && /[\p{Lu}\d]/u.test(chunk)

const isLeftOut = (token: string): boolean =>
  token.length > 60 ||
  /[\p{N}_]/u.test(token) ||
  /^[\p{Lu}\p{M}'’\-‑]+$/u.test(token) ||
  /^\p{Lu}{2,}(?:['’]?s)$/u.test(token) ||
  !/^[\p{Script=Latin}\p{M}'’\-‑\u00ad]+$/u.test(token)
