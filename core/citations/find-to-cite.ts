import type { Locator } from '../document/inline.ts'
import { once } from '../once.ts'
import { foldedWords, foldText } from '../search/fold.ts'
import { readParagraphs } from '../sources/paragraph-reference.ts'
import { parseShortReference, shortReferenceTest } from '../sources/short-reference.ts'
import { parseSymbol } from '../sources/symbol.ts'
import type { DocumentSymbol } from '../sources/symbol/document-symbol.ts'
import type { Source } from '../sources/source.ts'
import { takeLocator } from './locator.ts'

/** A source as type-ahead looks at it. */
export interface Citable {
  source: Source
  /** Read at the first short reference that is typed: most of what is typed is none. */
  symbol: () => DocumentSymbol | undefined
  /** Title, symbol and authors: what most people type. */
  name: string
  /** Everything it can be found by. */
  all: string
}

/** A source that fits what was typed, and the part of it that was named. */
export interface ToCite {
  source: Source
  locator?: Locator
}

const prepared = new WeakMap<Source, Citable>()

/** A source made ready for type-ahead. It stays so as long as it is held: the small window opens often, and there may be thousands. */
export function toCitable(source: Source): Citable {
  const known = prepared.get(source) ?? prepare(source)
  prepared.set(source, known)
  return known
}

/**
 * Makes all sources of a report ready for type-ahead in small steps, so that not even the first short reference waits.
 * @param pause comes back when there is time for the next source, and answers whether it is still wanted
 */
export async function prepareToCite(sources: readonly Source[], pause: () => Promise<boolean>): Promise<void> {
  for (const source of sources) {
    if (!(await pause())) return
    toCitable(source).symbol()
  }
}

function prepare(source: Source): Citable {
  const authors = source.authors.map((author) => ('name' in author ? author.name : `${author.given} ${author.family}`)).join(' ')
  const name = foldText([source.title, source.symbol, authors].join(' '))
  return { source, symbol: once(() => parseSymbol(source.symbol)), name, all: `${name} ${foldText([source.publisher, source.container, source.number, source.date, source.publicLabel, source.tags.join(' ')].join(' '))}` }
}

/**
 * The sources that fit what was typed, best first: those that a short reference names ("GC 6 para 85", "MEX 6-7", a
 * symbol), then those whose title begins with what was typed, those that have its words at the beginning of words of
 * their title, symbol or authors, and the others that hold them all.
 */
export function findToCite(typed: string, sources: readonly Citable[], most = 30): ToCite[] {
  const ended = takeLocator(typed)
  const { head, paragraph } = readParagraphs(typed.trim())
  const locator: Locator | undefined = ended?.locator ?? (paragraph === undefined ? undefined : { kind: 'paragraph', value: paragraph.replace(/-/gu, '–') })
  const asked = ended?.before ?? (paragraph === undefined ? typed : head)
  const words = foldedWords(asked)
  const reference = parseShortReference(asked)
  const isMeant = reference && shortReferenceTest(reference)
  const found = sources.flatMap((citable): { citable: Citable; rank: number }[] => {
    const symbol = isMeant && citable.symbol()
    if (isMeant !== undefined && symbol !== undefined && isMeant(symbol)) return [{ citable, rank: 0 }]
    if (!words.every((word) => citable.all.includes(word))) return []
    const begins = words.every((word) => citable.name.startsWith(word) || citable.name.includes(` ${word}`))
    const first = words.length > 0 && citable.name.startsWith(words.join(' '))
    return [{ citable, rank: first ? 1 : begins ? 2 : 3 }]
  })
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ citable: { source } }) => (locator === undefined ? { source } : { source, locator }))
}
