import type { ParagraphNumbers } from '../../report/report.ts'
import type { TitleBlock } from '../../report/title-block.ts'
import type { Source } from '../../sources/source.ts'
import type { Direction } from '../direction.ts'
import type { Pictures } from '../picture.ts'
import type { Citation, LineBreak, NoteAnchor, Text } from '../inline.ts'
import type { Tally } from './tally.ts'

/** What text can look like, and the language it is in. */
export type Look = Omit<Text, 'type' | 'text'>

/** A link as a file has it: its address may be unusable, and anything may stand inside it. */
export interface ImportedLink {
  type: 'link'
  url: string
  children: ImportedInline[]
}

/** What a reader hands over. The id of a note anchor is still the label of the note in the file. */
export type ImportedInline = Text | LineBreak | NoteAnchor | Citation | ImportedPicture | ImportedLink

/** A picture as it stands in the text of a file. `attachment` is its name among the pictures that were read; the width is in per cent of that of the text. */
export interface ImportedPicture {
  type: 'picture'
  attachment: string
  alt: string
  width: number
}

/** How a paragraph looks as a whole, for formats that can say it. `size` is in half-points. */
export interface ParagraphLook {
  bold: boolean
  italic: boolean
  underline: boolean
  /** Shown in capitals, large or small, whatever was typed. */
  capitals: boolean
  size: number
  centred: boolean
}

/** The place of a list item: which list, how deep, and the number the file gives it ("3", printed "3." or "(c)"). */
export interface ListPlace {
  list: 'bullet' | 'number'
  depth: number
  listId: string
  value: number
  label: string
  /** Set where it was read from a table of recommendations. */
  recommends?: true
}

/** A table as a file has it. Its header rows, if the file names them, come first. */
export interface ImportedTable<I = ImportedInline> {
  headerRows: number
  /** Set where the file says that it stands on turned pages of its own. */
  landscape?: true
  rows: { cells: { span?: number; paragraphs: I[][] }[] }[]
}

/**
 * A paragraph as Word and Markdown drafts both have it. `number` is one that the word processor counted;
 * numbers typed into the text are found later. `continues` says that it belongs to the list item above it, `indented` that it
 * is set in from the text at its start.
 * A table and a page break stand among the paragraphs with no children of their own. `direction` is one that the file
 * gives, whether or not its letters say the same; `look` is how all its words look.
 */
export type ImportedParagraph<I = ImportedInline> = { children: I[]; direction?: Direction; look?: ParagraphLook } & (
  | { kind: 'body'; continues?: true; indented?: true }
  | { kind: 'title' | 'subtitle' | 'author' | 'date' }
  | { kind: 'heading'; level: number; number?: string }
  | { kind: 'quote'; number?: string }
  | ({ kind: 'item' } & ListPlace)
  | { kind: 'caption' | 'page-break' | 'summary' }
  | ({ kind: 'figure' } & Omit<ImportedPicture, 'type'>)
  | ({ kind: 'table' } & ImportedTable<I>)
)

/** A paragraph with other words; those of a table are in its cells. */
export function withInlines<I, J>(paragraph: ImportedParagraph<I>, change: (inlines: I[]) => J[]): ImportedParagraph<J> {
  if (paragraph.kind !== 'table') return { ...paragraph, children: change(paragraph.children) }
  return { ...paragraph, children: [], rows: paragraph.rows.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(change) })) })) }
}

/** All inlines of a paragraph, those in the cells of a table included. */
export const inlinesIn = <I>(paragraph: ImportedParagraph<I>): I[] =>
  paragraph.kind === 'table' ? paragraph.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat())) : paragraph.children

export interface ImportedNote {
  label: string
  paragraphs: ImportedInline[][]
}

/** More comments on the same words, or answers to one, than a whole coalition makes; a hostile file has as many as it has words. */
export const mostCommentsTogether = 50

/** What somebody remarked in the file. Runs of text bear its label where it was made on them. */
export interface ImportedComment {
  label: string
  text: string
  author: string
  /** An ISO 8601 instant, where the file gives one. */
  createdAt?: string
  resolved?: true
  /** The label of the one that it answers. */
  answers?: string
}

/** All that was read from a draft file, before it takes the shape of a report. */
export interface ImportedText {
  /** What the file states about itself outside its text, such as YAML front matter. */
  titleBlock: Partial<TitleBlock>
  /** Whether the file numbers its paragraphs through; absent where its format cannot say. */
  paragraphNumbers?: ParagraphNumbers
  /** Set where Counterpoint wrote the file, which marks its title and headings as such. */
  written?: 'here'
  paragraphs: ImportedParagraph[]
  notes: ImportedNote[]
  comments: ImportedComment[]
  /** The sources its citations name. */
  sources: Source[]
  /** By the names its figures have for them. */
  pictures: Pictures
  /** What to do with a note that has no mark: a typist's slip in Markdown, lawful in Word. */
  unmarkedNotes: 'refuse' | 'keep'
  tally: Tally
}
