/**
 * The form in which text is indexed and searched: lower case, without accents, and with the Arabic letters that
 * writers use for one another made the same (alef, ya, ta marbuta; tatweel and the article left out). SQLite's own
 * tokenizer folds Latin accents only.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ٱأإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ـ/gu, '')
    .replace(/(^|[^\p{L}])[وفبك]?ال(?=\p{L}{2})/gu, '$1')
    .toLowerCase()

/** The folded words of a query, in order. */
export const foldedWords = (query: string): string[] => foldText(query).match(/[\p{L}\p{N}]+/gu) ?? []
