import type { NoteInline } from './inline.ts'
import type { Note } from './note.ts'
import { shownText, type SayLive } from './shown-text.ts'

/** Where the words of a comment begin in a note: the paragraph, and the letter of its text as it is shown. */
export function placeInNote({ paragraphs }: Note, comment: string, say: SayLive): { text: number; start: number; end: number } {
  const begins = (inline: NoteInline): boolean => inline.type === 'text' && inline.comments?.includes(comment) === true
  for (const [text, inlines] of paragraphs.entries()) {
    const all = inlines.flatMap((inline): NoteInline[] => (inline.type === 'link' ? inline.children : [inline]))
    const first = all.findIndex(begins)
    const start = shownText(all.slice(0, Math.max(first, 0)), say).length
    if (first >= 0) return { text, start, end: start }
  }
  return { text: 0, start: 0, end: 0 }
}
