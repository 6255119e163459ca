import { readAt } from './read-at.ts'
import { readNumbers, type ReadNumbers } from './numbers.ts'

const words = String.raw`(?:§§?|¶¶?|\b(?:paragraphs?|paragraphes?|parrafos?|paras?|parrs?|pars?|pgraphs?|numeral(?:es)?)\b\.?)`
const gap = String.raw`[ ,;:()[\]]{0,5}(?:(?:see|in|at|en|au|aux|cf\.?|voir|vease|ver|in particular|notably|especially|esp\.|en particulier|notamment|en particular|especialmente|los|el|les|le|the|its) ){0,3}`
const behind = new RegExp(`${gap}${words} ?`, 'iuy')
const first = new RegExp(`${words} ?`, 'iu')
const every = new RegExp(`${words} ?`, 'giu')

/** What makes the paragraphs those of another document: "paragraph 12 of this report", "para. 33 above". */
const elsewhere = /[ ,)]{0,3}(?:(?:of|in|to|du|de|del|dans|en|a) (?!(?:the |its |el |la |le |l')?(?:general comment|observation|observacion|comentario|GC\b|convention))|above|below|supra|infra|ci-dess|du present|de este|del presente)/iuy

/** How far before it the paragraphs may stand, and how far behind a title. */
const reach = 160
const titleReach = 260

/** The paragraphs named right behind a place: ", paras. 57–58", " (para. 85)", ", § 36". */
export function paragraphsBehind(text: string, at: number): ReadNumbers | undefined {
  const word = readAt(behind, text, at)?.[0]
  const numbers = word === undefined ? undefined : readNumbers(text, at + word.length, 'paragraph')
  return numbers === undefined || readAt(elsewhere, text, numbers.end) !== undefined ? undefined : numbers
}

/**
 * The paragraphs named behind the title of what stands before a place: "(2013) on the best interests of the child,
 * para. 36". Looked for in the same sentence and not beyond `until`, where the next reference begins.
 */
export function paragraphsBehindTitle(text: string, at: number, until: number): ReadNumbers | undefined {
  const window = text.slice(at, Math.min(until, at + titleReach))
  if (!/^ ?(?:\(?(?:19|20)\d\d\)?)?,? ?(?:on |sur |sobre |relative? |relativa |concernant |entitled |intitulee |titulada |: |["“«,(]|of the |of |du |de la |del |de )/iu.test(window)) return undefined
  const sentence = window.search(/[;?!]|\.(?= ?\p{Lu}\p{Ll})|[.](?= ?$)/u)
  const end = at + (sentence < 0 ? window.length : sentence)
  const found = first.exec(text.slice(at, end))
  const begin = found === null ? -1 : at + found.index
  const before = text.slice(begin - 2, begin)
  if (found === null || !/[,(:] ?$|[ ,]$/u.test(before) || /\d/u.test(text.slice(at, begin).replace(/(?:\d{1,2} \p{L}+ |\p{Lu}\p{L}{2,8}\.? \d{1,2}, )?\(?(?:19|20)\d\d\)?/gu, '').replace(/\((?:arts?\.?|para)[^()]{0,40}\)/iu, ''))) return undefined
  const numbers = readNumbers(text, begin + found[0].length, 'paragraph')
  return numbers === undefined || readAt(elsewhere, text, numbers.end) !== undefined ? undefined : numbers
}

const joining = String.raw`(?:the|its|their|this|that|same|said|(?:19|20)\d\d|recent|most|joint|both|documents?|documento|previous|last|earlier|la|le|les|los|las|el|l|su|sus|sa|son|ses|leur|cette|esta|dicha|sus?|of|de|du|del|des|d|on|s|from|UN|United|Nations)`
const between = new RegExp(String.raw`^\)?,? (?:of|in|from|de|du|des|del|dans|en|to)(?:[ ']${joining}|[ ]#)*[ ']?$`, 'iu')
const committeeNames =
  /(?:Committee|Comite|CRC|CEDAW|CESCR|CCPR|CAT|CERD|CMW|CRPD|CED|HRC)(?: (?:on|against|contre|contra|sobre|des|de|des droits|on the|para)[ a-z']{0,70}(?:Child|Women|Rights|Torture|Discrimination|Disabilities|enfant|Nino|Mujer|Racial|Humanos|Culturales))?(?:'s)?/giu

/**
 * The paragraphs named before a place: "paragraph 85 of the Committee's ". Gives also where the words begin.
 */
export function paragraphsBefore(text: string, at: number): (ReadNumbers & { start: number }) | undefined {
  const from = Math.max(0, at - reach)
  const window = text.slice(from, at)
  const [last] = [...window.matchAll(every)].slice(-1)
  if (last === undefined) return undefined
  const numbers = readNumbers(text, from + last.index + last[0].length, 'paragraph')
  if (numbers === undefined || numbers.end > at) return undefined
  const rest = text.slice(numbers.end, at).replace(committeeNames, '#')
  return between.test(rest) ? { ...numbers, start: from + last.index } : undefined
}
