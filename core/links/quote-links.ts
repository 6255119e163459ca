import { isExact } from '../checks/quotes/compare-quote.ts'
import { plainQuote, quotedPieces, withoutOuterMarks } from '../checks/quotes/plain-quote.ts'
import type { Quote } from '../document/block.ts'
import type { DraftText } from './draft-texts.ts'
import type { DerivedLink } from './citation-links.ts'
import { roleOf, type KnownSource, type NamedDocument, type SourceFinder } from './find-source.ts'
import { beginningOf, nameOfSource, toTarget } from './target.ts'
import type { TextReference } from './text-references.ts'

/**
 * The links of the quotes: what is quoted is the document that the note of the quote names, or the sentence that leads
 * into it, or that sentence's notes; where none is named, one of the report that holds these words under this number.
 */
export function quoteLinks(texts: readonly DraftText[], references: readonly TextReference[], finder: SourceFinder): DerivedLink[] {
  const byBlock = new Map<string, TextReference[]>()
  for (const reference of references) byBlock.set(reference.place.block, [...(byBlock.get(reference.place.block) ?? []), reference])
  const cited = citedIn(texts, finder)
  let leadIn = ''
  return texts.flatMap(({ from, block, note, text }): DerivedLink[] => {
    if (note !== null) return []
    if (block.kind !== 'quote') {
      if (text.trim() !== '') leadIn = block.id
      return []
    }
    const own = documentIn(byBlock.get(block.id), cited.get(block.id))
    const said = own ?? documentIn(byBlock.get(leadIn), cited.get(leadIn))
    const found = said?.source === undefined ? findQuoted(block, text, finder) : undefined
    const document: NamedDocument | undefined = found === undefined ? said : { source: found.known, entry: found.known.entry, name: '', role: 'state-position', open: false }
    const number = block.number ?? found?.number ?? ''
    if (from === '' || (document === undefined && number === '')) return []
    const { target, problem } = toTarget(document ?? { source: undefined, entry: '', name: '', open: false }, 'paragraph', number)
    const role = document === undefined ? 'state-position' : roleOf(document.source?.source, 'state-document')
    return [{ from, origin: 'quote', role: document?.source === undefined ? (document?.role ?? role) : role, target, problem, place: { block: block.id, note: null, start: 0, end: text.length, excerpt: beginningOf(text) } }]
  })
}

/** The last document named: "in its report (CRC/C/MEX/6-7), answering CRC/C/MEX/CO/4-5" is rare, and then the first of a State. */
function documentIn(references: readonly TextReference[] | undefined, cited: KnownSource | undefined): NamedDocument | undefined {
  if (cited !== undefined) return { source: cited, entry: cited.entry, name: nameOfSource(cited), role: roleOf(cited.source, 'state-document'), open: false }
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
