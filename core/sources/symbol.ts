import { findStem, isTreatyBody, type Body } from './symbol/bodies.ts'
import { formatPart, partsOf, type DocumentSymbol, type Mark, type SymbolPart } from './symbol/document-symbol.ts'
import { interpretCommittee } from './symbol/interpret-committee.ts'
import { interpretOrgan } from './symbol/interpret-organ.ts'
import { correctSlips } from './symbol/slips.ts'
import { elementsOf, isElement, splitJoint, takeVolume, tidySymbol, withoutYear } from './symbol/tidy.ts'

export type { Body, TreatyBody } from './symbol/bodies.ts'
export type { DocumentSymbol, DocumentType, Mark, Protocol, SymbolPart } from './symbol/document-symbol.ts'

const longestSymbol = 200

/**
 * Reads a document symbol, in today's forms, in those of before about 2005, and with the slips of advance versions.
 * The forms are those of the United Nations Editorial Manual and of the harmonised symbols of the treaty bodies.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > longestSymbol) return undefined
  const written = splitJoint(tidySymbol(text))
  const parts = written.map(parsePart).filter((part) => part !== undefined)
  const [first, ...joint] = parts
  if (first === undefined || parts.length !== written.length) return undefined
  // Two symbols of one committee are two documents; a joint document has one of each.
  if (new Set(parts.map((part) => part.stem)).size !== parts.length) return undefined
  return { ...first, joint }
}

/** The symbol as it is printed; those of a joint document are joined by an en dash. */
export const formatSymbol = (symbol: DocumentSymbol): string => partsOf(symbol).map(formatPart).join('–')

/** The committees or organs that issued a document. */
export const bodiesOf = (symbol: DocumentSymbol): readonly Body[] => [...new Set(partsOf(symbol).map((part) => part.body))]

/**
 * Whether two symbols name one document. A corrigendum belongs to what it corrects, and a joint document is named by
 * any of its symbols; a revision or addition is a document of its own, and so is a volume where both name theirs.
 */
export const sameDocument = (a: DocumentSymbol, b: DocumentSymbol): boolean =>
  partsOf(a).some((one) => partsOf(b).some((other) => nameOfPart(one) === nameOfPart(other) && (one.volume ?? other.volume) === (other.volume ?? one.volume)))

/** What `sameDocument` compares, but for volumes: one name for each symbol of the document, for use as a key. */
export const documentNames = (symbol: DocumentSymbol): readonly string[] => partsOf(symbol).map(nameOfPart)

function nameOfPart(part: SymbolPart): string {
  const marks = part.marks.filter((mark) => mark.kind !== 'Corr')
  const path = part.path.map((element) => (element === 'OPSA' ? 'OPSC' : withoutYear(element)))
  const [first = '', second = '', ...others] = path
  // CRC/C/Q/DMA/1 is the older print of CRC/C/DMA/Q/1.
  return formatPart({ stem: part.stem, marks, path: first === 'Q' ? [second, first, ...others] : path })
}

function parsePart(tidied: string): SymbolPart | undefined {
  const { symbol, ...volume } = takeVolume(tidied)
  const elements = elementsOf(symbol)
  const written = findStem(elements)
  if (written === undefined) return undefined
  const { stem, body, rest } = correctSlips(written)
  const { path, marks } = takeMarks(rest)
  const isPath = path.every((element) => isElement(element) || (stem === 'S' && path[0] === 'RES' && isElement(withoutYear(element))))
  if (path.length === 0 || !isPath || (body !== 'labour-organization' && !rest.some((element) => /\d/u.test(element)))) return undefined
  if (!isTreatyBody(body)) {
    const read = interpretOrgan(body, stem, path, marks)
    return read && { stem, path, marks, ...read, ...volume }
  }
  // Without the C only these series are known: CRC/GC/2005/6, CEDAW/SP/2002/2, CRPD/CSP/2012/2, CEDAW/2009/WP.1/R.
  const withoutC = !stem.includes('/') && !/^(?:GC|SP|CSP|PSWG|\d{4})$/u.test(path[0] ?? '')
  return withoutC || path.length + marks.length > 8 ? undefined : { stem, path, marks, ...interpretCommittee(body, stem, path, marks), ...volume }
}

/** The revisions, additions and corrigenda stand last; their order tells what is revised. */
function takeMarks(rest: readonly string[]): { path: string[]; marks: Mark[] } {
  const marks = rest.map(toMark)
  const from = marks.findLastIndex((mark) => mark === undefined) + 1
  return { path: rest.slice(0, from), marks: marks.slice(from).filter((mark) => mark !== undefined) }
}

function toMark(element: string): Mark | undefined {
  const [, kind, number = ''] = /^(Rev|Add|Corr)\.(\d{1,4})$/u.exec(element) ?? []
  return kind === 'Rev' || kind === 'Add' || kind === 'Corr' ? { kind, number } : undefined
}
