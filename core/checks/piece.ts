import type { Block, BlockKind } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Inline } from '../document/inline.ts'
import { blankRuns } from '../document/in-language.ts'
import { blockText, inlineText, noteText, type SayNumber } from '../document/plain-text.ts'
import { inlinesOf, noteIdsOf, withTexts } from '../document/walk.ts'

/** A block or a note as the checks read it. */
export interface Piece {
  kind: BlockKind | 'note'
  block: string
  note: string | null
  /** With single spaces; a quote without the number of its paragraph. */
  text: string
  /** The same, of the same length, without the letters of passages whose language is set. */
  ownText: string
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
    const textOf = (read: Block): string => {
      const whole = blockText(read, sayNumber)
      return tidy(read.kind === 'quote' && read.number !== undefined ? whole.slice(read.number.length + 2) : whole)
    }
    const behind = marked.flatMap((id): Piece[] => {
      const note = left.get(id)
      left.delete(id)
      return note === undefined ? [] : [{ kind: 'note', block: block.id, note: id, text: tidy(noteText(note, sayNumber)), ownText: tidy(note.paragraphs.map((inlines) => inlineText(ownWords(inlines), sayNumber)).join('\n')), notes: [], live: note.paragraphs.some(hasReference) }]
    })
    return [{ kind: block.kind, block: block.id, note: null, text: textOf(block), ownText: textOf(withTexts(block, ownWords)), notes: marked, live: hasReference(inlinesOf(block)) }, ...behind]
  })
}

const ownWords = (inlines: readonly Inline[]): Inline[] => blankRuns(inlines, ({ language }) => language === undefined)

const hasReference = (inlines: readonly Inline[]): boolean => inlines.some(({ type }) => type === 'reference')

/** White space of any kind and length as one space, so that patterns need not think of it. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
