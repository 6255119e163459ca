import { isExact } from '../checks/quotes/compare-quote.ts'
import { plainQuote, quotedPieces, withoutOuterMarks } from '../checks/quotes/plain-quote.ts'
import type { Quote } from '../document/block.ts'
import { parseSymbol, type DocumentSymbol } from '../sources/symbol.ts'
import { documentTypeOf } from './document-type.ts'
import type { DraftText } from './draft-texts.ts'
import type { DerivedLink } from './citation-links.ts'
import { roleOf, type KnownSource, type NamedDocument, type SourceFinder } from './find-source.ts'
import { beginningOf, nameOfSource, toTarget } from './target.ts'
import { targetOfPassage } from './target-of-passage.ts'
import type { TextReference } from './text-references.ts'

/**
 * The links of the quotes. A quote that knows its passage is linked to that. Else what is quoted is the document that a
 * note or citation of the quote names; else one of the report's sources that holds these words under this number; else the State document named in the sentence before or its
 * notes; else the one report of the State that the draft names anywhere; else whatever the sentence before names.
 */
export function quoteLinks(texts: readonly DraftText[], references: readonly TextReference[], finder: SourceFinder): DerivedLink[] {
  const byBlock = new Map<string, TextReference[]>()
  for (const reference of references) byBlock.set(reference.place.block, [...(byBlock.get(reference.place.block) ?? []), reference])
  const cited = citedIn(texts, finder)
  const theReport = onlyStateReport(references, finder)
  let leadIn = ''
  return texts.flatMap(({ from, block, note, text }): DerivedLink[] => {
    if (note !== null) return []
    if (block.kind !== 'quote') {
      if (text.trim() !== '') leadIn = block.id
      return []
    }
    const place = { block: block.id, note: null, start: 0, end: text.length, excerpt: beginningOf(text) }
    const known = knownPassage(block, finder)
    if (known !== undefined) {
      const { source, passages } = known.of
      return from === '' ? [] : [{ from, origin: 'quote', role: roleOf(source, source.kind), target: targetOfPassage(source, passages, known.passage), problem: null, place }]
    }
    const before = documentIn(byBlock.get(leadIn), cited.get(leadIn))
    const own = documentIn(byBlock.get(block.id), cited.get(block.id))
    const found = own === undefined ? findQuoted(block, text, finder) : undefined
    const document = own ?? (found && documentOf(found.known)) ?? (before?.role === 'state-position' ? before : (theReport ?? before))
    const number = block.number ?? found?.number ?? ''
    if (from === '' || (number === '' && (document === undefined || own === undefined))) return []
    const { target, problem } = toTarget(document ?? { source: undefined, entry: '', name: '', open: false }, 'paragraph', number)
    return [{ from, origin: 'quote', role: document?.role ?? 'state-position', target, problem, place }]
  })
}

/** The passage that a quote was taken from, as long as the report has it. */
function knownPassage({ passage }: Quote, finder: SourceFinder): { of: KnownSource; passage: string } | undefined {
  const of = passage === undefined ? undefined : finder.byId(passage.source)
  return passage === undefined || of?.finder.byId(passage.id) === undefined ? undefined : { of, passage: passage.id }
}

const documentOf = (known: KnownSource): NamedDocument => ({ source: known, entry: known.entry, name: nameOfSource(known), role: roleOf(known.source, 'state-document'), open: false })

/** The report of the State, where the draft names one alone, or names none and the sources hold one alone. */
function onlyStateReport(references: readonly TextReference[], { all }: SourceFinder): NamedDocument | undefined {
  const named = new Map(references.filter(({ named: { role, name, open } }) => role === 'state-position' && !open && isReport(parseSymbol(name))).map(({ named }) => [named.source?.source.id ?? named.name, named]))
  const [only] = named.values()
  const held = all.filter(({ symbol }) => isReport(symbol))
  const [source] = held
  if (named.size > 0) return named.size === 1 ? only : undefined
  return held.length === 1 && source !== undefined ? documentOf(source) : undefined
}

const isReport = (symbol: DocumentSymbol | undefined): boolean => symbol !== undefined && documentTypeOf(symbol) === 'state-report'

/** The last document named: "in its report (CRC/C/MEX/6-7), answering CRC/C/MEX/CO/4-5" is rare, and then the first of a State. */
function documentIn(references: readonly TextReference[] | undefined, cited: KnownSource | undefined): NamedDocument | undefined {
  if (cited !== undefined) return documentOf(cited)
  const documents = (references ?? []).filter(({ found }) => found.unit !== 'article')
  return (documents.find(({ named }) => named.role === 'state-position') ?? documents.at(-1))?.named
}

/** The source cited in each block and its notes; of several, the one that speaks for the State. */
function citedIn(texts: readonly DraftText[], finder: SourceFinder): Map<string, KnownSource> {
  const cited = new Map<string, KnownSource>()
  for (const { block, inlines } of texts) {
    for (const inline of inlines) {
      const source = inline.type === 'citation' ? finder.byId(inline.source) : undefined
      if (source !== undefined && (cited.get(block.id)?.source.kind !== 'state-document')) cited.set(block.id, source)
    }
  }
  return cited
}

/** The paragraph that holds the words of a quote, under its number where it has one. */
function findQuoted({ number }: Quote, text: string, { all }: SourceFinder): { known: KnownSource; number: string } | undefined {
  const pieces = quotedPieces(withoutOuterMarks(plainQuote(text)))
  if (pieces.length === 0) return undefined
  for (const known of all) {
    const named = number === undefined ? undefined : known.finder.byNumber('paragraph', number)
    const candidates = number === undefined ? known.passages.filter((passage) => passage.kind === 'paragraph') : named === undefined ? [] : [named]
    const passage = candidates.find((candidate) => isExact(pieces, plainQuote(candidate.text)))
    if (passage !== undefined) return { known, number: passage.number }
  }
  return undefined
}
