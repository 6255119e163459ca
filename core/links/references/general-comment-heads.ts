import { findByNumber, generalComments, type GeneralComment } from '../../sources/catalogue/catalogue.ts'
import { findEntryOfComment } from '../../sources/catalogue/entry.ts'
import type { TreatyBody } from '../../sources/symbol/bodies.ts'
import { romanNumber } from '../../sources/short-reference.ts'
import { committeeBefore, committeeBehind, type Issuer } from './committees-near.ts'
import type { Head } from './head.ts'
import { paragraphsBefore, paragraphsBehind } from './pinpoint.ts'
import { readAt } from './read-at.ts'
import type { Named } from './reference.ts'

const sign = String.raw`(?:(?:[Nn][Oo°]s?\.? ?°?|[Nn]\.°s?|[Nn][Uu][Mm](?:ero|ber)?s?\.?|N|#)(?= ?[\dIVXL]) ?|°)?`
const kind = new RegExp(
  String.raw`(?:(?<![A-Za-z_-])(?<joint>joint )?(?<long>(?:gen(?:eral)?\.? (?:comments?|cmts?\.?|recommendations?|recs?\.?)|observations? generales?|recommandations? generales?|commentaires? gener(?:al|aux)|observacion(?:es)? general(?:es)?|recomendacion(?:es)? general(?:es)?|comentarios? general(?:es)?))(?<after> conjointes?| conjuntas?)?|(?<![A-Za-z/_-])(?<short>G[CR]s?|OGs?|RGs?))(?: \((?:G[CR]|OG|RG)s?\))?(?=[ /-]?[ (]?(?:n[o°u.]|N|#|\d|[IVXL]))`,
  'giu',
)
const opening = /[ /-]? ?/uy
const number = new RegExp(String.raw`${sign}(?<number>\d{1,2}|[IVXL]{1,7})(?:(?: ?/ ?|-)(?<second>\d{1,2})(?!\d))?(?![\dA-Za-z%]|[.,/]\d| ?%| per ?cent)(?: ?\(?(?<year>(?:19|20)\d\d)\)?(?!-))?(?: \[\d{1,3}\])?`, 'uy')
const joining = / ?[,;] ?(?:and |et |y |e |& )?| ?& ?| (?:and|et|y|e|or|ou|o|as well as|ainsi que|asi como) |-| (?:to|a|au) /uy
const article = /(?:the |la |its |su |le |l'|with )?(?:general (?:comment|recommendation)|observation generale|observacion general|recommandation generale|recomendacion general) /iuy
/** What may follow a number that stands in a list without a sign of its own. */
const free = /$| ?[.,;:)\]!?"'»”]| ?\(| (?:of|on|and|et|y|e|du|de|del|sur|sobre|to|in|as|that|which|are|is|was|were|have|has|do|does|sont|est|ont|son|es|han|,)(?![A-Za-z])/uy
const mostItems = 12

/** General comments and recommendations named in words or by "GC", one head for each number of a list. */
export function generalCommentHeads(text: string, own: TreatyBody | undefined): Head[] {
  const heads: Head[] = []
  const others = otherAcronyms(text)
  let from = 0
  for (const found of text.matchAll(kind)) {
    if (found.index < from) continue
    const read = readList(text, found, own, others)
    heads.push(...read)
    from = Math.max(from, read.at(-1)?.end ?? 0)
  }
  return heads
}

