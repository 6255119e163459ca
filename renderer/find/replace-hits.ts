import type { Inline, NoteInline } from '../../core/document/inline.ts'
import { replaceText } from '../../core/document/replace-text.ts'
import { textsOf } from '../../core/document/walk.ts'
import { byTextPlace, type DraftHit } from '../../core/search/find-in-draft.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { replaceContents } from '../editor/replace-contents.ts'

/** Puts a text in place of hits, on the page and in notes, in one step of the history. What cannot be replaced is left. */
export function replaceHits(session: DraftSession, hits: readonly DraftHit[], replacement: string): { count: number; left: number } {
  const say = session.sayLive()
  const noteById = new Map(session.draft().notes.map((note) => [note.id, note]))
  const blocks = new Map<string, Map<number, readonly Inline[]>>()
  const notes = new Map<string, NoteInline[][]>()
  let count = 0
  for (const here of byTextPlace(hits)) {
    const [first] = here
    if (first === undefined) continue
    const { kind, id, text } = first
    const block = session.block(id)
    const inlines = kind === 'note' ? noteById.get(id)?.paragraphs[text] : block === undefined ? undefined : textsOf(block)[text]
    if (inlines === undefined) continue
    const replaced = replaceText(inlines, here, replacement, say)
    if (replaced.count === 0) continue
    count += replaced.count
    if (kind === 'block') blocks.set(id, new Map([...(blocks.get(id) ?? []), [text, replaced.inlines]]))
    else {
      const paragraphs = [...(notes.get(id) ?? noteById.get(id)?.paragraphs ?? [])]
      paragraphs[text] = replaced.inlines.filter((inline): inline is NoteInline => inline.type !== 'note')
      notes.set(id, paragraphs)
    }
  }
  if (count > 0) replaceContents(session.editor, session.known, { blocks, notes }, say)
  return { count, left: hits.length - count }
}
