/** Capitals as the words have them that are replaced. */
export function withCapitals(instead: string, words: string): string {
  if (words === words.toUpperCase()) return instead.toUpperCase()
  if (/^\p{Lu}.*\s\p{Lu}/u.test(words)) return instead.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
  return /^\p{Lu}/u.test(words) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}
