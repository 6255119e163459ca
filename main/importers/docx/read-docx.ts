import { codeReader } from '../../../core/citations/zotero/read-code.ts'
import { inlinesIn, withInlines, type ImportedInline, type ImportedNote, type ImportedParagraph, type ImportedText } from '../../../core/document/import/imported-text.ts'
import { withLooseNumbers } from '../../../core/document/import/loose-numbers.ts'
import { settleLanguages } from '../../../core/document/import/settle-languages.ts'
import { count } from '../../../core/document/import/tally.ts'
import type { XmlElement } from '../xml/element.ts'
import { walkBlocks } from './blocks.ts'
import { newCommentMarks } from './comment-marks.ts'
import { readComments } from './comments.ts'
import { saysSomething } from './margins.ts'
import { readNotesOf } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { pictureShelf } from '../pictures/picture-shelf.ts'
import { textWidthOf } from './text-width.ts'
import { openWord } from './open-word.ts'
import { ownSummary } from './paragraph-kind.ts'
import { newStory, newWordFile, type WordFile } from './story.ts'
import { readStyles } from './styles.ts'

/**
 * Reads a draft in Word's format, as Word, LibreOffice and pandoc write it. Every word of the text, its lists, tables,
 * text boxes and notes comes out; what does not is counted on the file itself.
 * @throws AppError docx-damaged, docx-unsafe, file-too-large
 */
export function readDocx(file: string, bytes: Uint8Array, newId: () => string): ImportedText {
  const opened = openWord(file, bytes)
  const { docx, body, relationships, named, part } = opened
  const codes = codeReader(newId)
  const shelf = pictureShelf(file)
  const word = newWordFile(readStyles(part('styles')), readNumbering(part('numbering')), ' ', {
    codes,
    picture: (part, alt, width, turned) => {
      const picture = docx.bytes(part)
      return picture && shelf.keep(picture, alt, width && (width / textWidthOf(body)) * 100, turned)
    },
  })
  const comments = readComments(opened, word)
  const paragraphs = walkBlocks(body, newStory(word, body, relationships, comments.length > 0 ? newCommentMarks(body) : undefined))
  const footnotes = readNotesOf(docx, named('footnotes'), 'footnote', word, comments.length > 0)
  const endnotes = readNotesOf(docx, named('endnotes'), 'endnote', word, comments.length > 0)
  countBesides(word, paragraphs, endnotes, [...named('header'), ...named('footer')].map(({ target }) => docx.xml(target)))
  const notes = keptNotes([...footnotes, ...endnotes], paragraphs, word)
  const inLanguages = settleLanguages([...paragraphs.map(inlinesIn), ...notes.flatMap((note) => note.paragraphs)])
  const isOwn = word.styles.defines(ownSummary)
  const settle = (inlines: readonly ImportedInline[]): ImportedInline[] => inLanguages(isOwn ? withLooseNumbers(inlines) : inlines)
  return { titleBlock: {}, paragraphNumbers: word.numberedText ? 'continuous' : 'none', ...(isOwn && { written: 'here' }), paragraphs: paragraphs.map((paragraph) => withInlines(paragraph, settle)), notes: notes.map((note) => ({ ...note, paragraphs: note.paragraphs.map(settle) })), comments, sources: codes.sources(), pictures: shelf.pictures, unmarkedNotes: 'keep', tally: word.tally }
}

/** A note whose mark was left out goes with it, unless another mark of it was kept. */
function keptNotes(notes: readonly ImportedNote[], paragraphs: readonly ImportedParagraph[], word: WordFile): ImportedNote[] {
  const marked = marksIn(paragraphs)
  return notes.filter(({ label }) => marked.has(label) || !word.droppedNotes.has(label))
}

function marksIn(paragraphs: readonly ImportedParagraph[]): Set<string> {
  const inlines = paragraphs.flatMap(inlinesIn)
  const flat = inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]))
  return new Set(flat.flatMap((inline) => (inline.type === 'note' ? [inline.id] : [])))
}

function countBesides(
  { tally, moves }: WordFile,
  paragraphs: readonly ImportedParagraph[],
  endnotes: readonly ImportedNote[],
  margins: readonly (XmlElement | undefined)[],
): void {
  const marked = marksIn(paragraphs)
  count(tally, 'endnote-position', endnotes.filter(({ label }) => marked.has(label)).length)
  count(tally, 'header-or-footer', margins.filter((margin) => margin !== undefined && saysSomething(margin)).length)
  count(tally, 'tracked-move', Math.max(moves.from, moves.to))
}
