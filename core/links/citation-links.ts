import type { Citation } from '../document/inline.ts'
import { foldedWords } from '../search/fold.ts'
import type { DraftText } from './draft-texts.ts'
import { roleOf, type KnownSource, type SourceFinder } from './find-source.ts'
import type { LinkPlace, LinkProblem, LinkRole, LinkTarget } from './link.ts'
import { readNumbers } from './references/numbers.ts'
import { toTarget } from './target.ts'
import type { TextReference } from './text-references.ts'

/** A link that the draft itself makes: by a citation, by a note that names its source, or by a quote. */
export interface DerivedLink {
  from: string
  role: LinkRole
  target: LinkTarget
  problem: LinkProblem | null
  origin: 'citation' | 'quote'
  place: LinkPlace
}

/** The links of the citations in text and notes. */
export function citationLinks(texts: readonly DraftText[], finder: SourceFinder): DerivedLink[] {
  return texts.flatMap(({ from, block, note, inlines }) =>
    from === '' ? [] : inlines.flatMap((inline): DerivedLink[] => {
      if (inline.type !== 'citation') return []
      const source = finder.byId(inline.source)
      const place: LinkPlace = { block: block.id, note, start: 0, end: 0, excerpt: '' }
      if (source === undefined) return []
      return numbersOf(inline).map((number) => ({ from, origin: 'citation', place, role: roleOf(source.source, 'evidence'), ...targetOf(source, inline.locator?.kind ?? 'paragraph', number) }))
    }))
}

/** The links of notes that name a source of the report in words: its symbol, its number, or its whole title. */
export function noteLinks(texts: readonly DraftText[], references: readonly TextReference[], finder: SourceFinder): DerivedLink[] {
  const named = references.flatMap(({ from, note, found, named: { source, role, open }, place }): DerivedLink[] => {
    if (note === null || !found.certain || source === undefined || open) return []
    const numbers = found.numbers.length === 0 ? [''] : found.numbers
    return numbers.map((number) => ({ from, origin: 'citation', place, role, ...targetOf(source, found.unit, number) }))
  })
  return [...named, ...titledLinks(texts, finder)]
}

/** Shorter titles are words that any note may hold. */
const shortestTitle = 3

function titledLinks(texts: readonly DraftText[], finder: SourceFinder): DerivedLink[] {
  const titled = finder.all.flatMap((known) => {
    const words = foldedWords(known.source.title)
    return known.source.kind === 'evidence' && words.length >= shortestTitle ? [{ known, words: ` ${words.join(' ')} ` }] : []
  })
  if (titled.length === 0) return []
  return texts.flatMap(({ from, block, note, text }): DerivedLink[] => {
    if (note === null || from === '') return []
    const words = ` ${foldedWords(text).join(' ')} `
    return titled.filter((one) => words.includes(one.words)).map(({ known }) => ({
      from, origin: 'citation', role: 'evidence', place: { block: block.id, note, start: 0, end: 0, excerpt: text.slice(0, 160) }, ...targetOf(known, 'paragraph', ''),
    }))
  })
}

const targetOf = (source: KnownSource, unit: LinkTarget['unit'], number: string) => toTarget({ source, entry: source.entry, name: '', open: false }, unit, number)

/** The numbers of a locator one by one; a page or chapter as it is written. */
function numbersOf({ locator }: Citation): readonly string[] {
  if (locator === undefined) return ['']
  if (locator.kind !== 'paragraph' && locator.kind !== 'article') return [locator.value]
  return readNumbers(locator.value.replace(/[–—]/gu, '-'), 0, locator.kind)?.numbers ?? [locator.value]
}
