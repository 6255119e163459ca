import { z } from 'zod'

/** A word that a person tells to be right, as it stood in the text. */
export const SpelledWord = z.string().max(60).regex(/^[\p{L}\p{M}'’\-‑]+$/u)

/** The two lists of words a person keeps: for all reports, and for one report alone. */
export const wordLists = ['own', 'ignored'] as const
export const WordList = z.enum(wordLists)
export type WordList = z.infer<typeof WordList>

export const OwnWords = z.strictObject({ own: z.array(SpelledWord), ignored: z.array(SpelledWord) })
export type OwnWords = z.infer<typeof OwnWords>

/** The form in which words are compared: an apostrophe or a hyphen is the same however it is set. */
const compared = (word: string): string => word.normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-')

/** Answers whether a word is among those a person keeps: as it is, or with the capital that begins a sentence. */
export function ownWordTest({ own, ignored }: OwnWords): (word: string) => boolean {
  const kept = new Set([...own, ...ignored].map(compared))
  return (word) => {
    const one = compared(word)
    return kept.has(one) || kept.has(one.charAt(0).toLowerCase() + one.slice(1))
  }
}
