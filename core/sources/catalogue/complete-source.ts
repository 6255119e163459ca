import { formatSymbol, parseSymbol } from '../symbol.ts'
import type { Source } from '../source.ts'
import { findBySymbol } from './catalogue.ts'

/**
 * Fills in what the catalogue knows of a source by its symbol. Its title and date go before those read from the
 * document, whose first page sets them in pieces; what the catalogue does not know stays as it was.
 */
export function completeFromCatalogue(source: Source): Source {
  const symbol = parseSymbol(source.symbol)
  const known = symbol && findBySymbol(symbol)
  if (known === undefined) return source
  return {
    ...source,
    kind: 'instrument',
    symbol: known.symbol ?? source.symbol,
    title: known.title,
    date: known.issued ?? source.date,
  }
}

/** A symbol as it is stored and compared: canonical where it can be read, else as it was given. */
export function canonicalSymbol(text: string): string {
  const symbol = parseSymbol(text)
  return symbol === undefined ? text.trim() : formatSymbol(symbol)
}
