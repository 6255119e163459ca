import type { CodeReader } from '../../../core/citations/zotero/read-code.ts'
import type { ImportedPicture } from '../../../core/document/import/imported-text.ts'
import { newTally, type Tally } from '../../../core/document/import/tally.ts'
import type { XmlElement } from '../xml/element.ts'
import type { CommentMarks } from './comment-marks.ts'
import { closedFields, type OpenField } from './fields.ts'
import { countNumbers, type CountedNumber, type Numbering } from './numbering.ts'
import type { Relationship } from './relationships.ts'
import type { Orientation } from '../pictures/upright.ts'
import type { Styles } from './styles.ts'

/** What all parts of one Word file share while it is read. */
export interface WordFile {
  styles: Styles
  numbering: Numbering
  tally: Tally
  /** Labels of notes whose marks were left out together with the text round them. */
  droppedNotes: Set<string>
  moves: { from: number; to: number }
  /** Whether paragraphs of the text are numbered through it, as our own export does. */
  numberedText: boolean
  /** What a tab reads as: white like any other, or still a tab to whoever looks for columns and typed numbers. */
  tab: ' ' | '\t'
  /** Reads the citations that reference managers keep in fields; absent where their words alone are wanted. */
  codes: CodeReader | undefined
  /** Keeps the picture in a part of the file; absent where pictures are not wanted. */
  picture: ((part: string, alt: string, width?: number, turned?: Orientation) => ImportedPicture | undefined) | undefined
}

/** One run of text through the file, the body or the notes: fields and automatic numbers live within it. */
export interface Story {
  file: WordFile
  relationships: ReadonlyMap<string, Relationship>
  closedFields: ReadonlySet<XmlElement>
  fields: OpenField[]
  /** Where its comments stand; absent where it has none, as in a comment. */
  comments: CommentMarks | undefined
  nextNumber: (listId: string, level: number) => CountedNumber | undefined
  /** Whether the paragraph before was part of a contents list, so that one list counts once. */
  inContents: boolean
}

export const newWordFile = (styles: Styles, numbering: Numbering, tab: WordFile['tab'] = ' ', wanted: Partial<Pick<WordFile, 'codes' | 'picture'>> = {}): WordFile => ({
  styles,
  numbering,
  tally: newTally(),
  droppedNotes: new Set(),
  moves: { from: 0, to: 0 },
  numberedText: false,
  tab,
  codes: wanted.codes,
  picture: wanted.picture,
})

export const newStory = (file: WordFile, root: XmlElement, relationships: ReadonlyMap<string, Relationship>, comments?: CommentMarks): Story => ({
  file,
  relationships,
  closedFields: closedFields(root),
  fields: [],
  comments,
  nextNumber: countNumbers(file.numbering),
  inContents: false,
})

/** The label of a note in messages and in the neutral text: Word counts footnotes and endnotes apart. */
export const noteLabel = (kind: 'footnote' | 'endnote', id: string): string => `${kind} ${id}`
