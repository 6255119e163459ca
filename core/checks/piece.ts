import type { BlockKind } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Inline } from '../document/inline.ts'
import { blockText, noteText, type SayNumber } from '../document/plain-text.ts'
import { inlinesOf, noteIdsOf } from '../document/walk.ts'

/** A block or a note as the checks read it. */
export interface Piece {
  kind: BlockKind | 'note'
  block: string
  note: string | null
  /** With single spaces; a quote without the number of its paragraph. */
  text: string
  /** The notes marked in the block; none for a note. */
  notes: readonly string[]
  /** Whether it holds a live number of another place. */
  live: boolean
}

/**
 * Blocks and notes in the order of reading: a note stands behind the block that marks it first.
 * @param sayNumber what live numbers say, as they print
 */
export function piecesOf({ blocks, notes }: Draft, sayNumber: SayNumber): Piece[] {
  const left = new Map(notes.map((note) => [note.id, note]))
  return blocks.flatMap((block): Piece[] => {
    const marked = noteIdsOf(block)
    const whole = blockText(block, sayNumber)
    const text = block.kind === 'quote' && block.number !== undefined ? whole.slice(block.number.length + 2) : whole
    const behind = marked.flatMap((id): Piece[] => {
      const note = left.get(id)
      left.delete(id)
      return note === undefined ? [] : [{ kind: 'note', block: block.id, note: id, text: tidy(noteText(note, sayNumber)), notes: [], live: note.paragraphs.some(hasReference) }]
    })
    return [{ kind: block.kind, block: block.id, note: null, text: tidy(text), notes: marked, live: hasReference(inlinesOf(block)) }, ...behind]
  })
}

const hasReference = (inlines: readonly Inline[]): boolean => inlines.some(({ type }) => type === 'reference')

/** White space of any kind and length as one space, so that patterns need not think of it. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