function readList(text: string, found: RegExpExecArray | RegExpMatchArray, own: TreatyBody | undefined, others: ReadonlySet<string>): Head[] {
  const { joint, long, after, short } = found.groups ?? {}
  const start = found.index ?? 0
  const head = found[0]
  if (short !== undefined && (short !== short.replace(/S$/u, 's').replace(/^[a-z]+/u, '') || others.has(short.replace(/s$/u, '')))) return []
  if (/ policy $/iu.test(text.slice(start - 8, start))) return []
  const recommends = /rec|recom/iu.test(long ?? '') || /^R|R/u.test(short ?? '')
  const together = joint !== undefined || after !== undefined || /\b[Jj]oint (?:(?:[A-Z]{3,5}[/-])?[A-Z]{0,5} ?|general (?:recommendation|comment)[/-])$/u.test(text.slice(Math.max(0, start - 40), start))
  const before = paragraphsBefore(text, start)
  const issuerBefore = committeeBefore(text, before?.start ?? start, own) ?? committeeBefore(text, start, own)
  const heads: (Head & { item: Item })[] = []
  let at = start + head.length + (readAt(opening, text, start + head.length)?.[0].length ?? 0)
  for (let count = 0; count < mostItems; count++) {
    const range = count > 0 && text.charAt(at - 1) === '-'
    const item = readItem(text, at, count > 0 && !range, own)
    if (item === undefined) break
    const previous = heads.at(-1)?.item
    if (range && previous !== undefined) {
      if (!(item.number > previous.number) || item.number - previous.number > mostItems) break
      for (let between = previous.number + 1; between < item.number; between++) heads.push(toHead({ ...item, number: between, numbers: [] }))
    }
    heads.push(toHead(item))
    const sep = readAt(joining, text, item.next)?.[0]
    if (sep === undefined) break
    at = item.next + sep.length
    const again = readAt(article, text, at)?.[0] ?? ''
    // Named anew it is a general comment of its own, unless the two are names of a joint one.
    if (again !== '' && !together) break
    at += again.length
  }
  return finish(heads, { start, before, issuerBefore, together, recommends, short, own, list: heads.length > 1 })

  function toHead(item: Item): Head & { item: Item } {
    return { start: heads.length === 0 ? (before?.start ?? start) : item.start, end: item.end, named: { kind: 'general-comment', number: item.number }, unit: 'paragraph', numbers: item.numbers, certain: true, titled: item.numbers.length === 0, item }
  }
}

interface Item {
  start: number
  end: number
  /** Where the list may go on: behind the committee that is named. */
  next: number
  number: number
  second: number | undefined
  year: number | undefined
  issuer: Issuer
  numbers: readonly string[]
}

function readItem(text: string, at: number, later: boolean, own: TreatyBody | undefined): Item | undefined {
  const found = readAt(number, text, at)
  if (found === undefined) return undefined
  const { number: digits = '', second, year } = found.groups ?? {}
  const roman = /^[IVXL]/u.test(digits)
  if (roman && (digits === 'I' || digits === 'L')) return undefined
  let end = at + found[0].length
  const signed = !/^[\dIVXL]/u.test(found[0])
  if (later && !signed && year === undefined && second === undefined && readAt(free, text, end) === undefined) return undefined
  const of = committeeBehind(text, end, own)
  const range = second !== undefined && found[0].includes('-')
  if (range) end = at + found[0].indexOf('-')
  const behind = range ? undefined : (paragraphsBehind(text, end) ?? paragraphsBehind(text, of.end))
  return {
    start: at, end: behind?.end ?? end, next: behind?.end ?? (range ? end : of.end), number: roman ? romanNumber(digits) : Number(digits),
    second: second === undefined || range ? undefined : Number(second), year: year === undefined ? undefined : Number(year),
    issuer: range ? undefined : of.issuer, numbers: behind?.numbers ?? [],
  }
}

interface Situation {
  start: number
  before: ReturnType<typeof paragraphsBefore>
  issuerBefore: Issuer
  together: boolean
  recommends: boolean
  short: string | undefined
  own: TreatyBody | undefined
  list: boolean
}

