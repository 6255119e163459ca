import { once } from '../../once.ts'
import { foldedWords } from '../../search/fold.ts'
import type { Source } from '../source.ts'
import { documentNames, parseSymbol } from '../symbol.ts'
import type { TreatyBody } from '../symbol/bodies.ts'
import { downloadAddress, findBySymbol, generalComments, type GeneralComment } from './catalogue.ts'
import { treaties, type Treaty } from './treaties.ts'

/** A document that the catalogue knows, by an id of its own: "ICCPR", "CRC-14", "CEDAW-31" for a joint one. */
export type CatalogueEntry =
  | { kind: 'treaty'; id: string; treaty: Treaty }
  | { kind: 'general-comment'; id: string; comment: GeneralComment }

/** All treaties and general comments, the treaties first. */
export const catalogueEntries: () => readonly CatalogueEntry[] = once(() => [
  ...treaties().map((treaty): CatalogueEntry => ({ kind: 'treaty', id: treaty.id, treaty })),
  ...generalComments().map((comment): CatalogueEntry => ({ kind: 'general-comment', id: idOf(comment), comment })),
])

/** The id of the entry of a general comment. */
export const findEntryOfComment = (comment: GeneralComment): string => idOf(comment)

function idOf({ numbered: [first] }: GeneralComment): string {
  return first === undefined ? '' : `${first.body}-${first.number}`
}

const byId = once(() => new Map(catalogueEntries().map((entry) => [entry.id, entry])))

export const findEntry = (id: string): CatalogueEntry | undefined => byId().get(id)

/** The committees whose document it is. */
export const bodiesOfEntry = (entry: CatalogueEntry): readonly TreatyBody[] =>
  entry.kind === 'treaty' ? [entry.treaty.body] : entry.comment.numbered.map(({ body }) => body)

/** The symbol under which it is asked for: its own, else that of the document it is printed in. */
export const symbolOfEntry = (entry: CatalogueEntry): string =>
  entry.kind === 'treaty' ? entry.treaty.resolution : (entry.comment.symbol ?? entry.comment.publishedIn?.symbol ?? '')

/** Its titles, the English one first. */
export const titlesOfEntry = (entry: CatalogueEntry): readonly string[] =>
  entry.kind === 'treaty' ? [entry.treaty.name.en, entry.treaty.name.fr, entry.treaty.name.es] : [entry.comment.title]

/** Where the user can fetch its official text. */
export const addressOfEntry = (entry: CatalogueEntry): string | undefined =>
  downloadAddress(entry.kind === 'treaty' ? { symbol: entry.treaty.resolution, publishedIn: null } : entry.comment)

/** The number of a general comment that has no symbol to tell it: two of the Human Rights Committee share their title. */
export const numberWithoutSymbol = (entry: CatalogueEntry): string =>
  entry.kind === 'general-comment' && entry.comment.symbol === null ? String(entry.comment.numbered[0]?.number ?? '') : ''

/** The entries that have no symbol to themselves: treaties stand in resolutions, old general comments in annual reports. */
const bySharedName = once(() => {
  const found = new Map<string, CatalogueEntry[]>()
  for (const entry of catalogueEntries()) {
    if (entry.kind === 'general-comment' && entry.comment.symbol !== null) continue
    for (const name of namesOf(symbolOfEntry(entry))) found.set(name, [...(found.get(name) ?? []), entry])
  }
  return found
})

const namesOf = (text: string): readonly string[] => {
  const symbol = parseSymbol(text)
  return symbol === undefined ? [] : documentNames(symbol)
}

const underSharedName = (symbol: string): readonly CatalogueEntry[] => namesOf(symbol).flatMap((name) => bySharedName().get(name) ?? [])

/** Whether several documents are cited by this symbol, as the two Covenants are by one resolution. */
export const standsForSeveral = (symbol: string): boolean => underSharedName(symbol).length > 1

const folded = (text: string): string => foldedWords(text).join(' ')

/**
 * The entry that a source is a text of. The symbol decides. Where it names no document alone, the title must agree; a
 * resolution that adopted one treaty only stands for that treaty.
 */
export function findEntryOf({ kind, symbol, title, number }: Pick<Source, 'kind' | 'symbol' | 'title' | 'number'>): CatalogueEntry | undefined {
  const parsed = parseSymbol(symbol)
  const comment = parsed && findBySymbol(parsed)
  if (comment !== undefined) return findEntry(idOf(comment))
  const shared = underSharedName(symbol)
  const [only] = shared
  if (shared.length === 1 && only?.kind === 'treaty') return only
  const words = folded(title)
  if (words === '') return undefined
  const candidates = symbol === '' && kind === 'instrument' ? catalogueEntries().filter((entry) => entry.kind === 'treaty') : shared
  const titled = candidates.filter((entry) => titlesOfEntry(entry).some((name) => folded(name) === words))
  return titled.find((entry) => number !== '' && numberWithoutSymbol(entry) === number) ?? titled[0]
}
