import type { Block } from '../document/block.ts'
import { citationLinks, noteLinks, type DerivedLink } from './citation-links.ts'
import { draftTexts } from './draft-texts.ts'
import { sourceFinder, type SourceFinder } from './find-source.ts'
import type { LinkInput } from './link-input.ts'
import type { Link, LinkList, ReportLink } from './link.ts'
import { documentKey, linkedKey, proposalsOf } from './proposals.ts'
import { quoteLinks } from './quote-links.ts'
import { beginningOf, keyOfTarget, toTarget } from './target.ts'
import { textReferences } from './text-references.ts'

/** All links of a report and what its text proposes, in the order of reading. Links of parts that are gone are not told. */
export function reportLinks(input: LinkInput): LinkList {
  const texts = draftTexts(input.draft)
  const finder = sourceFinder(input)
  const references = textReferences(texts, finder, { committee: input.committee })
  const derived = [...quoteLinks(texts, references, finder), ...citationLinks(texts, finder), ...noteLinks(texts, references, finder)]
  const places = new Map(input.draft.blocks.map(({ id }, place) => [id, place]))
  const owners = ownersOf(input.draft.blocks)
  const kept = input.kept.flatMap((link): ReportLink[] => {
    const from = owners.get(link.from) ?? ''
    return from === '' ? [] : [{ ...keptLink(link, finder), from }]
  })
  const computed = once(derived, kept).map((link): ReportLink => ({ ...link, id: derivedId(link), comment: '', instead: null, text: textOf(link.target, finder) }))
  const links = [...kept, ...computed]
  const order = ({ from }: { from: string }): number => places.get(from) ?? -1
  const proposals = proposalsOf(references, new Set(links.flatMap(({ from, target }) => [linkedKey(from, target), documentKey(from, target)])))
  const unwanted = new Set(input.dismissed)
  return {
    links: links.sort((a, b) => order(a) - order(b)),
    proposals: proposals.filter(({ id }) => !unwanted.has(id)),
    dismissed: proposals.filter(({ id }) => unwanted.has(id)),
  }
}

/** What a link from each block is told of: a section, a recommendation, or the section of what is a recommendation no more. */
function ownersOf(blocks: readonly Block[]): Map<string, string> {
  let section = ''
  return new Map(blocks.map((block) => {
    if (block.kind === 'heading' && block.role === undefined) section = block.id
    return [block.id, block.kind === 'recommendation' ? block.id : section]
  }))
}

/** The kept links that begin at passages of sources and not at parts of the draft: what shows how far a recommendation was followed. */
export function keptLinksFrom(input: LinkInput, passages: ReadonlySet<string>): ReportLink[] {
  const links = input.kept.filter(({ from }) => passages.has(from))
  if (links.length === 0) return []
  const finder = sourceFinder(input)
  return links.map((link) => keptLink(link, finder))
}

/** A quote and the note behind it that names the same paragraph are one link; so is what the user linked by hand already. */
function once(derived: readonly DerivedLink[], kept: readonly ReportLink[]): DerivedLink[] {
  const known = new Set(kept.map((link) => linkedKey(link.from, link.target)))
  const fresh = derived.filter((link) => {
    const key = linkedKey(link.from, link.target)
    // Two quotes of a number whose source is not known may come from two sources.
    if (known.has(key) && !(link.origin === 'quote' && link.target.source === null)) return false
    known.add(key)
    return true
  })
  // "CRC/C/MEX/6-7" in the note of a quote says no more than the quote does.
  const quoted = new Set(fresh.filter(({ origin }) => origin === 'quote').map(({ from, target }) => documentKey(from, target)))
  return fresh.filter(({ origin, from, target }) => origin === 'quote' || target.number !== '' || !quoted.has(documentKey(from, target)))
}

const derivedId = ({ origin, from, target, place }: DerivedLink): string => [origin, from, origin === 'quote' ? place.block : '', keyOfTarget(target)].join('|')

/** The words of the passage; the title of a source that is linked as a whole. */
function textOf({ source: id, passage, number }: ReportLink['target'], finder: SourceFinder): string {
  const source = id === null ? undefined : finder.byId(id)
  if (source === undefined) return ''
  return passage === null ? (number === '' ? source.source.title : '') : beginningOf(source.finder.byId(passage)?.text ?? '')
}

/** A kept link as it is today: its source may have come back, its passage may be gone. */
function keptLink(link: Link, finder: SourceFinder): ReportLink {
  const { target } = link
  const source = (target.source === null ? undefined : finder.byId(target.source)) ?? finder.again(target.entry, target.name)
  const base = { id: link.id, from: link.from, role: link.role, comment: link.comment, origin: link.origin, place: null, instead: null }
  if (source === undefined) return { ...base, target: { ...target, source: null, passage: null }, problem: 'no-source', text: '' }
  const again = toTarget({ source, entry: source.entry, name: '', open: false }, target.unit, target.number)
  if (target.passage === null) return { ...base, target: again.target, problem: again.problem, text: textOf(again.target, finder) }
  const passage = source.finder.byId(target.passage)
  if (passage !== undefined) return { ...base, target: { ...again.target, passage: passage.id }, problem: null, text: beginningOf(passage.text) }
  return { ...base, target: { ...again.target, passage: null }, problem: 'passage-gone', instead: again.target.passage, text: textOf(again.target, finder) }
}
