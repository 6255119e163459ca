import type { Draft } from '../document/draft.ts'
import type { Inline } from '../document/inline.ts'
import { withTexts } from '../document/walk.ts'

/** The draft with its citations leading to other sources. @param ids the new id of each source by the old one */
export function renameSources({ blocks, notes }: Draft, ids: ReadonlyMap<string, string>): Draft {
  const renamed = <I extends Inline>(inline: I): I => (inline.type === 'citation' ? { ...inline, source: ids.get(inline.source) ?? inline.source } : inline)
  return {
    blocks: blocks.map((block) => withTexts(block, (inlines) => inlines.map(renamed))),
    notes: notes.map((note) => ({ ...note, paragraphs: note.paragraphs.map((inlines) => inlines.map(renamed)) })),
  }
}
