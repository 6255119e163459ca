/** Fewer signs tell nothing. */
const fewestSigns = 40
const fewestLetters = 200
/** In the languages of the Latin script, about two letters in five are vowels, and one in four even in lists of symbols. */
const fewestVowels = 0.2

/**
 * Whether the text of a page is none: a font that does not say what its letters are gives their places in the font
 * instead, control signs for spaces and "WKH" for "the".
 */
export function isUnreadable(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const signs = count(/\S/gu)
  if (signs < fewestSigns) return false
  // The dots of a list of contents may be such a sign too, but many in a row.
  if (count(/([\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff])\1*/gu) > signs * 0.1) return true
  const latin = count(/\p{Script=Latin}/gu)
  if (latin < fewestLetters || latin < count(/\p{L}/gu) * 0.6) return false
  const vowels = text.normalize('NFD').match(/[aeiouy]/giu)?.length ?? 0
  return vowels < latin * fewestVowels
}
