import type { Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Inline, NoteInline } from '../document/inline.ts'
import { inlineText } from '../document/plain-text.ts'
import { inlinesOf, textsOf } from '../document/walk.ts'

/** One run of text of the draft, and what a link that comes from it links from. */
export interface DraftText {
  /** The heading of its section, or the recommendation it stands in; '' before the first heading. */
  from: string
  block: Block
  note: string | null
  text: string
  /** Its place among the texts of the block or note. */
  index: number
  inlines: readonly (Inline | NoteInline)[]
}

/** The texts of the draft in the order of reading; a note stands behind the block that marks it first. */
export function draftTexts({ blocks, notes }: Draft): DraftText[] {
  const left = new Map(notes.map((note) => [note.id, note]))
  let section = ''
  return blocks.flatMap((block): DraftText[] => {
    if (block.kind === 'heading' && block.role === undefined) section = block.id
    const from = block.kind === 'recommendation' ? block.id : section
    const own = textsOf(block).map((inlines, index): DraftText => ({ from, block, note: null, text: inlineText(inlines), index, inlines }))
    const behind = inlinesOf(block).flatMap((inline): DraftText[] => {
      const note = inline.type === 'note' ? left.get(inline.id) : undefined
      if (note === undefined) return []
      left.delete(note.id)
      return note.paragraphs.map((inlines, index) => ({ from, block, note: note.id, text: inlineText(inlines), index, inlines }))
    })
    return [...own, ...behind]
  })
}
