import { z } from 'zod'

/** A language as BCP 47 names it: "fr", "pt-BR", "zh-Hant". */
export const LanguageTag = z.string().max(35).regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
export type LanguageTag = z.infer<typeof LanguageTag>

/** A tag in its usual form, however it was written ("FR_ca"); undefined where it names no language. */
export function readLanguageTag(written: string): LanguageTag | undefined {
  const parts = written.trim().replaceAll('_', '-').split('-')
  try {
    const [canonical] = Intl.getCanonicalLocales(parts.join('-'))
    const tag = LanguageTag.safeParse(canonical)
    return tag.success && !noLanguage.has(languageIn(tag.data)) ? tag.data : undefined
  } catch {
    return undefined
  }
}

/** Undetermined, none, several, or not listed: what tells nothing. */
const noLanguage = new Set(['und', 'zxx', 'mul', 'mis'])

/** The language of a tag without its country or script: "pt" of "pt-BR". */
export const languageIn = (tag: LanguageTag): string => tag.split('-', 1)[0] ?? tag

/** The six official languages of the United Nations, then others that reports quote, by their tags. */
export const unLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
export const otherLanguages = [
  ...['am', 'ay', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'eu', 'fa', 'fi', 'gn', 'ha', 'he', 'hi', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'la'],
  ...['mg', 'mn', 'mi', 'ms', 'my', 'ne', 'nl', 'no', 'pl', 'ps', 'pt', 'qu', 'ro', 'rw', 'se', 'si', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'th', 'ti', 'tr', 'uk', 'ur', 'uz', 'vi', 'wo', 'yo', 'zu'],
] as const

/** What a language is called in another; the tag itself where it has no name there. */
export function languageName(tag: LanguageTag, inLanguage: string): string {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1)
}

/** How Word writes a language, which wants a country with it. */
const wordTags: Readonly<Record<string, string>> = {
  ar: 'ar-SA', de: 'de-DE', en: 'en-GB', es: 'es-ES', fa: 'fa-IR', fr: 'fr-FR', he: 'he-IL', hi: 'hi-IN', it: 'it-IT', ja: 'ja-JP', ko: 'ko-KR', nl: 'nl-NL', pl: 'pl-PL', ps: 'ps-AF', pt: 'pt-PT',
  ro: 'ro-RO', ru: 'ru-RU', tr: 'tr-TR', uk: 'uk-UA', ur: 'ur-PK', vi: 'vi-VN', zh: 'zh-CN',
}
const plainTags: ReadonlyMap<string, LanguageTag> = new Map(Object.entries(wordTags).map(([tag, word]) => [word, tag]))

export const toWordTag = (tag: LanguageTag): string => wordTags[tag] ?? tag

/** The language a Word file names; a country that only stands there because Word wants one is left out. */
export function fromWordTag(written: string): LanguageTag | undefined {
  const tag = readLanguageTag(written)
  return tag === undefined ? undefined : (plainTags.get(tag) ?? tag)
}
