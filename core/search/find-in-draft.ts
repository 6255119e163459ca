import type { Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Inline } from '../document/inline.ts'
import { shownText, type SayLive } from '../document/shown-text.ts'
import { noteIdsOf, textsOf } from '../document/walk.ts'
import { finder, searchable, type Found, type FindOptions, type SearchableText } from './find-in-text.ts'

/** A run of text of the draft: of the texts of a block, or the paragraphs of a note, the one at a place. */
export interface TextPlace {
  kind: 'block' | 'note'
  id: string
  text: number
}

/** A place in the draft. Its text is what a reader sees, with nothing for the mark of a note. */
export type DraftHit = TextPlace & Found

/**
 * Finds words in the text of a draft and in its notes, in the order of reading: a note is read at its mark. A note
 * without a mark is no part of the report and is left out. What did not change since the last time is not read again.
 */
export class DraftFinder {
  private texts = new WeakMap<readonly Inline[], SearchableText>()
  private prepared = ''

  find({ blocks, notes }: Draft, say: SayLive, query: string, options: FindOptions): DraftHit[] {
    if (query === '') return []
    this.prepare(options)
    const find = finder(query, options)
    const inText = (inlines: readonly Inline[]) => find(this.searchable(inlines, say, options))
    const byId = new Map(notes.map((note) => [note.id, note]))
    const read = new Set<string>()
    const inNote = (id: string): DraftHit[] => {
      if (read.has(id)) return []
      read.add(id)
      return (byId.get(id)?.paragraphs ?? []).flatMap((inlines, text) => inText(inlines).map((found): DraftHit => ({ kind: 'note', id, text, ...found })))
    }
    return blocks.flatMap((block) =>
      textsOf(block).flatMap((inlines, text) => mergeNotes({ kind: 'block', id: block.id, text }, inText(inlines), inlines, inNote, say)),
    )
  }

  private prepare({ matchCase = false, asTyped = false }: FindOptions): void {
    const prepared = `${String(matchCase)} ${String(asTyped)}`
    if (prepared !== this.prepared) this.texts = new WeakMap()
    this.prepared = prepared
  }

  private searchable(inlines: readonly Inline[], say: SayLive, options: FindOptions): SearchableText {
    const known = this.texts.get(inlines)
    if (known !== undefined) return known
    const text = searchable(shownText(inlines, say), options)
    // What is computed can change without the text round it.
    if (!inlines.some(({ type }) => type === 'reference' || type === 'citation')) this.texts.set(inlines, text)
    return text
  }
}

/** The hits of a text, with those of each note before the first that follows its mark. */
function mergeNotes(place: TextPlace, found: readonly Found[], inlines: readonly Inline[], inNote: (id: string) => DraftHit[], say: SayLive): DraftHit[] {
  const hits: DraftHit[] = []
  let next = 0
  const takeUntil = (mark: number) => {
    for (let hit = found[next]; hit !== undefined && hit.start < mark; hit = found[++next]) hits.push({ ...place, ...hit })
  }
  let at = 0
  for (const inline of inlines) {
    if (inline.type === 'note') {
      takeUntil(at)
      hits.push(...inNote(inline.id))
    } else at += shownText([inline], say).length
  }
  takeUntil(Infinity)
  return hits
}

/** Whether two places lie in the same run of text. */
export const isSameTextPlace = (a: TextPlace, b: TextPlace): boolean => a.kind === b.kind && a.id === b.id && a.text === b.text

/** Hits by the run of text they lie in, in their order. */
export function byTextPlace<T extends TextPlace>(hits: readonly T[]): T[][] {
  const places = new Map<string, T[]>()
  for (const hit of hits) {
    const key = `${hit.kind} ${String(hit.text)} ${hit.id}`
    const here = places.get(key)
    if (here === undefined) places.set(key, [hit])
    else here.push(hit)
  }
  return [...places.values()]
}

/**
 * Which of some hits in the order of reading is the first that begins at a place or behind it: in the same run of text,
 * else in the first block below. -1 where none does.
 */
export function firstHitFrom(hits: readonly DraftHit[], place: TextPlace, at: number, blocks: readonly Block[]): number {
  const here = hits.findIndex((hit) => isSameTextPlace(hit, place) && hit.start >= at)
  if (here >= 0) return here
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const holder = place.kind === 'block' ? place.id : (blocks.find((block) => noteIdsOf(block).includes(place.id))?.id ?? '')
  const reached = order.get(holder) ?? 0
  return hits.findIndex((hit) => hit.kind === 'block' && ((order.get(hit.id) ?? 0) > reached || (hit.id === place.id && hit.text > place.text)))
}
