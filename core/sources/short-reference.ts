import { findBySymbol } from './catalogue/catalogue.ts'
import { findSymbols } from './find-symbols.ts'
import { readParagraphs } from './paragraph-reference.ts'
import { formatSymbol, parseSymbol, sameDocument } from './symbol.ts'
import type { TreatyBody } from './symbol/bodies.ts'
import { partsOf, type DocumentSymbol, type DocumentType, type Protocol } from './symbol/document-symbol.ts'
import { findState, type SymbolState } from './symbol/state-in-symbol.ts'

/** What somebody means who types a source in short: "MEX 6-7 para 139", "GC 14", "Joint GC 3/22", or a symbol. */
export type ShortReference = (
  | { kind: 'symbol'; symbol: string }
  | { kind: 'general-comment'; body?: TreatyBody; numbers: number[] }
  | { kind: 'state'; state: SymbolState; body?: TreatyBody; protocol?: Protocol; type?: DocumentType; number?: string }
) & {
  /** "139", "57-58", "12, 14"; absent where the reference is to the whole document. */
  paragraph?: string
}

const longestReference = 200

/** Reads a reference in the short forms of type-ahead, in English, French or Spanish. */
export function parseShortReference(text: string): ShortReference | undefined {
  if (text.length > longestReference) return undefined
  const { head, paragraph } = readParagraphs(text.trim())
  const reference = readSymbol(head) ?? readGeneralComment(head) ?? readStateDocument(head)
  return reference && { ...reference, ...(paragraph !== undefined && { paragraph }) }
}

/** Whether a document is one that a short reference can mean. */
export const matchesShortReference = (reference: ShortReference, symbol: DocumentSymbol): boolean => shortReferenceTest(reference)(symbol)

/** The same to ask of many documents: what the reference says is read once. */
export function shortReferenceTest(reference: ShortReference): (symbol: DocumentSymbol) => boolean {
  switch (reference.kind) {
    case 'symbol': {
      const wanted = parseSymbol(reference.symbol)
      return (symbol) => wanted !== undefined && sameDocument(wanted, symbol)
    }
    case 'general-comment':
      return (symbol) => {
        const names = namesOf(symbol)
        return (
          reference.numbers.every((number) => names.some((name) => name.number === number)) &&
          (reference.body === undefined ||
            names.some((name) => name.body === reference.body && reference.numbers.includes(name.number)))
        )
      }
    case 'state':
      return (symbol) =>
        symbol.state === reference.state &&
        symbol.protocol === (reference.protocol ?? (reference.number === undefined ? symbol.protocol : undefined)) &&
        (reference.body === undefined || symbol.body === reference.body) &&
        (reference.type === undefined || symbol.type === reference.type) &&
        (reference.number === undefined || symbol.number === reference.number)
  }
}

/** The older symbols do not carry the number (CCPR/C/21/Rev.1/Add.13 is No. 31), the catalogue does. */
function namesOf(symbol: DocumentSymbol): { body: string; number: number }[] {
  const entry = findBySymbol(symbol)
  if (entry !== undefined) return entry.numbered
  return partsOf(symbol)
    .filter((part) => part.type === 'general-comment' && part.number !== undefined)
    .map((part) => ({ body: part.body, number: Number(part.number) }))
}

function readSymbol(head: string): ShortReference | undefined {
  const [found] = findSymbols(head)
  const whole = found?.start === 0 && /^[*.,;: ]*$/u.test(head.slice(found.end))
  const symbol = whole ? parseSymbol(head.slice(0, found.end)) : undefined
  return symbol && { kind: 'symbol', symbol: formatSymbol(symbol) }
}

const bodyWords: Readonly<Record<string, TreatyBody>> = {
  CRC: 'CRC', CDE: 'CRC', CDN: 'CRC', CEDAW: 'CEDAW', CEDEF: 'CEDAW', HRC: 'HRC', CCPR: 'HRC', CESCR: 'CESCR', CDESC: 'CESCR',
  CAT: 'CAT', SPT: 'SPT', CERD: 'CERD', CMW: 'CMW', CRPD: 'CRPD', CED: 'CED',
}
/** The acronyms of committees, as alternatives of a pattern. */
export const committeeAcronyms = Object.keys(bodyWords).join('|')

