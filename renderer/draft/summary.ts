import { withPrintedCitations, type PrintedCitations } from '../../core/citations/printed-citations.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Note } from '../../core/document/note.ts'
import { notesInOrder, orphanNotes } from '../../core/document/walk.ts'
import { isUntouched } from '../../core/report/new-report.ts'
import { outline, type OutlineEntry } from '../../core/report/outline.ts'
import type { Report } from '../../core/report/report.ts'
import type { Template } from '../../core/report/template.ts'
import { countDraft, type WordCount } from '../../core/report/word-count.ts'

/** What the notes pane shows: the notes in the order of their marks, and those that have lost theirs. */
export interface NotesView {
  marked: readonly Note[]
  orphans: readonly Note[]
}

export const viewNotes = (draft: Draft): NotesView => ({ marked: notesInOrder(draft), orphans: orphanNotes(draft) })

/** What is counted over the whole draft, a moment after the last key. */
export interface Summary {
  outline: readonly OutlineEntry[]
  words: WordCount
  empty: boolean
}

/** @param printed what its citations print, whose words count as any others */
export function summarise(draft: Draft, report: Report, template: Template, printed: PrintedCitations): Summary {
  const inWords = withPrintedCitations(draft, printed, report.language)
  return { outline: outline(report, inWords), words: countDraft(inWords), empty: isUntouched(draft, template, report.language) }
}
