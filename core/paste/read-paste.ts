import type { Block } from '../document/block.ts'
import { inlinesIn, withInlines, type ImportedInline, type ImportedParagraph } from '../document/import/imported-text.ts'
import { settleLanguages } from '../document/import/settle-languages.ts'
import { count, newTally, toNotCarried } from '../document/import/tally.ts'
import { tidyInlines } from '../document/import/tidy-inlines.ts'
import type { NotCarried } from '../document/imported-draft.ts'
import type { Inline, NoteInline } from '../document/inline.ts'
import type { Note } from '../document/note.ts'
import { findNotePairs } from './note-pairs.ts'
import { notePlace, PasteReader, textPlace, type PastedPage } from './paste-reader.ts'
import type { PastedElement, PastedNode } from './pasted-node.ts'
import { charactersIn, refuseTooLong } from './paste-limits.ts'
import { shapePaste } from './shape-paste.ts'
import { atOnce, mapInSteps, type Steps } from './steps.ts'

/** What came from the clipboard, as blocks and notes of the draft, and what did not come along. */
export interface Pasted {
  blocks: Block[]
  notes: Note[]
  notCarried: NotCarried[]
}

/**
 * Turns a page from Word, LibreOffice, Google Docs or the web into blocks and notes of the draft. Each mark has a note
 * of its own. No word that shows on the page is lost but those of fields and of numbers that are computed here.
 * @param nodes a tree no deeper than {@link deepestElement}
 * @throws AppError paste-too-long
 */
export function* readPaste(nodes: readonly PastedNode[], newId: () => string): Steps<Pasted> {
  refuseTooLong({ characters: charactersIn(nodes) })
  yield
  const tally = newTally()
  const marked: { id: string; paragraphs: ImportedInline[][] }[] = []
  const read = new Map<PastedElement, ImportedInline[][]>()
  const page: PastedPage = {
    tally,
    pairs: findNotePairs(nodes),
    onMark: (body) => {
      const known = read.get(body)
      if (known !== undefined) count(tally, 'repeated-note-mark')
      const paragraphs = known ?? readNote(body, page)
      read.set(body, paragraphs)
      const id = newId()
      marked.push({ id, paragraphs })
      return id
    },
  }
  const text = yield* new PasteReader(page).read(nodes, textPlace)
  const paragraphs = [...text, ...readUnmarked(page, read)]
  yield
  refuseTooLong({ paragraphs: paragraphs.map(countParagraphs).reduce((sum, next) => sum + next, marked.length) })
  const settle = settleLanguages([...paragraphs.map(inlinesIn), ...marked.flatMap((note) => note.paragraphs)])
  const settled = yield* mapInSteps(paragraphs, (paragraph) => withInlines(paragraph, settle))
  const blocks = yield* shapePaste(settled, tally, newId)
  const notes = yield* mapInSteps(marked, ({ id, paragraphs }) => ({ id, paragraphs: tidyNote(paragraphs.map(settle)) }))
  return { blocks, notes, notCarried: toNotCarried(tally) }
}

/** Each cell of a table is one too. */
const countParagraphs = (paragraph: ImportedParagraph): number =>
  paragraph.kind === 'table' ? paragraph.rows.reduce((sum, { cells }) => sum + cells.length, 0) : 1 + paragraph.children.filter(({ type }) => type === 'break').length

const readNote = (body: PastedElement, page: PastedPage): ImportedInline[][] =>
  atOnce(new PasteReader(page).read(body.children, notePlace))
    .flatMap((paragraph) => (paragraph.kind === 'table' ? paragraph.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)) : [paragraph.children]))

function tidyNote(read: readonly ImportedInline[][]): Note['paragraphs'] {
  const paragraphs = read
    .map((inlines) => withoutSpaceBefore(tidyInlines(inlines)).filter((inline): inline is NoteInline => inline.type !== 'note'))
    .filter((inlines) => inlines.length > 0)
  return paragraphs.length > 0 ? paragraphs : [[]]
}

/** Word parts the number of a note from its words with a hard space. */
function withoutSpaceBefore([first, ...rest]: Inline[]): Inline[] {
  if (first === undefined) return []
  if (first.type !== 'text') return [first, ...rest]
  const text = first.text.trimStart()
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

/** The notes whose marks stood in what is left out: their words come into the text. */
function readUnmarked(page: PastedPage, read: ReadonlyMap<PastedElement, unknown>): ImportedParagraph[] {
  return [...page.pairs.bodies].filter((body) => !read.has(body)).flatMap((body) => {
    const paragraphs = atOnce(new PasteReader(page).read(body.children, notePlace))
    if (paragraphs.some((paragraph) => inlinesIn(paragraph).length > 0)) count(page.tally, 'note-without-mark')
    return paragraphs
  })
}
