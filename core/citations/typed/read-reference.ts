import type { Locator } from '../../document/inline.ts'
import { completeFromCatalogue, completeFromEntry } from '../../sources/catalogue/complete-source.ts'
import { committeeNames } from '../../sources/catalogue/committees.ts'
import { findSymbols } from '../../sources/find-symbols.ts'
import { kindOfSymbol } from '../../sources/kind-of-symbol.ts'
import { emptySource, type EvidenceKind, type Source } from '../../sources/source.ts'
import { parseSymbol } from '../../sources/symbol.ts'
import { isUnBody } from '../evidence-of.ts'
import { takeLocator } from '../locator.ts'
import { inlineSign, type FlatParagraph, type Range } from './note-text.ts'
import { looksLikeName, readTypedAuthors } from './typed-authors.ts'
import { findTreatyNamed } from './treaty-name.ts'
import { readTypedDate } from './typed-date.ts'

/** What a typed reference says: a source, another note, or the source of the note before; and a place in it. */
export interface TypedReference {
  /** How much of the text it takes up. */
  range: Range
  locator: Locator | undefined
  cited: { kind: 'source'; source: Source } | { kind: 'note'; id: string } | { kind: 'before' }
}

/** Reads a stretch of a note as a reference, or answers undefined where it is not surely one. The source has no id yet. */
export function readTypedReference(paragraph: FlatParagraph, range: Range): TypedReference | undefined {
  const text = paragraph.text.slice(range.start, range.end)
  return readBackwards(paragraph, range, text) ?? readDocument(paragraph, range, text) ?? readTreaty(range, text) ?? readAddress(paragraph, range) ?? readEvidence(paragraph, range, text)
}