/** The committee of an acronym in English, French or Spanish. */
export const findBody = (word: string): TreatyBody | undefined =>
  Object.hasOwn(bodyWords, word.toUpperCase()) ? bodyWords[word.toUpperCase()] : undefined

const kinds = [
  'GC', 'GR', 'OG', 'RG', 'general comment', 'general recommendation', 'observation générale', 'recommandation générale',
  'observación general', 'recomendación general',
].join('|')
/** No. 14, no 14, nº 14, n° 14, N.º 14, núm. 14: writers in Spanish and French use them all. */
const numberSign = String.raw`(?:n[o°º]?|nos?|núms?|n\.[º°])\.? ?`
const generalComment = new RegExp(
  String.raw`^(?:joint |(?<before>[a-z]{3,5}) )?(?:${kinds})(?: conjointe| conjunta)?[ /]?(?:${numberSign})?` +
    String.raw`(?<number>\d{1,2}|[IVXL]{1,7})(?: ?[/&] ?(?<joint>\d{1,2}))?(?: \(\d{4}\))?(?: (?<after>[a-z]{3,5}))?$`,
  'iu',
)

/** What a name of a general comment begins with, as a part of a pattern; the number follows. */
export const generalCommentWords = String.raw`(?:${kinds})(?: conjointe| conjunta)?[ /]?(?:${numberSign})?`

function readGeneralComment(head: string): ShortReference | undefined {
  const groups = generalComment.exec(head.replace(/\s+/gu, ' '))?.groups
  if (groups === undefined) return undefined
  const named = groups['before'] ?? groups['after']
  const body = named === undefined ? undefined : findBody(named)
  if (named !== undefined && body === undefined) return undefined
  const numbers = [groups['number'], groups['joint']].filter((number) => number !== undefined).map(toNumber)
  return { kind: 'general-comment', ...(body && { body }), numbers }
}

/** General recommendations of the Committee on racial discrimination were numbered in Roman figures. */
const toNumber = (digits: string): number => (/^\d/u.test(digits) ? Number(digits) : romanNumber(digits))

/** The value of a Roman number of general recommendations, "XXX". */
export function romanNumber(digits: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
  const figures = (digits.toUpperCase().match(/[IVXL]/gu) ?? []).map((figure) => values[figure] ?? 0)
  return figures.reduce((sum, value, at) => sum + (value < (figures[at + 1] ?? 0) ? -value : value), 0)
}

const typeWords: Readonly<Record<string, DocumentType>> = {
  CO: 'concluding-observations', COB: 'concluding-observations', COBS: 'concluding-observations', OF: 'concluding-observations',
  Q: 'list-of-issues', LOI: 'list-of-issues', QPR: 'list-of-issues-prior-to-reporting', LOIPR: 'list-of-issues-prior-to-reporting',
  RQ: 'replies', REPLIES: 'replies', FCO: 'follow-up', REPORT: 'state-report', RAPPORT: 'state-report', INFORME: 'state-report',
  CORE: 'core-document',
}
const protocolWords: Readonly<Record<string, Protocol>> = { OPAC: 'OPAC', OPSC: 'OPSC', OPIC: 'OPIC' }

/** Words in any order: the State, and perhaps its committee, protocol, kind of document and cycle. */
function readStateDocument(head: string): ShortReference | undefined {
  const read: { state?: SymbolState; body?: TreatyBody; protocol?: Protocol; type?: DocumentType; number?: string } = {}
  for (const word of head.toUpperCase().split(/[\s/,]+/u).filter((part) => part !== '')) {
    const state = findState(word)
    const body = findBody(word)
    if (/^\d{1,2}(?:[\u2010-\u2015\u2212-]\d{1,2})?$/u.test(word)) read.number ??= word.replace(/\D/u, '-')
    else if (state !== undefined && read.state === undefined) read.state = state
    else if (body !== undefined) read.body ??= body
    else if (Object.hasOwn(protocolWords, word)) read.protocol = protocolWords[word]
    else if (Object.hasOwn(typeWords, word)) read.type = typeWords[word]
    else return undefined
  }
  const { state, type, number } = read
  if (state === undefined) return undefined
  // A State and a cycle with no other word is its report: "MEX 6-7".
  return { kind: 'state', ...read, state, ...(type === undefined && number !== undefined && { type: 'state-report' as const }) }
}
