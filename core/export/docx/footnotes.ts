import { Paragraph, TextRun } from 'docx'
import { directionOf } from '../../document/direction.ts'
import { inlineText } from '../../document/plain-text.ts'
import type { PrintedReport } from '../printed-report.ts'
import { unpacked, type PrintedNote } from '../printed-text.ts'
import { bidirectional } from './directional-runs.ts'
import { noteRuns } from './runs.ts'
import { styleIds } from './style-names.ts'
import { zoteroParagraphs } from './zotero-fields.ts'

/**
 * The notes by number. They must be exactly those that are marked in the text, numbered from 1 in the order of their
 * first marks: LibreOffice pairs marks and notes by rank, so any gap puts every later note under the wrong sentence.
 */
export const footnotesOf = (report: PrintedReport): Record<string, { children: Paragraph[] }> =>
  Object.fromEntries(report.notes.map((note, index) => [String(report.notesBefore + index + 1), { children: noteParagraphs(note, report.notesBefore + index + 1, report) }]))

function noteParagraphs(note: PrintedNote, number: number, report: PrintedReport): Paragraph[] {
  const write = zoteroParagraphs(note, number, report.fieldSources)
  return note.paragraphs.map((inlines, index) => {
    // docx sets the mark at the start of the first paragraph and nothing between it and the text.
    const space = index === 0 ? [new TextRun(' ')] : []
    const direction = directionOf(inlineText(unpacked(inlines)), undefined)
    return new Paragraph({ style: styleIds.noteText, ...bidirectional(direction), children: [...space, ...write(inlines, (stretch) => noteRuns(stretch, report, { direction }))] })
  })
}
