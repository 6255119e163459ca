import type { ImportedInline, ImportedLink, ImportedParagraph } from '../../../core/document/import/imported-text.ts'
import { count } from '../../../core/document/import/tally.ts'
import { childElements, findAll, findChild, type XmlElement } from '../xml/element.ts'
import type { OpenLink } from './fields.ts'
import type { CountedNumber } from './numbering.ts'
import { continuesList, depthByName, isIndentedBothSides, styledKind, type StyledKind } from './paragraph-kind.ts'
import { readParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts'
import { valueOf } from './properties.ts'
import { dropNotes, readRuns, type Piece } from './runs.ts'
import type { Story } from './story.ts'
import type { Style } from './styles.ts'

/** All paragraphs of a body, a note, a cell or a text box, in reading order. */
export function walkBlocks(parent: XmlElement, story: Story): ImportedParagraph[] {
  const read: ImportedParagraph[] = []
  const join: { pieces: Piece[] } = { pieces: [] }
  walk(parent, story, read, join)
  if (join.pieces.length > 0) read.push({ kind: 'body', children: gather(join.pieces) })
  return read
}

/** `join` holds the text of paragraphs whose end was deleted: it belongs to the next paragraph. */
function walk(parent: XmlElement, story: Story, read: ImportedParagraph[], join: { pieces: Piece[] }): void {
  for (const element of childElements(parent)) {
    switch (element.name) {
      case 'w:p':
        readParagraph(element, story, read, join)
        break
      case 'w:tbl':
        count(story.file.tally, 'table-layout')
        walk(element, story, read, join)
        break
      case 'w:tr':
        if (findChild(findChild(element, 'w:trPr'), 'w:del') === undefined) walk(element, story, read, join)
        else {
          count(story.file.tally, 'tracked-deletion')
          dropNotes(element, story)
        }
        break
      case 'w:sdt':
        if (isContentsList(element)) dropContents(element, story)
        else walk(element, story, read, join)
        break
      case 'w:altChunk':
        count(story.file.tally, 'embedded-object')
        break
      default:
        walk(element, story, read, join)
    }
  }
}

function isContentsList(sdt: XmlElement): boolean {
  const gallery = valueOf(findChild(findChild(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return gallery?.toLowerCase() === 'table of contents'
}

function dropContents(element: XmlElement, story: Story): void {
  if (!story.inContents) count(story.file.tally, 'contents-list')
  story.inContents = true
  dropNotes(element, story)
}

function readParagraph(element: XmlElement, story: Story, read: ImportedParagraph[], join: { pieces: Piece[] }): void {
  const { file } = story
  const properties = findChild(element, 'w:pPr')
  const own = readParagraphProperties(properties)
  const style = file.styles.paragraph(own.style)
  const styled = styledKind(style, own)
  const { pieces, textBoxes, hasContents } = readRuns(element, story, style.format, styled.kind === 'quote')
  const boxed = textBoxes.flatMap((box) => walkBlocks(box, story))
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
  read.push(toParagraph(styled, gather(whole), number, own, style, read.at(-1)), ...boxed)
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

interface Numbered extends CountedNumber {
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

function toParagraph(
  styled: Exclude<StyledKind, { kind: 'contents' }>,
  children: ImportedInline[],
  number: Numbered | undefined,
  own: ParagraphProperties,
  style: Style,
  before: ImportedParagraph | undefined,
): ImportedParagraph {
  if (styled.kind === 'heading') {
    const label = number?.kind === 'number' ? number.label : undefined
    return label === undefined ? { ...styled, children } : { ...styled, number: label, children }
  }
  if (styled.kind === 'quote') return number?.kind === 'number' ? { kind: 'quote', number: String(number.value), children } : { kind: 'quote', children }
  if (styled.kind !== 'body') return { kind: styled.kind, children }
  if (number !== undefined) return { kind: 'item', list: number.kind, depth: number.depth, listId: number.listId, value: number.value, label: number.label, children }
  if (isIndentedBothSides(style, own) && isAllItalic(children, style)) return { kind: 'quote', children }
  const inList = before?.kind === 'item' || (before?.kind === 'body' && before.continues === true)
  return inList && continuesList(style) ? { kind: 'body', continues: true, children } : { kind: 'body', children }
}

/** Shorter lines in italics are captions and datelines, set off for other reasons. */
const fewestQuotedWords = 8

function isAllItalic(children: readonly ImportedInline[], style: Style): boolean {
  const words = children.flatMap((child) => (child.type === 'link' ? child.children : [child])).filter((child) => child.type === 'text' && child.text.trim() !== '')
  const text = words.map((word) => (word.type === 'text' ? word.text : '')).join('')
  if (text.trim().split(/\s+/).length < fewestQuotedWords) return false
  return style.format.italic === true || words.every((word) => word.type === 'text' && word.italic === true)
}

/** Runs that stand in one link become its children. */
export function gather(pieces: readonly Piece[]): ImportedInline[] {
  const gathered: ImportedInline[] = []
  let current: { from: OpenLink; link: ImportedLink } | undefined
  for (const { inline, link } of pieces) {
    if (link === undefined) {
      current = undefined
      gathered.push(inline)
    } else if (current?.from === link) current.link.children.push(inline)
    else {
      current = { from: link, link: { type: 'link', url: link.url, children: [inline] } }
      gathered.push(current.link)
    }
  }
  return gathered
}
