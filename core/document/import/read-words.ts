import { foldText } from '../../search/fold.ts'

/** The form in which drafts are read here: small letters without accents, one apostrophe, and one kind of space. */
export const readable = (text: string): string => foldText(text).replace(/[’`´]/gu, "'").replace(/\s+/gu, ' ').trim()

/** The last sentence of a text in that form: what leads into the text below. */
export function lastSentence(text: string): string {
  const inBrackets = /\([^()]*\)/gu
  return readable((text.replace(inBrackets, ' ').trim().split(/(?<=[.!?…][”’"»)]?)\s+(?=[\p{Lu}¿¡«“])/u).at(-1)) ?? '')
}
