import { count } from '../../../core/document/import/tally.ts'
import { childElements, findAll, findChild, type XmlElement } from '../xml/element.ts'
import { readRangeMark } from './comment-marks.ts'
import type { CountedNumber } from './numbering.ts'
import { depthByName, styledKind, type StyledKind } from './paragraph-kind.ts'
import { readParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts'
import { onOff, valueOf } from './properties.ts'
import { passOver, readRuns, type FormattedWords, type Piece } from './runs.ts'
import type { Story } from './story.ts'
import type { Style } from './styles.ts'

/** A paragraph as it stands in the file, before anyone decides what it is. */
export interface FileParagraph {
  styled: Exclude<StyledKind, { kind: 'contents' }>
  pieces: readonly Piece[]
  /** Its words as they look; none where it stands in a text box, which is set off as a whole. */
  words: readonly FormattedWords[]
  number: Numbered | undefined
  own: ParagraphProperties
  style: Style
  /** Whether a page begins before it, or within or after it. */
  pageBreak: 'before' | 'after' | undefined
  /** The innermost cell it stands in. */
  place: Place | undefined
}

export interface Place {
  table: symbol
  row: symbol
  /** The number of the cell in its row, from 0. */
  cell: number
  /** How many columns the cell reaches over. */
  span: number
  /** Whether the row is repeated on each page. */
  header: boolean
  /** Whether the columns of the table begin at the right. */
  fromRight: boolean | undefined
  /** The cell of another table that holds this one. */
  within: Place | undefined
}

/** All paragraphs of a body, a note, a cell or a text box, in reading order, with all that the file says of each. */
export function walkParagraphs(parent: XmlElement, story: Story, place?: Place): FileParagraph[] {
  const read: FileParagraph[] = []
  const join: { pieces: Piece[] } = { pieces: [] }
  walk(parent, { story, place }, read, join)
  if (join.pieces.length > 0) {
    const style = story.file.styles.paragraph(undefined)
    read.push({ styled: { kind: 'body' }, pieces: join.pieces, words: [], number: undefined, own: {}, style, pageBreak: undefined, place })
  }
  return read
}

interface Here {
  story: Story
  place: Place | undefined
}

/** `join` holds the text of paragraphs whose end was deleted: it belongs to the next paragraph. */
function walk(parent: XmlElement, here: Here, read: FileParagraph[], join: { pieces: Piece[] }): void {
  const { story } = here
  for (const element of childElements(parent)) {
    switch (element.name) {
      case 'w:p':
        readParagraph(element, here, read, join)
        break
      case 'w:tbl':
        walk(element, { story, place: { table: Symbol('table'), row: Symbol('row'), cell: 0, span: 1, header: false, fromRight: onOff(findChild(element, 'w:tblPr'), 'w:bidiVisual'), within: here.place } }, read, join)
        break
      case 'w:tr':
        if (findChild(findChild(element, 'w:trPr'), 'w:del') === undefined) {
          walk(element, { story, place: here.place && { ...here.place, row: Symbol('row'), cell: 0, header: isHeaderRow(element) } }, read, join)
        } else {
          count(story.file.tally, 'tracked-deletion')
          passOver(element, story)
        }
        break
      case 'w:tc':
        here.place = here.place && { ...here.place, span: spanOf(element) }
        walk(element, here, read, join)
        here.place = here.place && { ...here.place, cell: here.place.cell + 1 }
        break
      case 'w:sdt':
        if (isContentsList(element)) dropContents(element, story)
        else walk(element, here, read, join)
        break
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        readRangeMark(element, story.comments)
        break
      case 'w:altChunk':
        count(story.file.tally, 'embedded-object')
        break
      default:
        walk(element, here, read, join)
    }
  }
}

const isHeaderRow = (row: XmlElement): boolean => onOff(findChild(row, 'w:trPr'), 'w:tblHeader') === true

function spanOf(cell: XmlElement): number {
  const span = Number(valueOf(findChild(cell, 'w:tcPr'), 'w:gridSpan') ?? 1)
  return Number.isInteger(span) && span > 1 ? span : 1
}

function isContentsList(sdt: XmlElement): boolean {
  const gallery = valueOf(findChild(findChild(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return gallery?.toLowerCase() === 'table of contents'
}

function dropContents(element: XmlElement, story: Story): void {
  if (!story.inContents) count(story.file.tally, 'contents-list')
  story.inContents = true
  passOver(element, story)
}

function readParagraph(element: XmlElement, { story, place }: Here, read: FileParagraph[], join: { pieces: Piece[] }): void {
  const { file } = story
  const properties = findChild(element, 'w:pPr')
  const own = readParagraphProperties(properties)
  const style = file.styles.paragraph(own.style)
  const styled = styledKind(style, own)
  const { pieces, words, textBoxes, hasContents, pageBreak } = readRuns(element, story, style.format, styled.kind === 'quote')
  const boxed = textBoxes.flatMap((box) => walkParagraphs(box, story, place)).map((paragraph) => ({ ...paragraph, words: [] }))
  if (styled.kind === 'contents') {
    dropContents(element, story)
    read.push(...boxed)
    return
  }
  if (hasContents && !story.inContents) count(file.tally, 'contents-list')
  story.inContents = hasContents || (story.inContents && pieces.length === 0)
  const whole = [...join.pieces, ...pieces]
  if (endsDeleted(element, properties, story)) {
    join.pieces = whole
    read.push(...boxed)
    return
  }
  join.pieces = []
  // Word counts a numbered paragraph even when it is empty, so the number is drawn before looking at the text.
  const number = hasContents ? undefined : nextNumber(own, style, story)
  read.push({ styled, pieces: whole, words, number, own, style, pageBreak: own.breaks === true ? 'before' : pageBreak, place }, ...boxed)
}

/** Whether the end of the paragraph was deleted or moved away under tracking; then it is one with the next. */
function endsDeleted(element: XmlElement, properties: XmlElement | undefined, { file }: Story): boolean {
  const mark = findChild(properties, 'w:rPr')
  if (findChild(mark, 'w:ins') !== undefined && findAll(element, ['w:r']).length === 0) count(file.tally, 'tracked-insertion-mark')
  if (findChild(mark, 'w:moveFrom') !== undefined) return true
  if (findChild(mark, 'w:del') === undefined) return false
  const deletesText = childElements(element).some(({ name }) => name === 'w:del')
  if (!deletesText) count(file.tally, 'tracked-deletion')
  return true
}

/** An automatic number with its place in the list. */
export interface Numbered extends CountedNumber {
  listId: string
  depth: number
}

function nextNumber(own: ParagraphProperties, style: Style, story: Story): Numbered | undefined {
  const listId = own.listId ?? style.paragraph.listId
  if (listId === undefined || listId === '0') return undefined
  const { numbering } = story.file
  const tied = own.listId === undefined ? numbering.levelOfStyle(listId, style.ids) : undefined
  const level = own.listLevel ?? style.paragraph.listLevel ?? tied ?? 0
  const counted = story.nextNumber(listId, level)
  return counted === undefined ? undefined : { ...counted, listId, depth: Math.max(level, depthByName(style)) }
}
