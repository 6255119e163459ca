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
import { shapePaste } from './shape-paste.ts'

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
 */
export function readPaste(nodes: readonly PastedNode[], newId: () => string): Pasted {
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
  const text = new PasteReader(page).read(nodes, textPlace)
  const paragraphs = [...text, ...readUnmarked(page, read)]
  const settle = settleLanguages([...paragraphs.map(inlinesIn), ...marked.flatMap((note) => note.paragraphs)])
  const blocks = shapePaste(paragraphs.map((paragraph) => withInlines(paragraph, settle)), tally, newId)
  return { blocks, notes: marked.map(({ id, paragraphs }) => ({ id, paragraphs: tidyNote(paragraphs.map(settle)) })), notCarried: toNotCarried(tally) }
}

const readNote = (body: PastedElement, page: PastedPage): ImportedInline[][] =>
  new PasteReader(page)
    .read(body.children, notePlace)
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
    const paragraphs = new PasteReader(page).read(body.children, notePlace)
    if (paragraphs.some((paragraph) => inlinesIn(paragraph).length > 0)) count(page.tally, 'note-without-mark')
    return paragraphs
  })
}
