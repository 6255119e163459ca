import type { Language } from '../../report/language.ts'
import { zoteroKey } from './zotero-key.ts'

/** Word cuts a text property after so many characters, so Zotero divides its preferences. */
const longestProperty = 255

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }

/**
 * The preferences by which Zotero knows a document as one of its own, in pieces for the properties ZOTERO_PREF_1,
 * ZOTERO_PREF_2 … The style is the note style that comes with Zotero; whoever works on can choose another there.
 * @param name of the document: the same name gives the same preferences
 */
export function zoteroPreferences(name: string, language: Language): string[] {
  const data = [
    '<data data-version="3" zotero-version="7.0">',
    `<session id="${zoteroKey('session', name)}"/>`,
    `<style id="http://www.zotero.org/styles/chicago-note-bibliography" locale="${locales[language]}" hasBibliography="0" bibliographyStyleHasBeenSet="0"/>`,
    '<prefs><pref name="fieldType" value="Field"/><pref name="noteType" value="1"/></prefs>',
    '</data>',
  ].join('')
  const pieces: string[] = []
  for (let from = 0; from < data.length; from += longestProperty) pieces.push(data.slice(from, from + longestProperty))
  return pieces
}
