import { HISTORY_PUSH_TAG } from 'lexical'
import { citePassage } from '../../core/citations/cite-passage.ts'
import type { NoteInline } from '../../core/document/inline.ts'
import type { Passage } from '../../core/sources/passage.ts'
import { quoteFrom, type TextRange } from '../../core/sources/quote-from.ts'
import type { Source } from '../../core/sources/source.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { insertBlocks } from '../editor/insert-blocks.ts'
import { insertNote } from '../editor/notes.ts'

/** Puts a quote of a passage below the block with the caret, with a note that cites it. */
export function quoteIntoDraft(session: DraftSession, source: Source, passage: Passage, range?: TextRange): void {
  const block = crypto.randomUUID()
  const note = crypto.randomUUID()
  const numbered = passage.kind === 'paragraph' && passage.number !== '' && !source.confidential
  insertBlocks(
    session.editor,
    [
      {
        kind: 'quote',
        id: block,
        ...(numbered ? { number: passage.number } : {}),
        children: [
          { type: 'text', text: quoteFrom(passage, range) },
          { type: 'note', id: note },
        ],
      },
    ],
    HISTORY_PUSH_TAG,
    () => [citing(session, source, passage)],
  )
  session.pointedNote.set(note)
  requestAnimationFrame(() => session.elementOf({ block })?.scrollIntoView({ block: 'nearest' }))
}

/** Puts a note that cites a passage at the caret. Answers whether there was a caret. */
export function citeIntoDraft(session: DraftSession, source: Source, passage: Passage): boolean {
  const id = crypto.randomUUID()
  if (!insertNote(session.editor, { id, paragraphs: [citing(session, source, passage)] }, session.report.get().language)) return false
  session.pointedNote.set(id)
  requestAnimationFrame(() => session.elementOf({ note: id })?.scrollIntoView({ block: 'nearest' }))
  return true
}

const citing = (session: DraftSession, source: Source, passage: Passage): NoteInline[] => [citePassage(source, passage, session.report.get().language)]
