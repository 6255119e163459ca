import type { ImportedInline, ImportedLink, ImportedParagraph } from '../../../core/document/import/imported-text.ts'
import { count } from '../../../core/document/import/tally.ts'
import type { XmlElement } from '../xml/element.ts'
import type { OpenLink } from './fields.ts'
import { lookOf } from './look.ts'
import { continuesList, isIndented, isIndentedBothSides, isNumberedText } from './paragraph-kind.ts'
import type { Piece } from './runs.ts'
import type { Story } from './story.ts'
import type { Style } from './styles.ts'
import { walkParagraphs, type FileParagraph, type Place } from './walk.ts'

/** The paragraphs of a body or a note as a draft has them: headings, items of lists, quotes. */
export function walkBlocks(parent: XmlElement, story: Story): ImportedParagraph[] {
  const read: ImportedParagraph[] = []
  for (const stretch of stretches(withoutAnnexes(walkParagraphs(parent, story), story))) {
    if (stretch.table === undefined) for (const paragraph of stretch.paragraphs) read.push(...withPageBreak(paragraph, once(toParagraph(paragraph, read.at(-1), story), read.at(-1))))
    else read.push(...toTable(stretch.paragraphs, story))
  }
  return read
}

/** Our own annexes repeat and list what the report holds elsewhere, and stand at its end. */
function withoutAnnexes(paragraphs: readonly FileParagraph[], { file }: Story): readonly FileParagraph[] {
  const first = paragraphs.findIndex(({ styled }) => styled.kind === 'annex')
  count(file.tally, 'computed-annex', paragraphs.filter(({ styled }) => styled.kind === 'annex').length)
  return first < 0 ? paragraphs : paragraphs.slice(0, first)
}

function withPageBreak({ pageBreak }: FileParagraph, read: ImportedParagraph[]): ImportedParagraph[] {
  const sign: ImportedParagraph = { kind: 'page-break', children: [] }
  if (pageBreak === undefined) return read
  return pageBreak === 'before' ? [sign, ...read] : [...read, sign]
}

/** A summary is one block, however many recommendations it shows. */
const once = (paragraph: ImportedParagraph, before: ImportedParagraph | undefined): ImportedParagraph[] =>
  paragraph.kind === 'summary' && before?.kind === 'summary' ? [] : [paragraph]

interface Stretch {
  table: symbol | undefined
  paragraphs: FileParagraph[]
}

/** Paragraphs of one table side by side, and those between tables. A table in a cell belongs to the table round it. */
function stretches(paragraphs: readonly FileParagraph[]): Stretch[] {
  const found: Stretch[] = []
  for (const paragraph of paragraphs) {
    const table = outermost(paragraph.place)?.table
    const last = found.at(-1)
    if (last !== undefined && last.table === table) last.paragraphs.push(paragraph)
    else found.push({ table, paragraphs: [paragraph] })
  }
  return found
}

const outermost = (place: Place | undefined): Place | undefined => (place?.within === undefined ? place : outermost(place.within))

interface FileRow {
  header: boolean
  /** By their place in the row. */
  cells: Map<number, { span: number; paragraphs: ImportedInline[][] }>
}

/** A table; or its paragraphs, where it holds headings and so is no table but the layout of a text. */
function toTable(paragraphs: readonly FileParagraph[], story: Story): ImportedParagraph[] {
  const read: ImportedParagraph[] = []
  const rows = new Map<symbol, FileRow>()
  for (const paragraph of paragraphs) {
    const written = toParagraph(paragraph, read.at(-1), story)
    read.push(written)
    const place = outermost(paragraph.place)
    if (place === undefined) continue
    const row: FileRow = rows.get(place.row) ?? { header: place.header, cells: new Map() }
    const cell = row.cells.get(place.cell) ?? { span: place.span, paragraphs: [] }
    cell.paragraphs.push(signed(written))
    row.cells.set(place.cell, cell)
    rows.set(place.row, row)
  }
  if (read.some(({ kind }) => kind === 'heading' || kind === 'title')) {
    count(story.file.tally, 'table-layout')
    return read
  }
  const inOrder = [...rows.values()]
  const firstOfText = inOrder.findIndex(({ header }) => !header)
  return [{
    kind: 'table',
    children: [],
    ...directionFrom(outermost(paragraphs[0]?.place)?.fromRight),
    headerRows: firstOfText < 0 ? 0 : firstOfText,
    rows: inOrder.map(({ cells }) => ({ cells: [...cells.values()].map(({ span, paragraphs }) => ({ span, paragraphs: withoutEmpty(paragraphs) })) })),
  }]
}

/** Lists do not stand in cells: their signs become text. */
function signed(paragraph: ImportedParagraph): ImportedInline[] {
  if (paragraph.kind === 'item') return [{ type: 'text', text: paragraph.list === 'number' ? `${paragraph.label} ` : '• ' }, ...paragraph.children]
  return paragraph.kind === 'quote' && paragraph.number !== undefined ? [{ type: 'text', text: `${paragraph.number}. ` }, ...paragraph.children] : paragraph.children
}

function withoutEmpty(paragraphs: ImportedInline[][]): ImportedInline[][] {
  const filled = paragraphs.filter((inlines) => inlines.length > 0)
  return filled.length > 0 ? filled : [[]]
}

function toParagraph(paragraph: FileParagraph, before: ImportedParagraph | undefined, story: Story): ImportedParagraph {
  const look = lookOf(paragraph, story.file.styles.size)
  return { ...readParagraph(paragraph, before, story), ...(look && { look }), ...directionFrom(paragraph.own.fromRight ?? paragraph.style.paragraph.fromRight) }
}

const directionFrom = (fromRight: boolean | undefined): Pick<ImportedParagraph, 'direction'> =>
  fromRight === undefined ? {} : { direction: fromRight ? 'rtl' : 'ltr' }

function readParagraph({ styled, pieces, number, own, style }: FileParagraph, before: ImportedParagraph | undefined, { file }: Story): ImportedParagraph {
  const children = gather(pieces)
  if (styled.kind === 'heading') {
    const label = number?.kind === 'number' ? number.label : undefined
    return label === undefined ? { ...styled, children } : { ...styled, number: label, children }
  }
  if (styled.kind === 'quote') return number?.kind === 'number' ? { kind: 'quote', number: String(number.value), children } : { kind: 'quote', children }
  if (styled.kind === 'caption') return { kind: 'caption', children }
  if (styled.kind === 'summary') return { kind: 'summary', children: [] }
  if (styled.kind === 'annex') return { kind: 'body', children }
  if (styled.kind !== 'body') return { kind: styled.kind, children }
  if (isNumberedText(style)) {
    if (number !== undefined) file.numberedText = true
    return { kind: 'body', children }
  }
  if (number !== undefined) return { kind: 'item', list: number.kind, depth: number.depth, listId: number.listId, value: number.value, label: number.label, children }
  if (isIndentedBothSides(style, own) && isAllItalic(children, style)) return { kind: 'quote', children }
  const inList = before?.kind === 'item' || (before?.kind === 'body' && before.continues === true)
  if (inList && continuesList(style)) return { kind: 'body', continues: true, children }
  return isIndented(style, own) ? { kind: 'body', indented: true, children } : { kind: 'body', children }
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
function gather(pieces: readonly Piece[]): ImportedInline[] {
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
