import { HISTORY_PUSH_TAG } from 'lexical'
import { citePassage } from '../../core/citations/cite-passage.ts'
import { blockText } from '../../core/document/plain-text.ts'
import { leadsIn } from '../../core/report/quote-lead-in.ts'
import { quotePassage, type ToQuote } from '../../core/report/quote-passage.ts'
import type { Passage } from '../../core/sources/passage.ts'
import type { Source } from '../../core/sources/source.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { insertBlocks } from '../editor/insert-blocks.ts'
import { insertNote } from '../editor/notes.ts'

/**
 * Quotes a passage below the block with the caret, in one step: the sentence that leads into it, unless that block does,
 * the quote, and its note with the citation.
 */
export function quoteIntoDraft(session: DraftSession, what: ToQuote): void {
  const { leadIn, quote, note } = quotePassage(what, session.template, session.report.get(), () => crypto.randomUUID())
  const here = session.block(session.caret.get().blockId ?? '')
  const isLed = here?.kind === 'paragraph' && leadsIn(blockText(here))
  insertBlocks(session.editor, isLed ? [quote] : [leadIn, quote], HISTORY_PUSH_TAG, () => note.paragraphs)
  session.pointedNote.set(note.id)
  requestAnimationFrame(() => session.elementOf({ block: quote.id })?.scrollIntoView({ block: 'nearest' }))
}

/** Puts a note that cites a passage at the caret. Answers whether there was a caret. */
export function citeIntoDraft(session: DraftSession, source: Source, passage: Passage): boolean {
  const { language } = session.report.get()
  const id = crypto.randomUUID()
  if (!insertNote(session.editor, { id, paragraphs: [[citePassage(source, passage, language)]] }, language)) return false
  session.pointedNote.set(id)
  requestAnimationFrame(() => session.elementOf({ note: id })?.scrollIntoView({ block: 'nearest' }))
  return true
}
