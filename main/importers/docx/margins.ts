import { findAll, ownText, type XmlElement } from '../xml/element.ts'

/** What a page number is dressed in: "Page 3 of 10", "3/10", "– 3 –". */
const pageWords = /\b(?:pages?|p\.|of|sur|de|von|seite|página|pág\.)/giu

/** Whether a header or footer says more than the page number. */
export function saysSomething(part: XmlElement): boolean {
  const text = findAll(part, ['w:t']).map(ownText).join(' ')
  return /\p{L}{2}/u.test(text.replace(pageWords, ' '))
}
