import type { Draft } from '../document/draft.ts'
import { notesInOrder } from '../document/walk.ts'
import { fillIn } from '../sources/fill-in.ts'
import { identityOf, isSameSource } from '../sources/source-identity.ts'
import type { Source } from '../sources/source.ts'
import { parseSymbol, sameDocument } from '../sources/symbol.ts'
import type { Locator } from '../document/inline.ts'
import { flatten, type Range } from './typed/note-text.ts'
import { readTypedReference, type TypedReference } from './typed/read-reference.ts'
import { segmentsOf } from './typed/segments.ts'

/** One place in a note where a source is named in typed words. */
export interface TypedCitation {
  note: string
  /** The paragraph of the note, from 0, and the stretch of its text. */
  paragraph: number
  range: Range
  locator: Locator | undefined
  /** Set where the words named an earlier note ("supra note 9"). */
  again?: 'supra'
}

/** A source and all the typed places that name it. The source has no id yet. */
export interface SourceGroup {
  source: Source
  places: TypedCitation[]
}

/**
 * Groups the typed references in the notes of a draft by the source they name: by document symbol, address or title,
 * or by the note that "supra note 9" and "ibid." lead to. What is not surely a reference is passed over.
 */
export function groupBySource(draft: Draft): SourceGroup[] {
  const groups: SourceGroup[] = []
  const ofNote = new Map<string, SourceGroup[]>()
  let before: SourceGroup[] = []
  for (const note of notesInOrder(draft)) {
    const own: SourceGroup[] = []
    note.paragraphs.forEach((inlines, paragraph) => {
      const flat = flatten(inlines)
      for (const segment of segmentsOf(flat.text)) {
        const reference = readTypedReference(flat, segment)
        if (reference === undefined) continue
        const group = groupFor(reference, groups, ofNote, own.length > 0 ? own : before)
        if (group === undefined) continue
        group.places.push({ note: note.id, paragraph, range: reference.range, locator: reference.locator, ...(reference.cited.kind === 'note' && { again: 'supra' }) })
        if (!own.includes(group)) own.push(group)
      }
    })
    ofNote.set(note.id, own)
    before = own
  }
  return groups
}

/** Where a reference belongs. "Supra" and "ibid." belong somewhere only where the note they name cites one source. */
function groupFor({ cited }: TypedReference, groups: SourceGroup[], ofNote: ReadonlyMap<string, SourceGroup[]>, before: readonly SourceGroup[]): SourceGroup | undefined {
  if (cited.kind !== 'source') {
    const named = cited.kind === 'before' ? before : (ofNote.get(cited.id) ?? [])
    return named.length === 1 ? named[0] : undefined
  }
  const { source } = cited
  const same = groups.find((group) => isSame(group.source, source))
  if (same !== undefined) {
    same.source = fillIn(same.source, source)
    return same
  }
  const group: SourceGroup = { source, places: [] }
  groups.push(group)
  return group
}

/**
 * Whether two typed references name one source. As when sources are brought in, but in the notes of one report a title
 * by the same author is the same report, also where only one of the notes gives its date.
 */
export function isSame(a: Source, b: Source): boolean {
  const [first, second] = [parseSymbol(a.symbol), parseSymbol(b.symbol)]
  if (first !== undefined && second !== undefined) return sameDocument(first, second)
  const [one, other] = [identityOf(a), identityOf(b)]
  if (isSameSource(one, other)) return true
  const agrees = one.year === '' || other.year === '' || one.year === other.year
  return a.symbol === '' && b.symbol === '' && one.title !== '' && one.title === other.title && one.author === other.author && agrees
}