function finish(heads: readonly (Head & { item: Item })[], situation: Situation): Head[] {
  const { before, issuerBefore, together, recommends, short, own } = situation
  // A committee behind the last of a list is that of all: "Nos. 12 and 14 of the Committee".
  const shared = heads.map(({ item }) => item.issuer).filter((issuer) => issuer !== undefined)
  const of = shared.length === 1 && heads.at(-1)?.item.issuer !== undefined ? shared[0] : undefined
  return heads.flatMap(({ item, ...head }, place): Head[] => {
    const issuer = item.issuer ?? (together ? undefined : (of ?? issuerBefore))
    if (issuer === 'other' || (issuer === undefined && issuerBefore === 'other')) return []
    const numbers = place === 0 && item.numbers.length === 0 && before !== undefined ? before.numbers : head.numbers
    const pinned = numbers.length > 0 || item.year !== undefined || issuer !== undefined || item.second !== undefined
    if (short !== undefined && !pinned && (recommends || short.startsWith('O'))) return []
    const [named, sure] = nameComment(item, issuer, { together, recommends, own, others: heads.filter((one) => one.item !== item).map((one) => one.item.number) })
    return [{ ...head, named, numbers, titled: head.titled && numbers.length === 0, certain: sure && (short === undefined || pinned) }]
  })
}

/** Which general comment of the catalogue it is, and whether that is beyond doubt. */
function nameComment(item: Item, issuer: TreatyBody | undefined, about: { together: boolean; recommends: boolean; own: TreatyBody | undefined; others: readonly number[] }): [Named, boolean] {
  const { number, second, year } = item
  const known = (entry: GeneralComment): [Named, boolean] => [{ kind: 'entry', entry: findEntryOfComment(entry) }, true]
  if (second !== undefined || about.together) {
    const others = second === undefined ? about.others : [second]
    const joint = generalComments().filter(({ numbered }) => numbered.length > 1 && numbered.some((name) => name.number === number))
    const both = joint.filter(({ numbered }) => numbered.some((name) => others.includes(name.number) && name.number !== number))
    const fitting = (both.length > 0 ? both : second === undefined ? joint : []).filter((entry) => year === undefined || entry.year === year || joint.length === 1)
    const ours = fitting.find(({ numbered }) => numbered.some(({ body }) => body === (issuer ?? about.own)))
    const [first] = ours === undefined ? fitting : [ours]
    if (first !== undefined) return known(first)
  }
  const kindOf = about.recommends ? 'general recommendation' : 'general comment'
  const of = issuer === undefined ? undefined : findByNumber(issuer, number)
  if (of !== undefined) return known(of)
  if (issuer !== undefined) return [{ kind: 'general-comment', body: issuer, number }, true]
  const ofOwn = about.own === undefined ? undefined : findByNumber(about.own, number)
  const name = ofOwn?.numbered.find(({ body }) => body === about.own)
  const fits = ofOwn !== undefined && name?.kind === kindOf && (year === undefined || ofOwn.year === year)
  if (fits) return known(ofOwn)
  const possible = generalComments().filter((entry) => entry.numbered.some((one) => one.number === number && one.kind === kindOf) && (year === undefined || entry.year === year))
  const [only] = possible
  if (possible.length === 1 && year !== undefined && only !== undefined) return known(only)
  if (ofOwn !== undefined && name?.kind === kindOf) return [known(ofOwn)[0], false]
  return [{ kind: 'general-comment', number, ...(about.own !== undefined && name === undefined && !about.recommends && { body: about.own }) }, false]
}

/** Letters to which the text gives another meaning: "the Grand Chamber (GC)". */
const otherAcronyms = (text: string): ReadonlySet<string> => {
  const meant = new Map<string, boolean>()
  for (const { index, 1: short = '' } of text.matchAll(/\((G[CR]|OG|RG)\)/gu)) {
    if (!meant.has(short)) meant.set(short, /(?:comments?|recommendations?|generales?|general) ?$/iu.test(text.slice(Math.max(0, index - 30), index)))
  }
  return new Set([...meant].filter(([, ours]) => !ours).map(([short]) => short))
}
