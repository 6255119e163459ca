import { z } from 'zod'
import { once } from '../../once.ts'
import { documentNames, parseSymbol, type DocumentSymbol } from '../symbol.ts'
import { treatyBodies, type TreatyBody } from '../symbol/bodies.ts'
import data from './general-comments.json' with { type: 'json' }

const CatalogueBody = z.enum(treatyBodies)

/** A symbol in the form in which `formatSymbol` prints it. */
const SymbolText = z.string().refine((text) => parseSymbol(text) !== undefined)

/** `confirmed`: read on the document or its official page; `unconfirmed`: remembered, or from a list of others. */
export const CatalogueStatus = z.enum(['confirmed', 'unconfirmed'])

/** A general comment or general recommendation: what identifies it, not its text. */
export const GeneralComment = z.strictObject({
  /** Its number with each committee that adopted it, in the order of its title. */
  numbered: z
    .array(
      z.strictObject({
        body: CatalogueBody,
        number: z.int().positive(),
        kind: z.enum(['general comment', 'general recommendation']),
      }),
    )
    .min(1),
  /** The year in its name, which need not be the year of issue. */
  year: z.int(),
  /** Official short title in English. */
  title: z.string().min(1),
  /** Its own symbol, canonical; null for those that stand only in an annual report or compilation. */
  symbol: SymbolText.nullable(),
  publishedIn: z.strictObject({ symbol: SymbolText, place: z.string() }).nullable(),
  issued: z.iso.date().nullable(),
  /** Symbols of an earlier version, or misprinted in lists, under which it is asked for. */
  otherSymbols: z.array(SymbolText),
  replacedBy: z.strictObject({ body: CatalogueBody, number: z.int().positive() }).nullable(),
  remark: z.string(),
  status: CatalogueStatus,
})
export type GeneralComment = z.infer<typeof GeneralComment>

const Catalogue = z.strictObject({
  sources: z.string(),
  status: z.string(),
  download: z.strictObject({ address: z.url(), status: CatalogueStatus, source: z.string() }),
  entries: z.array(GeneralComment),
})

const catalogue = once(() => Catalogue.parse(data))

/** All general comments and general recommendations, by committee and number. */
export const generalComments = (): readonly GeneralComment[] => catalogue().entries

const byName = once(() => new Map(
  generalComments().flatMap((entry) =>
    [entry.symbol ?? '', ...entry.otherSymbols]
      .map(parseSymbol)
      .flatMap((symbol) => (symbol === undefined ? [] : documentNames(symbol)))
      .map((name) => [name, entry] as const),
  ),
))

/** The general comment that a symbol names, also by one of a joint document's symbols or that of an earlier version. */
export const findBySymbol = (symbol: DocumentSymbol): GeneralComment | undefined =>
  documentNames(symbol)
    .map((name) => byName().get(name))
    .find((entry) => entry !== undefined)

/** The general comment or general recommendation that a committee numbers so. */
export const findByNumber = (body: TreatyBody, number: number): GeneralComment | undefined =>
  generalComments().find((entry) => entry.numbered.some((name) => name.body === body && name.number === number))

/** The one that took its place, where it was replaced. */
export const findReplacement = (entry: GeneralComment): GeneralComment | undefined =>
  entry.replacedBy === null ? undefined : findByNumber(entry.replacedBy.body, entry.replacedBy.number)

/** Where the user can fetch the official text; see `download` in the data for how far the address can be trusted. */
export function downloadAddress(entry: Pick<GeneralComment, 'symbol' | 'publishedIn'>): string | undefined {
  const [symbol] = (entry.symbol ?? entry.publishedIn?.symbol ?? '').split('–')
  return symbol === undefined || symbol === '' ? undefined : catalogue().download.address + symbol
}