/** "KIND, et al, supra note 9, page 5", "Ibid., para. 4". */
function readBackwards({ references }: FlatParagraph, range: Range, text: string): TypedReference | undefined {
  const taken = takeLocator(text)
  const head = taken?.before ?? text
  if (/^ib[ií]d(?:em)?\.?$/iu.test(head)) return { range, locator: taken?.locator, cited: { kind: 'before' } }
  const at = head.indexOf(inlineSign)
  const note = references.get(range.start + at)
  if (at < 0 || note === undefined || !/(?:^|[\s,(])(?:supra|infra)[\s\u00a0](?:note|nota|n\.)[\s\u00a0]*$/iu.test(head.slice(0, at)) || at !== head.length - 1) return undefined
  return { range, locator: taken?.locator, cited: { kind: 'note', id: note } }
}

/** A document with a symbol: what stands before is its title, what follows its date and the place. */
function readDocument(paragraph: FlatParagraph, range: Range, text: string): TypedReference | undefined {
  const [found, ...more] = findSymbols(text)
  const symbol = found && parseSymbol(found.symbol)
  if (symbol === undefined || more.some((other) => other.symbol !== found?.symbol)) return undefined
  const from = nameBefore(text.slice(0, found?.start))
  const before = text.slice(from, found?.start).replace(/[\s\u00a0,;:(]+$/u, '').replace(/,? ?UN Doc\.?$/iu, '')
  const after = text.slice(found?.end)
  const { date, locator, end } = afterSymbol(after)
  const title = withoutIssuer(before)
  const source: Source = {
    ...emptySource('', kindOfSymbol(symbol)),
    symbol: found?.symbol ?? '',
    evidence: 'un-report',
    title,
    date,
    url: linkIn(paragraph, range) ?? '',
  }
  const known = completeFromCatalogue(source)
  return { range: { start: range.start + from, end: range.start + (found?.end ?? 0) + end }, locator, cited: { kind: 'source', source: known } }
}

/** A sentence around a reference, and no part of it. */
const proseWords = /^(?:according to |as |in |on |for |at |under |since |selon |d[’']après |según |conforme |cited |quoted |(?:the|this|its|le|la|el) (?:committee|state|government|report|question|figure|comité|état|estado|gobierno)(?!\p{L}))|(?<!\p{L})(?:is|are|was|were|has|have|had|said|says|noted|notes|states|stated|recommended|followed|found|est|sont|était|étaient|selon|es|son|era|fue|fueron|señaló|indica)(?!\p{L})/iu
const isProse = (words: string): boolean => /^\p{Ll}/u.test(words) || proseWords.test(words)
const commentName = /(?:(?:CRC|CEDAW|CCPR|HRC|CESCR|CAT|CERD|CMW|CRPD|CED)[\s\u00a0])?(?:joint[\s\u00a0])?(?:general[\s\u00a0](?:comment|recommendation)|(?:observation|recommandation)[\s\u00a0]générale|(?:observación|recomendación)[\s\u00a0]general)(?:[\s\u00a0]conjoint[ae]|[\s\u00a0]conjunta)?[\s\u00a0](?:no|n[º°]|núm)/iu

/** Where the name of a document begins before its symbol: behind the sentence that only leads to it. */
function nameBefore(before: string): number {
  if (before.trim() === '' || !isProse(before)) return 0
  const named = commentName.exec(before)
  return named === null ? before.length : named.index
}

/** The date and the place behind a symbol, and how far they reach. */
function afterSymbol(after: string): { date: string; locator: Locator | undefined; end: number } {
  const dated = /^[\s\u00a0]?[,(][\s\u00a0]?((?:[^,()]|,(?=[\s\u00a0](?:19|20)\d\d)){4,30})\)?(?=$|[,;)\s])/u.exec(after)
  const date = dated === null ? undefined : readTypedDate(dated[1] ?? '')
  const from = date === undefined ? 0 : (dated?.[0].length ?? 0)
  const taken = takeLocator(after.slice(from))
  if (taken !== undefined && /^[\s\u00a0,;:(]*$/u.test(taken.before)) return { date: date ?? '', locator: taken.locator, end: after.length }
  return { date: date ?? '', locator: undefined, end: from }
}

const issuers = Object.values(committeeNames).flatMap((names) => Object.values(names))

/** The style prints the committee itself. */
function withoutIssuer(title: string): string {
  const issuer = issuers.find((name) => title.startsWith(`${name}, `) || title.startsWith(`UN ${name}, `))
  return issuer === undefined ? title : title.slice(title.indexOf(issuer) + issuer.length + 2)
}

const linkIn = ({ links }: FlatParagraph, { start, end }: Range): string | undefined => links.find((link) => link.start >= start && link.end <= end)?.url

/** A treaty by its official name, with what is said of its adoption: "Convention on the Rights of the Child, 1989, art. 3". */
function readTreaty(range: Range, text: string): TypedReference | undefined {
  const taken = takeLocator(text)
  const named = findTreatyNamed(taken?.before ?? text)
  if (named === undefined) return undefined
  const source = completeFromEntry(emptySource('', 'instrument'), named)
  return { range, locator: taken?.locator, cited: { kind: 'source', source } }
}

/** An address that stands alone. */
function readAddress(paragraph: FlatParagraph, range: Range): TypedReference | undefined {
  const link = paragraph.links.find(({ start, end }) => start === range.start && end === range.end)
  const text = paragraph.text.slice(range.start, range.end)
  const url = link?.url ?? text
  if (!/^https?:\/\/\S+$/iu.test(url) || (link !== undefined && text !== url)) return undefined
  return { range, locator: undefined, cited: { kind: 'source', source: { ...emptySource('', 'evidence'), evidence: 'web-page', title: url, url } } }
}

/** "WOLA, Title of the Report, 24 April 2024": who wrote it, what it is called, who published it, when, and where in it. */
function readEvidence(paragraph: FlatParagraph, range: Range, text: string): TypedReference | undefined {
  const taken = takeLocator(text)
  const found = takeAddress(piecesOf(taken?.before ?? text, range.start), paragraph)
  const placed = takePlace(found.pieces)
  const { pieces, date } = takeDate(placed.pieces)
  const title = markedTitle(paragraph, range, pieces) ?? plainTitle(pieces, date !== undefined)
  if (title === undefined || (title.before.length === 0 && !title.marked)) return undefined
  const sure = title.marked || date !== undefined || pieces.length === 2
  if (!sure || title.words.split(' ').length < 2) return undefined
  if (!title.before.every(canBeAuthor) || title.after.length > 2 || !title.after.every(canFollow)) return undefined
  const parts = title.before.some((piece) => /^(?:and|et|y|&) |^et al/iu.test(piece))
  // "IOM, Displacement Tracking Matrix (DTM), Síntesis México": the second name is that of the series.
  const inSeries = title.marked && title.before.length === 2 && !parts
  const by = inSeries ? title.before.slice(0, 1) : title.before
  const source: Source = {
    ...emptySource('', 'evidence'),
    evidence: inSeries ? 'statistics' : kindFor(by),
    title: title.words,
    authors: readTypedAuthors(by),
    container: inSeries ? (title.before[1] ?? '') : '',
    publisher: title.after.join(', '),
    date: date ?? '',
    url: found.url || (linkIn(paragraph, range) ?? ''),
    accessed: found.accessed,
  }
  return { range, locator: taken?.locator ?? placed.locator, cited: { kind: 'source', source } }
}

const canBeAuthor = (piece: string): boolean => looksLikeName(piece) || (piece.split(' ').length <= 10 && /^[\p{Lu}\p{N}]/u.test(piece) && !isProse(piece))

/** A publisher, a place or the number of a series; not the next thing that the sentence says. */
const canFollow = (piece: string): boolean => piece.split(' ').length <= 10 && !/^(?:and|et|y|or|ou|as|with|which|who)\s/iu.test(piece) && takeLocator(piece) === undefined

const kindFor = (by: readonly string[]): EvidenceKind => (by.some(isUnBody) ? 'un-report' : 'ngo-report')

interface Piece extends Range {
  words: string
}

/** What stands between commas outside brackets, where a space follows: "98,671" is one piece. */
function piecesOf(text: string, offset: number): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let start = 0
  const close = (end: number): void => {
    const words = text.slice(start, end).trim()
    if (words !== '') pieces.push({ words, start: offset + start, end: offset + end })
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === ',' && depth === 0 && /\s/u.test(text.charAt(at + 1))) {
      close(at)
      start = at + 1
    }
  }
  close(text.length)
  return pieces
}

/** The address at the end, and the day it was seen. */
function takeAddress(pieces: readonly Piece[], { links }: FlatParagraph): { pieces: Piece[]; url: string; accessed: string } {
  const left = [...pieces]
  const [, seen] = /^(?:accessed|last accessed|visited|consulté|consultado|consultada)(?:[\s\u00a0](?:on|le|el))?[\s\u00a0](.{4,30})$/iu.exec(left.at(-1)?.words ?? '') ?? []
  const day = seen === undefined ? undefined : readTypedDate(seen)
  if (day !== undefined) left.pop()
  const last = left.at(-1)
  const written = last !== undefined && isAddress(last.words) ? last : undefined
  if (written === undefined) return { pieces: left, url: '', accessed: day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : '' }
  left.pop()
  const url = links.find(({ start, end }) => start < written.end && end > written.start)?.url ?? written.words
  return { pieces: left, url: /^https?:/iu.test(url) ? url : `https://${url}`, accessed: day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : '' }
}

const isAddress = (words: string): boolean => /^(?:https?:\/\/|www\.)\S+$/iu.test(words)

/** The place at the end, where an address follows it: "School statistics, table 9, www…". */
function takePlace(pieces: readonly Piece[]): { pieces: Piece[]; locator: Locator | undefined } {
  const taken = takeLocator(pieces.at(-1)?.words ?? '')
  return taken?.before === '' ? { pieces: pieces.slice(0, -1), locator: taken.locator } : { pieces: [...pieces], locator: undefined }
}

/** The date at the end; "September 21, 2022" has a comma of its own. */
function takeDate(pieces: readonly Piece[]): { pieces: Piece[]; date: string | undefined } {
  const [last, before] = [pieces.at(-1), pieces.at(-2)]
  const both = last !== undefined && before !== undefined ? readTypedDate(`${before.words}, ${last.words}`) : undefined
  if (both !== undefined) return { pieces: pieces.slice(0, -2), date: both }
  const date = last === undefined ? undefined : readTypedDate(last.words)
  return { pieces: date === undefined ? [...pieces] : pieces.slice(0, -1), date }
}

interface Title {
  words: string
  before: string[]
  after: string[]
  /** Whether italics or a link say that it is the title. */
  marked: boolean
}

function markedTitle({ text, italics, links }: FlatParagraph, range: Range, pieces: readonly Piece[]): Title | undefined {
  const mark = [...links, ...italics].find(({ start, end }) => start >= range.start && end <= range.end && end - start >= 4 && !isAddress(text.slice(start, end)))
  if (mark === undefined) return undefined
  const words = text.slice(mark.start, mark.end).trim().replace(/[,.]$/u, '')
  return {
    words,
    before: pieces.filter(({ end }) => end <= mark.start).map((piece) => piece.words),
    after: pieces.filter(({ start }) => start >= mark.end - 1).map((piece) => piece.words),
    marked: true,
  }
}

/** Names come first; the title is what is no name, and goes on through pieces that begin small. */
function plainTitle(pieces: readonly Piece[], dated: boolean): Title | undefined {
  const words = pieces.map((piece) => piece.words)
  const firstOther = words.findIndex((piece) => !looksLikeName(piece))
  const at = firstOther < 0 ? words.length - 1 : firstOther
  if (at < 1) return undefined
  let end = at + 1
  while (end < words.length && /^\p{Ll}/u.test(words[end] ?? '')) end += 1
  // Of several pieces that could follow, one is the publisher; more are a sentence of another kind.
  if (words.length - end > (dated ? 2 : 0)) return undefined
  return { words: words.slice(at, end).join(', '), before: words.slice(0, at), after: words.slice(end), marked: false }
}
