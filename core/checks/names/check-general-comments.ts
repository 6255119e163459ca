import { generalComments, type GeneralComment } from '../../sources/catalogue/catalogue.ts'
import { documentNames, parseSymbol } from '../../sources/symbol.ts'
import { treatyBodies, type TreatyBody } from '../../sources/symbol/bodies.ts'
import type { Check } from '../check-input.ts'
import { excerptAround } from '../excerpt-around.ts'
import { withCapitals } from '../with-capitals.ts'
import { finding, type CheckName, type Finding } from '../finding.ts'
import { mentionsIn, type Mention } from './find-mentions.ts'

/**
 * General comments and recommendations against the catalogue: is it a comment or a recommendation, is there one of
 * this number, of this year, with this symbol. Where the text names no committee, anything that fits some is right.
 */
export const checkGeneralComments: Check = ({ pieces, template }) => {
  const own = treatyBodies.find((body) => body === template.committee)
  return pieces.flatMap((piece) =>
    piece.kind === 'quote' ? [] : mentionsIn(piece.text, own ?? '').flatMap((mention) => {
      const problem = judge(mention, own)
      if (problem === undefined) return []
      const severity = problem.check === 'general-comment-number' ? 'note' : 'warning'
      const words = piece.text.slice(mention.start, mention.end)
      const kind = problem.check === 'general-comment-kind' ? otherKind(words) : undefined
      return [finding(problem.check, severity, piece, excerptAround(piece.text, mention.start, mention.end), { ...problem.details, ...kind })]
    }))
}

const kinds: readonly (readonly [comment: string, recommendation: string])[] = [
  ['general comment', 'general recommendation'], ['observation générale', 'recommandation générale'], ['observación general', 'recomendación general'],
]

/** The words that say what it is, and what they should say, with the same capitals. None for a plural, which may name several. */
function otherKind(words: string): { written: string; instead: string } | undefined {
  const plain = words.toLowerCase()
  for (const pair of kinds) {
    for (const [name, other] of [pair, [pair[1], pair[0]]] as const) {
      if (plain.startsWith(`${name} `)) return { written: words, instead: withCapitals(other, words) + words.slice(name.length) }
    }
  }
  return undefined
}

interface Problem {
  check: CheckName
  details: Finding['details']
}

function judge(mention: Mention, own: TreatyBody | undefined): Problem | undefined {
  const { number, kind, year, symbol } = mention
  const body = mention.body ?? bodyOfSymbol(symbol) ?? own
  const certain = mention.body !== undefined || symbol !== undefined
  if (body === undefined) return undefined
  const fitting = generalComments().filter((entry) => isMeant(entry, mention))
  const possible = certain && !mention.joint ? fitting.filter((entry) => nameWith(entry, body, number) !== undefined) : fitting
  const entry = possible.find((one) => nameWith(one, body, number) !== undefined) ?? possible[0]
  const name = entry && (nameWith(entry, body, number) ?? entry.numbered.find((one) => one.number === number))
  if (entry === undefined || name === undefined) return { check: 'general-comment-number', details: { kind: shortKind(kind), number, body } }
  const about = { body: name.body, kind: shortKind(name.kind), number }
  const kindOf = (one: GeneralComment): string | undefined => (nameWith(one, body, number) ?? one.numbered.find((other) => other.number === number))?.kind
  const ofKind = possible.filter((one) => (certain ? kindOf(one) === kind : one.numbered.some((other) => other.number === number && other.kind === kind)))
  if (ofKind.length === 0) return { check: 'general-comment-kind', details: about }
  if (year !== undefined && !ofKind.some((one) => one.year === year)) {
    return { check: 'general-comment-year', details: { ...about, year: String(entry.year), written: String(year) } }
  }
  if (symbol === undefined || entry.symbol === null || ofKind.some((one) => hasSymbol(one, symbol))) return undefined
  return { check: 'general-comment-symbol', details: { ...about, written: symbol, symbol: entry.symbol } }
}

/** As messages choose their words by it. */
const shortKind = (kind: Mention['kind']): 'comment' | 'recommendation' => (kind === 'general comment' ? 'comment' : 'recommendation')

/** A joint one has the number with one of its committees, and a second number with another. */
function isMeant(entry: GeneralComment, { number, second, joint }: Mention): boolean {
  const has = (wanted: number): boolean => entry.numbered.some((name) => name.number === wanted)
  return has(number) && (second === undefined || has(second)) && (!joint || entry.numbered.length > 1)
}

const nameWith = ({ numbered }: GeneralComment, body: TreatyBody, number: number) => numbered.find((name) => name.body === body && name.number === number)

function bodyOfSymbol(symbol: string | undefined): TreatyBody | undefined {
  const issuer = symbol === undefined ? undefined : parseSymbol(symbol)?.body
  return treatyBodies.find((body) => body === issuer)
}

function hasSymbol(entry: GeneralComment, written: string): boolean {
  const namesOf = (text: string): readonly string[] => {
    const symbol = parseSymbol(text)
    return symbol === undefined ? [] : documentNames(symbol)
  }
  const wanted = namesOf(written)
  return [entry.symbol ?? '', ...entry.otherSymbols].flatMap(namesOf).some((name) => wanted.includes(name))
}
