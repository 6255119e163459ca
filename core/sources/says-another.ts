import { findShortReferences } from './find-short-references.ts'
import { matchesShortReference } from './short-reference.ts'
import type { SourceProposal } from './source.ts'
import { parseSymbol, sameDocument } from './symbol.ts'

/**
 * What a document calls itself, where that is not the document that the symbol belongs to: another symbol on its first
 * page, or "general comment No. 13" in the title of what is to be CRC/C/GC/14. Undefined where nothing speaks against it.
 */
export function saysAnother(symbol: string, proposal: Pick<SourceProposal, 'symbol' | 'title'>): string | undefined {
  const wanted = parseSymbol(symbol)
  if (wanted === undefined) return undefined
  const own = parseSymbol(proposal.symbol)
  if (own !== undefined && !sameDocument(own, wanted)) return proposal.symbol
  if (wanted.type !== 'general-comment') return undefined
  const named = findShortReferences(proposal.title).filter(({ reference }) => reference.kind === 'general-comment')
  if (named.length === 0 || named.some(({ reference }) => matchesShortReference(reference, wanted))) return undefined
  return named[0] === undefined ? undefined : proposal.title.slice(named[0].start, named[0].end)
}
