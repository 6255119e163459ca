import { rememberedWith } from '../../remember.ts'
import { committeeNames } from '../../sources/catalogue/committees.ts'
import { findBody } from '../../sources/short-reference.ts'
import { findSymbols } from '../../sources/find-symbols.ts'
import { parseSymbol } from '../../sources/symbol.ts'
import { treatyBodies, type TreatyBody } from '../../sources/symbol/bodies.ts'

/** A general comment or recommendation as a text names it. */
export interface Mention {
  kind: 'general comment' | 'general recommendation'
  number: number
  /** Of the other committee, in "No. 3/22". */
  second?: number
  joint: boolean
  year?: number
  /** The committee, where the text says it. */
  body?: TreatyBody
  /** The canonical symbol of a general comment given right behind. */
  symbol?: string
  start: number
  end: number
}

const kinds = 'general comments?|general recommendations?|observations? générales?|recommandations? générales?|observación general|observaciones generales|recomendación general|recomendaciones generales'
const sign = String.raw`(?:n[o°º]s?\.? ?|n\.º ?|núms?\.? ?|# ?)?`
const mention = new RegExp(
  String.raw`(?<!\p{L})(?<joint>joint )?(?<kind>${kinds})(?<after> conjointes?| conjuntas?)? ${sign}(?<number>\d{1,2})(?:/(?<second>\d{1,2}))?(?![\d.,]\d|\p{L}|\d)(?: \((?<year>\d{4})\))?`,
  'giu',
)
const reach = 160
const symbolReach = 300

/** All mentions in a text, in order. A committee is only taken from words right beside, "the Committee" as the report's own, which may be ''. */
export const mentionsIn = rememberedWith((text, own) => findMentions(text, treatyBodies.find((body) => body === own)))

function findMentions(text: string, own: TreatyBody | undefined): Mention[] {
  const found = [...text.matchAll(mention)]
  return found.map(({ 0: words, index, groups = {} }, at): Mention => {
    const end = index + words.length
    const rest = text.slice(end, Math.min(end + symbolReach, found[at + 1]?.index ?? text.length))
    const symbol = symbolIn(rest.split(/;|(?<=[\p{Ll}\d)])\. (?=\p{Lu})/u)[0] ?? '')
    const body = bodyBefore(text.slice(Math.max(0, index - reach), index), own) ?? bodyAfter(rest.slice(0, reach), own)
    const { kind = '', number = '', second, year } = groups
    return {
      kind: /rec/iu.test(kind) ? 'general recommendation' : 'general comment',
      number: Number(number),
      ...(second !== undefined && { second: Number(second) }),
      joint: groups['joint'] !== undefined || groups['after'] !== undefined || second !== undefined,
      ...(year !== undefined && { year: Number(year) }),
      ...(body && { body }),
      ...(symbol !== undefined && { symbol }),
      start: index,
      end,
    }
  })
}

function symbolIn(text: string): string | undefined {
  const symbol = findSymbols(text)[0]?.symbol
  return symbol !== undefined && parseSymbol(symbol)?.type === 'general-comment' ? symbol : undefined
}

const plain = (text: string): string => text.toLowerCase().replace(/’/gu, "'")
const names: readonly [string, TreatyBody][] = treatyBodies.flatMap((body) => Object.values(committeeNames[body]).map((name): [string, TreatyBody] => [plain(name), body]))
const committee = /^(?:the )?(?:committee|comité|comite)$/u

function bodyBefore(before: string, own: TreatyBody | undefined): TreatyBody | undefined {
  const words = plain(before).replace(/(?:'s)?,? (?:its |in its )?$/u, '').trimEnd()
  const acronym = /(?<!\p{L})([a-z]{3,5})(?: committee)?$/u.exec(words)?.[1]
  const named = names.find(([name]) => words.endsWith(name))?.[1]
  return named ?? (acronym !== undefined && before.includes(acronym.toUpperCase()) ? findBody(acronym) : undefined) ?? (committee.test(words.split(' ').at(-1) ?? '') ? own : undefined)
}

function bodyAfter(after: string, own: TreatyBody | undefined): TreatyBody | undefined {
  const [, behind] = /^,? ?(?:of the|by the|from the|of|du|de la|del|de)(?= ) (.*)$/u.exec(plain(after)) ?? []
  if (behind === undefined) return undefined
  const word = /^\p{L}+/u.exec(behind)?.[0] ?? ''
  return names.find(([name]) => behind.startsWith(name))?.[1] ?? findBody(word) ??
    (committee.test(word) && !/^\p{L}+ (?:on|for|against|des|pour|contre|de|para|contra)(?!\p{L})/u.test(behind) ? own : undefined)
}
