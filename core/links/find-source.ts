import { assertNever } from '../assert-never.ts'
import { findEntry, findEntryOf, symbolOfEntry, titlesOfEntry } from '../sources/catalogue/entry.ts'
import { kindOfSymbol } from '../sources/kind-of-symbol.ts'
import type { Source, SourceKind } from '../sources/source.ts'
import { documentNames, parseSymbol, type DocumentSymbol } from '../sources/symbol.ts'
import { documentTypeOf } from './document-type.ts'
import type { LinkInput, SourcePassages } from './link-input.ts'
import type { LinkRole } from './link.ts'
import { passageFinder, type PassageFinder } from './find-passage.ts'
import type { Named } from './references/reference.ts'

/** A source of the report with what finds its passages. */
export interface KnownSource extends SourcePassages {
  entry: string
  symbol: DocumentSymbol | undefined
  finder: PassageFinder
}

/** What a reference names, as far as the report and the catalogue know it. */
export interface NamedDocument {
  source: KnownSource | undefined
  entry: string
  name: string
  role: LinkRole
  /** Whether more than one source of the report could be meant. */
  open: boolean
}

export interface SourceFinder {
  all: readonly KnownSource[]
  byId: (id: string) => KnownSource | undefined
  named: (named: Named) => NamedDocument
  /** The source of an entry of the catalogue or of a symbol or title, for links whose source was gone when they were made. */
  again: (entry: string, name: string) => KnownSource | undefined
}

export function sourceFinder({ sources, committee, state }: Pick<LinkInput, 'sources' | 'committee' | 'state'>): SourceFinder {
  const all = sources.map((one): KnownSource => ({ ...one, entry: findEntryOf(one.source)?.id ?? '', symbol: parseSymbol(one.source.symbol), finder: passageFinder(one.passages) }))
  const ids = new Map(all.map((known) => [known.source.id, known]))
  const entries = new Map<string, KnownSource>()
  const symbols = new Map<string, KnownSource>()
  for (const known of all) {
    if (known.entry !== '' && !entries.has(known.entry)) entries.set(known.entry, known)
    for (const name of known.symbol === undefined ? [] : documentNames(known.symbol)) if (!symbols.has(name)) symbols.set(name, known)
  }
  const bySymbol = (symbol: DocumentSymbol): KnownSource | undefined => documentNames(symbol).map((name) => symbols.get(name)).find((known) => known !== undefined)

  return {
    all,
    byId: (id) => ids.get(id),
    again: (entry, name) => {
      const symbol = parseSymbol(name)
      return (entry === '' ? undefined : entries.get(entry)) ?? (symbol === undefined ? all.find(({ source }) => name !== '' && source.title === name) : bySymbol(symbol))
    },
    named: (named) => {
      switch (named.kind) {
        case 'entry': {
          const entry = findEntry(named.entry)
          return { source: entries.get(named.entry), entry: named.entry, name: nameOfEntry(named.entry), role: entry === undefined ? 'norm' : roleOf(entries.get(named.entry)?.source, 'instrument'), open: false }
        }
        case 'symbol': {
          const symbol = parseSymbol(named.symbol)
          const source = symbol && bySymbol(symbol)
          const kind = symbol === undefined ? 'evidence' : kindOfSymbol({ ...symbol, type: documentTypeOf(symbol) })
          return { source, entry: source?.entry ?? '', name: named.symbol, role: roleOf(source?.source, kind, symbol), open: false }
        }
        case 'general-comment': {
          const fitting = all.filter(({ symbol }) => symbol?.type === 'general-comment' && symbol.number === String(named.number) && (named.body === undefined || symbol.body === named.body))
          return { source: fitting.length === 1 ? fitting[0] : undefined, entry: '', name: `${named.body ?? ''} GC ${named.number}`.trim(), role: 'norm', open: fitting.length > 1 }
        }
        case 'state-document': {
          const body = named.body ?? committee
          const wanted = named.state ?? state
          const fitting = all.filter(({ symbol, source }) =>
            symbol !== undefined && documentTypeOf(symbol) === named.type && (wanted === '' || symbol.state === undefined || symbol.state === wanted) && (named.state !== undefined && named.body === undefined ? true : body === undefined || symbol.body === body) &&
            (named.cycle === undefined || symbol.number === named.cycle) && (named.year === undefined || source.date === '' || source.date.startsWith(String(named.year))))
          const [only] = fitting
          const kind: SourceKind = named.type === 'state-report' || named.type === 'replies' ? 'state-document' : 'committee-output'
          return { source: fitting.length === 1 ? only : undefined, entry: '', name: fitting.length === 1 ? (only?.source.symbol ?? '') : named.type, role: roleOf(undefined, kind), open: fitting.length > 1 }
        }
        default:
          return assertNever(named)
      }
    },
  }
}

/** The symbol that a document of the catalogue is asked for by; the name of a treaty. */
export function nameOfEntry(id: string): string {
  const entry = findEntry(id)
  if (entry === undefined) return id
  return entry.kind === 'treaty' ? (titlesOfEntry(entry)[0] ?? id) : symbolOfEntry(entry)
}

/** What a source is to the argument: its kind says it, and of a committee's documents the views on a single case are norms. */
export function roleOf(source: Source | undefined, kind: SourceKind, symbol = source === undefined ? undefined : parseSymbol(source.symbol)): LinkRole {
  const known = source?.kind ?? kind
  switch (known) {
    case 'instrument':
      return 'norm'
    case 'state-document':
      return 'state-position'
    case 'committee-output':
      return symbol?.type === 'views' ? 'norm' : 'follow-up'
    case 'evidence':
      return 'evidence'
    default:
      return assertNever(known)
  }
}
