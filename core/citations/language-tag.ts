/** The names that BibTeX (babel) and RIS files use for languages, and their three-letter codes, folded. */
const tags: Readonly<Record<string, string>> = {
  english: 'en', american: 'en', british: 'en', canadian: 'en', ukenglish: 'en', usenglish: 'en', eng: 'en', anglais: 'en',
  french: 'fr', francais: 'fr', fra: 'fr', fre: 'fr', spanish: 'es', espanol: 'es', castellano: 'es', spa: 'es',
  russian: 'ru', rus: 'ru', arabic: 'ar', ara: 'ar', chinese: 'zh', chi: 'zh', zho: 'zh', german: 'de', ngerman: 'de', deu: 'de',
  ger: 'de', portuguese: 'pt', brazilian: 'pt', por: 'pt', italian: 'it', ita: 'it', ukrainian: 'uk', ukr: 'uk',
}

/** The two-letter tag of a language whose name or three-letter code is known; anything else as it was written. */
export function languageTag(written: string): string {
  const name = written.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
  return Object.hasOwn(tags, name) ? (tags[name] ?? written) : written
}
