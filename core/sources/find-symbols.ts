import { findState } from './symbol/state-in-symbol.ts'
import { firstElements } from './symbol/bodies.ts'
import { formatSymbol, parseSymbol, type DocumentSymbol } from './symbol.ts'

export interface FoundSymbol {
  /** The canonical form; the text from `start` to `end` may differ from it. */
  symbol: string
  start: number
  end: number
}

const first = firstElements.join('|')
const slash = String.raw`(?:\s?[/\u2044\u2215\uFF0F]|[/\u2044\u2215\uFF0F]\s)`
const dash = String.raw`[\u2010-\u2015\u2212-]`

/** Letters before it make it another word, a slash or "=" a part of an address. */
const start = new RegExp(String.raw`(?<![\p{Script=Latin}\p{N}/_=@%#&])(?:${first})(?=\s?[/\u2044\u2215\uFF0F])`, 'giu')
const next = new RegExp(String.raw`(?:${first})(?=\s?[/\u2044\u2215\uFF0F])`, 'iuy')
const joint = new RegExp(String.raw`\s?(?:${dash}|/)\s?`, 'uy')
const address = /(?:https?:\/\/|www\.)\S+/giu

/** The elements in print, the longest first: Rev.1, SR.2114, 217 A (III), 4-5, CHN-HKG. */
const element = new RegExp(
  slash +
    String.raw`(?:(?:Rev|Add|Corr)[. ]{0,2}\d{1,4}|[a-z]{1,5}\.\s?\d{1,5}(?:${dash}\d{1,5})?` +
    String.raw`|[a-z]{1,5}\.[a-z]{1,5}(?=\s?[/\u2044\u2215\uFF0F])|\d{1,4} ?[A-Z]? ?\([IVXL]{1,8}\)|\d{1,5}(?:${dash}\d{1,3})?|E?S${dash}\d{1,3}|[a-z]{3}${dash}[a-z]{3}(?!\p{L})|[a-z]{1,8})` +
    String.raw`(?![\p{Script=Latin}\p{N}])`,
  'iuy',
)

const behind = /\s?\((?:(?:Vol|Part)\.?\s?[IVX\d]{1,5}|(?:19|20)\d\d)\)/iuy

/** What must follow an acronym for it to be one in lower case too. */
const stemInLowerCase = /^\s?\/\s?(?:c|op|core)\s?\//iu

const mostElements = 10
const mostSymbols = 3

/**
 * The document symbols in running text, in any language and with the slips of print that `parseSymbol` reads.
 * Every place is tried with a bounded number of elements, so the time grows with the length of the text alone.
 */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = []
  const addresses = text.matchAll(address)
  let inAddress = addresses.next().value
  let from = 0
  for (const { index, 0: word } of text.matchAll(start)) {
    while (inAddress !== undefined && inAddress.index + inAddress[0].length <= index) inAddress = addresses.next().value
    const hidden = inAddress !== undefined && inAddress.index <= index
    const behind = text.slice(index + word.length, index + word.length + 8)
    // "a/51", "e/2020" and "cat/can" in lower case are prose or code.
    if (index < from || hidden || (word !== word.toUpperCase() && !stemInLowerCase.test(behind))) continue
    const hit = readJoint(text, index, index + word.length)
    if (hit === undefined) continue
    found.push({ symbol: formatSymbol(hit.symbol), start: index, end: hit.end })
    from = hit.end
  }
  return found
}

interface Hit {
  symbol: DocumentSymbol
  end: number
}

/** Reads on over "–CRC/C/GC/22" as long as the whole is the symbol of one joint document. */
function readJoint(text: string, begin: number, afterFirst: number): Hit | undefined {
  let hit = readOne(text, begin, begin, afterFirst)
  for (let count = 1; hit !== undefined && count < mostSymbols; count++) {
    const between = matchAt(joint, text, hit.end)
    const word = between === undefined ? undefined : matchAt(next, text, hit.end + between.length)
    if (between === undefined || word === undefined) break
    const longer = readOne(text, begin, hit.end, hit.end + between.length + word.length)
    if (longer === undefined || longer.symbol.joint.length !== count) break
    hit = longer
  }
  return hit && withBehind(text, begin, hit)
}

/** The volume of a document printed in several, or the year of a Security Council resolution, where the symbol takes it. */
function withBehind(text: string, begin: number, hit: Hit): Hit {
  const read = matchAt(behind, text, hit.end)
  const end = hit.end + (read?.length ?? 0)
  const symbol = read === undefined ? undefined : parseSymbol(text.slice(begin, end))
  return symbol === undefined ? hit : { symbol, end }
}

/** The longest text from `begin` that is a symbol and has at least one element after `afterWord`. */
function readOne(text: string, begin: number, least: number, afterWord: number): Hit | undefined {
  const ends: number[] = []
  let end = afterWord
  for (let count = 0; count < mostElements; count++) {
    const read = matchAt(element, text, end)
    if (read === undefined) break
    end += read.length
    if (endsSymbol(read)) ends.push(end)
  }
  for (const candidate of ends.reverse()) {
    if (candidate <= least) break
    const symbol = parseSymbol(text.slice(begin, candidate))
    if (symbol !== undefined) return { symbol, end: candidate }
  }
  return undefined
}

/** A symbol ends in a number, a State (CCPR/C/CO/72/GBR) or the mark of a restricted paper; not in a word of the sentence. */
function endsSymbol(read: string): boolean {
  const word = read.replace(/^\s?\S\s?/u, '')
  return /\d|\)$/u.test(word) || word === 'R' || findState(word) !== undefined
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
