import { foldedWords } from '../../search/fold.ts'
import type { ListedSource } from '../add-source.ts'
import { treatyBodies, type TreatyBody } from '../symbol/bodies.ts'
import { committeeNames } from './committees.ts'
import { bodiesOfEntry, catalogueEntries, findEntryOf, symbolOfEntry, titlesOfEntry, type CatalogueEntry } from './entry.ts'

/** The documents of one committee: its treaties, then its general comments in the order of their numbers. */
export interface CatalogueGroup {
  body: TreatyBody
  entries: CatalogueEntry[]
}

/** The catalogue by committee, the one named first at the top; a joint document stands with each of its committees. */
export function listCatalogue(first: string): CatalogueGroup[] {
  const order = [...treatyBodies].sort((a, b) => Number(b === first) - Number(a === first))
  return order
    .map((body) => ({
      body,
      entries: catalogueEntries()
        .filter((entry) => bodiesOfEntry(entry).includes(body))
        .sort((a, b) => (numberFor(a, body) ?? 0) - (numberFor(b, body) ?? 0)),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** The number that a committee gives it; undefined for a treaty. */
export const numberFor = (entry: CatalogueEntry, body: TreatyBody): number | undefined =>
  entry.kind === 'treaty' ? undefined : entry.comment.numbered.find((name) => name.body === body)?.number

export const yearOf = (entry: CatalogueEntry): string =>
  entry.kind === 'treaty' ? entry.treaty.adopted.slice(0, 4) : String(entry.comment.year)

/** Only what holds every word that was typed, or words that begin so: "gc 14", "juvenile", "crc/c/gc/24". */
export function filterCatalogue(groups: readonly CatalogueGroup[], query: string): CatalogueGroup[] {
  const typed = query.trim().split(/\s+/u)
  const wanted = typed.filter((word) => !word.includes('/')).flatMap(foldedWords)
  // The parts of a symbol say little one by one: it counts as it was typed.
  const symbols = typed.filter((word) => word.includes('/')).map((word) => word.toLowerCase())
  if (wanted.length === 0 && symbols.length === 0) return [...groups]
  const holds = (entry: CatalogueEntry) => {
    const words = foldedWords(searchText(entry))
    const symbol = symbolOfEntry(entry).toLowerCase()
    return wanted.every((word) => words.some((other) => other.startsWith(word))) && symbols.every((typedSymbol) => symbol.includes(typedSymbol))
  }
  return groups.map(({ body, entries }) => ({ body, entries: entries.filter(holds) })).filter(({ entries }) => entries.length > 0)
}

/** What people call them in the three languages, and in short. */
const kindWords = {
  'general comment': 'general comment gc observation générale og observación general',
  'general recommendation': 'general recommendation gr recommandation générale rg recomendación general',
} as const

function searchText(entry: CatalogueEntry): string {
  const bodies = bodiesOfEntry(entry).flatMap((body) => [body, ...Object.values(committeeNames[body])])
  const names =
    entry.kind === 'treaty'
      ? [...Object.values(entry.treaty.short), 'treaty traité tratado']
      : [...entry.comment.numbered.map(({ kind, number }) => `${kindWords[kind]} no ${number}`), ...entry.comment.otherSymbols]
  return [...bodies, ...names, ...titlesOfEntry(entry), symbolOfEntry(entry), yearOf(entry)].join(' ')
}

/** Sources by the entry of the catalogue that they are; where there are several, the one with text. */
export function byEntry(sources: readonly ListedSource[]): ReadonlyMap<string, ListedSource> {
  const found = new Map<string, ListedSource>()
  for (const listed of sources) {
    const entry = findEntryOf(listed.source)
    if (entry === undefined) continue
    const other = found.get(entry.id)
    if (other === undefined || other.passages === 0) found.set(entry.id, listed)
  }
  return found
}
