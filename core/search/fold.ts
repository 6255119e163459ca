/**
 * The form in which text is indexed and searched: lower case, without accents, and with the Arabic letters that
 * writers use for one another made the same (alef, ya, ta marbuta; tatweel and the article left out). SQLite's own
 * tokenizer folds Latin accents only.
 */
export function foldText(text: string): string {
  // Most texts have nothing else to fold, and a report has thousands of references.
  if (!foreign.test(text)) return text.toLowerCase()
  const latin = text.normalize('NFKD').replace(/\p{Mn}/gu, '')
  return (arabic.test(latin) ? foldArabic(latin) : latin).toLowerCase()
}

/** A sign that is not ASCII. */
const foreign = /[^\t\n\r\x20-\x7e]/u
const arabic = /[\u0600-\u06ff]/u

const foldArabic = (text: string): string =>
  text
    .replace(/[ٱأإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ـ/gu, '')
    .replace(/(^|[^\p{L}])[وفبك]?ال(?=\p{L}{2})/gu, '$1')

/** The folded words of a query, in order. */
export const foldedWords = (query: string): string[] => foldText(query).match(/[\p{L}\p{N}]+/gu) ?? []
