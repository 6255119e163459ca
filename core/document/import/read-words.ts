import { foldText } from '../../search/fold.ts'

/** No sentence that says what it is is longer; a paragraph of a million words is no reason to read them all for it. */
const farEnough = 1_500

/** The form in which the beginning of a text is read here: small letters without accents, one apostrophe, and one kind of space. */
export const readable = (text: string): string => foldText(text.slice(0, farEnough)).replace(/[’`´]/gu, "'").replace(/\s+/gu, ' ').trim()

/** The last sentence of a text in that form: what leads into the text below. */
export function lastSentence(text: string): string {
  const inBrackets = /\([^()]*\)/gu
  return readable((text.slice(-farEnough).replace(inBrackets, ' ').trim().split(/(?<=[.!?…][”’"»)]?)\s+(?=[\p{Lu}¿¡«“])/u).at(-1)) ?? '')
}
