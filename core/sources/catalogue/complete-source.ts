import { formatSymbol, parseSymbol } from '../symbol.ts'
import type { Source } from '../source.ts'
import { findEntryOf, numberWithoutSymbol, symbolOfEntry, type CatalogueEntry } from './entry.ts'

/**
 * Fills in what the catalogue knows of a source by its symbol. Its title and date go before those read from the
 * document, whose first page sets them in pieces; what the catalogue does not know stays as it was.
 */
export function completeFromCatalogue(source: Source): Source {
  const entry = findEntryOf(source)
  return entry === undefined ? source : completeFromEntry(source, entry)
}

/** Fills in what the catalogue knows of a source that the user says is this entry. */
export function completeFromEntry(source: Source, entry: CatalogueEntry): Source {
  return {
    ...source,
    kind: 'instrument',
    symbol: symbolOfEntry(entry),
    title: titleFor(source, entry),
    number: numberWithoutSymbol(entry) || source.number,
    date: (entry.kind === 'treaty' ? entry.treaty.adopted : entry.comment.issued) ?? source.date,
  }
}

/** Treaties have official names in three languages; of general comments the catalogue holds only the English title. */
function titleFor({ language, title }: Source, entry: CatalogueEntry): string {
  if (entry.kind === 'treaty') return language === 'fr' || language === 'es' ? entry.treaty.name[language] : entry.treaty.name.en
  const isTranslated = language !== '' && language !== 'en' && title !== ''
  // One that has no symbol to itself is told from its neighbours by its title.
  return isTranslated && entry.comment.symbol !== null ? title : entry.comment.title
}

/** A symbol as it is stored and compared: canonical where it can be read, else as it was given. */
export function canonicalSymbol(text: string): string {
  const symbol = parseSymbol(text)
  return symbol === undefined ? text.trim() : formatSymbol(symbol)
}
