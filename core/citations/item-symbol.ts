import { findSymbols } from '../sources/find-symbols.ts'
import { kindOfSymbol } from '../sources/kind-of-symbol.ts'
import type { EvidenceKind, SourceKind } from '../sources/source.ts'
import { bodiesOf, parseSymbol } from '../sources/symbol.ts'
import { isTreatyBody } from '../sources/symbol/bodies.ts'
import type { CslItem } from './csl-item.ts'

/** The document symbol of an item and the kind of source it makes of it. */
export interface ItemSymbol {
  symbol: string
  kind: SourceKind
}

/**
 * Finds the document symbol of an item; reference managers have no field of their own for it. The fields that hold
 * numbers come before the note and the title, which may name another document.
 */
export function findItemSymbol(item: CslItem, evidence: EvidenceKind): ItemSymbol | undefined {
  const places = [item.number, item['call-number'], item.archive_location, item.note, item.title]
  for (const { symbol } of places.flatMap((text) => findSymbols(text))) {
    const parsed = parseSymbol(symbol)
    // Numbers of laws and judgments may look like those of the larger organs ("A/123"); a committee's do not.
    const sure = (evidence !== 'law' && evidence !== 'court-decision') || (parsed !== undefined && bodiesOf(parsed).some(isTreatyBody))
    if (parsed !== undefined && sure) return { symbol, kind: kindOfSymbol(parsed) }
  }
  return undefined
}

/** Whether a text names a document by its symbol and says nothing else: "UN Doc. CRC/C/GC/14". */
export function isOnlySymbol(text: string, symbol: string): boolean {
  const found = findSymbols(text).find((one) => one.symbol === symbol)
  if (found === undefined) return false
  const around = text.slice(0, found.start) + text.slice(found.end)
  return /^[\s.,;:()]*(?:(?:U\.?N\.?)?\s?Doc(?:ument)?|symbol)?[\s.,;:()]*$/iu.test(around)
}
