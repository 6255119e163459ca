/** Where a pattern is found in a text. */
export interface Found {
  words: string
  start: number
  end: number
}

/** Every place of a global pattern. */
export const findAll = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }))

/** The words of several languages as one pattern that begins and ends with a whole word, in any case. */
export const wholeWords = (...words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'giu')

/** A text as its sentences. A point inside a figure or before a small letter ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…]["”»’)]?) (?=["“«¿¡(]?\p{Lu})/u)
