import type { Locator } from '../document/inline.ts'
import type { Language } from '../report/language.ts'

type Kind = Locator['kind']

/** One and several, as the United Nations abbreviate them (Editorial Manual; French has no plural of "par." and "art."). */
const printedWords: Readonly<Record<Language, Readonly<Record<Kind, readonly [one: string, several: string]>>>> = {
  en: {
    paragraph: ['para.', 'paras.'], article: ['art.', 'arts.'], page: ['p.', 'pp.'], section: ['sect.', 'sects.'],
    chapter: ['chap.', 'chaps.'], table: ['table', 'tables'], figure: ['figure', 'figures'], annex: ['annex', 'annexes'],
  },
  fr: {
    paragraph: ['par.', 'par.'], article: ['art.', 'art.'], page: ['p.', 'p.'], section: ['sect.', 'sect.'],
    chapter: ['chap.', 'chap.'], table: ['tableau', 'tableaux'], figure: ['figure', 'figures'], annex: ['annexe', 'annexes'],
  },
  es: {
    paragraph: ['párr.', 'párrs.'], article: ['art.', 'arts.'], page: ['pág.', 'págs.'], section: ['secc.', 'seccs.'],
    chapter: ['cap.', 'caps.'], table: ['cuadro', 'cuadros'], figure: ['figura', 'figuras'], annex: ['anexo', 'anexos'],
  },
}

/** The word for a kind of locator, for one or several. */
export const locatorWord = (kind: Kind, several: boolean, language: Language): string => printedWords[language][kind][several ? 1 : 0]

/** Whether a value names more than one part: "57–58", "12, 14"; "37 (b)–(d)" is of one. */
export const namesSeveral = (value: string): boolean => /[–,](?! ?\()/u.test(value)

/** "para. 85", "par. 57–58", "párrs. 12, 14–16". French sets a space there that no line breaks at. */
export const printLocator = ({ kind, value }: Locator, language: Language): string =>
  `${locatorWord(kind, namesSeveral(value), language)}${language === 'fr' ? '\u00a0' : ' '}${value}`

/** What people write in English, French and Spanish, with and without the point of an abbreviation. */
const writtenWords: Readonly<Record<Kind, string>> = {
  paragraph: 'paragraphes?|paragraphs?|p[aá]rrafos?|paras?|pars?|p[aá]rrs?|§§?|¶¶?',
  article: 'articles?|art[ií]culos?|arts?',
  page: 'p[aá]ginas?|pages?|p[aá]gs?|pp?',
  section: 'sections?|secci[oó]n|secciones|sects?|seccs?|secs?',
  chapter: 'chapters?|chapitres?|cap[ií]tulos?|chaps?|chs?|caps?',
  table: 'tableaux?|tables?|tablas?|cuadros?|tabs?',
  figure: 'figures?|figuras?|figs?',
  annex: 'annexe?s?|anexos?',
}
const kinds: readonly Kind[] = ['paragraph', 'article', 'page', 'section', 'chapter', 'table', 'figure', 'annex']

/** One group for each kind, in the order of `kinds`. */
const anyWord = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${kinds.map((kind) => `(${writtenWords[kind]})`).join('|')})(?:\.|(?!\p{L}))[\s\u00a0]{0,3}(?=[\p{L}\p{N}])`, 'giu')

/** "85", "6 (a)", "24 (3) (b)", "5.2", "10 bis", "V.B", "II", "A.1", "iv". */
const one = String.raw`(?:\d{1,6}(?! ?(?:bis|ter|quater))[a-z]?|\d{1,6}|[IVXLCDM]{1,8}|[ivxl]{1,8}|[A-Z])(?:\.(?:\d{1,6}|[A-Za-z])){0,4}(?: ?(?:bis|ter|quater))?(?: ?\([A-Za-z\d]{1,5}\)){0,4}(?![\p{L}\p{N}])`
const item = new RegExp(one, 'uy')
/** "(c)" goes on from "85 (a)". */
const part = /(?:\([A-Za-z\d]{1,5}\) ?){1,4}(?<! )/uy
const rangeSign = /\s?[\u2010-\u2015\u2212-]\s?|\s(?:to|à|a|al)\s/uy
const listSign = /\s?[,;]\s?(?:(?:and|et|y|e)\s)?|\s?&\s?|\s(?:and|et|y|e)\s/uy
const mostItems = 40
const longest = 400

/** A locator that stands at the end of a text, and what stands before it. */
export interface EndingLocator {
  before: string
  locator: Locator
}

/**
 * Reads what somebody wrote to point into a source: "para. 85", "§ 36", "arts. 3 and 12", "pp. 4-9", "párrs. 12 a 14".
 * A value without a word is taken for one of a kind that is given. Undefined where it is not wholly understood ("5-").
 */
export function readLocator(text: string, bare?: Kind): Locator | undefined {
  const found = takeLocator(text)
  if (found !== undefined) return found.before === '' ? found.locator : undefined
  const trimmed = text.trim()
  const value = bare === undefined || trimmed.length > longest ? undefined : readValue(trimmed, 0)
  return bare !== undefined && value?.end === trimmed.length ? { kind: bare, value: value.value } : undefined
}

/** Takes a locator off the end of a text; a point or bracket may follow it. */
export function takeLocator(text: string): EndingLocator | undefined {
  const begin = Math.max(0, text.length - longest)
  const tail = text.slice(begin)
  for (const found of tail.matchAll(anyWord)) {
    const kind = kinds[found.slice(1).findIndex(Boolean)]
    const value = readValue(tail, found.index + found[0].length)
    if (kind === undefined || value === undefined || !/^[\s.;,)]{0,4}$/u.test(tail.slice(value.end))) continue
    const before = text.slice(0, begin + found.index).trimEnd().replace(/[,;:(]$/u, '').trimEnd()
    return { before, locator: { kind, value: value.value } }
  }
  return undefined
}

/** Reads a list of numbers and ranges from a place on. A range or list that does not go on is none. */
function readValue(text: string, from: number): { value: string; end: number } | undefined {
  const first = matchAt(item, text, from)
  if (first === undefined) return undefined
  let value = tidyItem(first)
  let end = from + first.length
  for (let count = 1; count < mostItems; count += 1) {
    const range = matchAt(rangeSign, text, end)
    const sign = range ?? matchAt(listSign, text, end)
    const next = sign === undefined ? undefined : (matchAt(item, text, end + sign.length) ?? (value.endsWith(')') ? matchAt(part, text, end + sign.length) : undefined))
    if (sign === undefined || next === undefined) break
    value += `${range === undefined ? ', ' : '–'}${tidyItem(next)}`
    end += sign.length + next.length
  }
  return /^\s?[\u2010-\u2015\u2212&-]/u.test(text.slice(end, end + 2)) ? undefined : { value, end }
}

const tidyItem = (written: string): string => written.replace(/ ?(\(|bis|ter|quater)/gu, ' $1').trimStart()

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
