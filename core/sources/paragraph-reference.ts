import { insertedWord } from './inserted-number.ts'

/** A reference to paragraphs taken off the end of a text. */
export interface ParagraphReference {
  /** What stands before it. */
  head: string
  /** "139", "6 bis", "57-58", "12, 14"; a range by a hyphen, a list by commas. */
  paragraph?: string
}

const word = /(?:^|[\s,;:(])(?:§§?|¶¶?|paragraph(?:e?s|e)?|p[áa]rrafos?|paras?|pars?|p[áa]rrs?)\.?\s*(?=\d)/iu

const one = String.raw`\d{1,4}(?:(?:\.\d{1,4}){0,3}| ${insertedWord})(?: ?\([a-z]{1,4}\)){0,3}`
const list = new RegExp(String.raw`^${one}(?:(?: ?- ?|, ?| (?:and|to|et|à|y|a) )${one}){0,20}\)?[.;,]?$`, 'iu')

/**
 * Takes "para 139", "paras. 57–58", "§ 36", "par. 12 à 14" or "párrs. 12 y 14" off the end of a text: the abbreviations
 * of the United Nations in English, French and Spanish, and the section sign of the academic press.
 */
export function readParagraphs(text: string): ParagraphReference {
  const found = word.exec(text)
  if (found === null) return { head: text }
  const after = text.slice(found.index + found[0].length).replace(/[\u2010-\u2015\u2212]/gu, '-').replace(/\s+/gu, ' ').trim()
  if (!list.test(after)) return { head: text }
  const paragraph = after
    .replace(/[.;,]$/u, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .replace(/ (?:to|à|a) | ?- ?/giu, '-')
    .replace(/ (?:and|et|y) |, ?/giu, ', ')
  return { head: text.slice(0, found.index).replace(/[\s,;:(]+$/u, ''), paragraph }
}
