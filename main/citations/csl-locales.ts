import type { CslNode } from 'citeproc'
import type { Language } from '../../core/report/language.ts'
import { once } from '../../core/once.ts'
import enGB from '../../templates/locales/en-GB.xml?raw'
import enUS from '../../templates/locales/en-US.xml?raw'
import esES from '../../templates/locales/es-ES.xml?raw'
import frFR from '../../templates/locales/fr-FR.xml?raw'
import { readCslXml } from './csl-xml.ts'

export const localeTags: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }

const texts: Readonly<Record<string, string>> = { 'en-GB': enGB, 'en-US': enUS, 'fr-FR': frFR, 'es-ES': esES }

const parsed = once(() => new Map(Object.entries(texts).map(([tag, text]) => [tag, readCslXml(text)])))

/** The words of a language; of one that we do not have, the English ones, which the engine falls back on in any case. */
export function localeOf(tag: string): CslNode {
  const locale = parsed().get(tag) ?? parsed().get('en-US')
  if (locale === undefined) throw new Error('the English locale is missing')
  // The engine changes what it is given.
  return structuredClone(locale)
}
