import { findSymbols } from '../../../../core/sources/find-symbols.ts'
import { insertedWord } from '../../../../core/sources/inserted-number.ts'
import { europeanDigits } from '../../../../core/sources/reading/digits.ts'
import { mastheadWords } from '../../../../core/sources/reading/front-matter.ts'
import { plainLine, type Line } from '../../../../core/sources/reading/line.ts'
import type { FileParagraph } from '../../docx/walk.ts'
import { headingLevel } from './heading-level.ts'
import { paragraphText, tidy } from './paragraph-text.ts'

/** A line, with the number that Word counted for it. */
export interface DocxLine extends Line {
  /** Whether its style says that it is the title of the document. */
  readonly isTitle?: boolean
}

/** Longer cells hold text that was laid out with a table. */
const longestCell = 300
/** Letters of a full line in the templates. */
const fullLine = 90
/** Lists are told apart by their left edge; one list of Word may have many. */
const betweenLists = 20
const rightEdge = 400

/**
 * The paragraphs of a Word file as lines, each row of a table as one.
 * @param listOrder the place of a list among the lists of the document; those that count on together have one
 */
export function docxLines(paragraphs: readonly FileParagraph[], notes: ReadonlySet<string>, listOrder: (listId: string, level: number) => number): DocxLine[] {
  const lines: DocxLine[] = []
  let inMasthead = true
  for (let index = 0; index < paragraphs.length; ) {
    const first = paragraphs[index]
    if (first === undefined) break
    const row = first.place === undefined ? [first] : takeRow(paragraphs, index)
    index += row.length
    const read = row.flatMap(paragraph => toLine(paragraph, notes, listOrder))
    if (first.place === undefined && read.length > 0) inMasthead = false
    if (first.place !== undefined && !(inMasthead && isMasthead(paragraphs, first.place.table))) lines.push(...rowLines(row, read, notes))
    else lines.push(...read)
  }
  return lines.map((line, index) => (index === 0 ? { ...line, gap: Infinity } : line))
}

function takeRow(paragraphs: readonly FileParagraph[], from: number): FileParagraph[] {
  const row = paragraphs[from]?.place?.row
  const end = paragraphs.findIndex((paragraph, index) => index > from && paragraph.place?.row !== row)
  return paragraphs.slice(from, end < 0 ? paragraphs.length : end)
}

/** The masthead is a table in the templates; its cells are no row to cite. */
function isMasthead(paragraphs: readonly FileParagraph[], table: symbol): boolean {
  const text = paragraphs.slice(0, 200).filter(({ place }) => place?.table === table).map(({ pieces, style }) => paragraphText(pieces, style, new Set()).text).join('\n')
  return mastheadWords.test(text) || findSymbols(text).length > 0
}

function rowLines(row: readonly FileParagraph[], read: readonly DocxLine[], notes: ReadonlySet<string>): DocxLine[] {
  const cells = new Map<number, string>()
  for (const { pieces, style, place, number } of row) {
    const cell = place?.cell ?? 0
    cells.set(cell, tidy(`${cells.get(cell) ?? ''} ${number?.label ?? ''} ${paragraphText(pieces, style, notes).text}`))
  }
  const texts = [...cells.values()]
  const isRow = texts.filter(text => text !== '').length > 1 && texts.every(text => text.length < longestCell)
  return isRow ? [{ ...plainLine(texts.filter(text => text !== '').join(' '), 1), cells: texts, role: 'row' }] : [...read]
}

function toLine(paragraph: FileParagraph, notes: ReadonlySet<string>, listOrder: (listId: string, level: number) => number): DocxLine[] {
  const { pieces, style, number, own } = paragraph
  const { text: written, bold, italic } = paragraphText(pieces, style, notes)
  const words = tidy(written)
  // A number without a text is counted, and that is all.
  if (words === '') return []
  const text = number === undefined ? words : `${number.label} ${words}`
  const level = headingLevel(paragraph, text)
  const counted = number?.kind === 'number' && level === 0 ? countedNumber(number.label) : undefined
  const alignment = own.alignment ?? style.paragraph.alignment
  const isRight = alignment === 'right' || alignment === 'end'
  const line: DocxLine = {
    ...plainLine(text, 1),
    cells: number === undefined ? typedCells(written, words) : [number.label, words],
    indent: isRight ? rightEdge : number !== undefined && counted?.isWhole === true ? betweenLists * (1 + listOrder(number.listId, number.depth)) : 0,
    reach: Math.min(0.95, text.length / fullLine),
    centred: alignment === 'center',
    bold,
    italic,
    boldStart: bold,
    role: level > 0 ? 'heading' : 'block',
    level,
    isTitle: paragraph.styled.kind === 'title',
  }
  return [counted === undefined ? line : { ...line, counted }]
}

const wholeNumber = new RegExp(String.raw`^[0-9]{1,5}(?:(?:\.[0-9]{1,4})*|\s${insertedWord})$`, 'u')

/** "12.", "12)", "104.1." and "6 bis." number paragraphs, "a." and "ii." their parts; "(a)" and "a)" are read like typed ones. */
function countedNumber(label: string): DocxLine['counted'] {
  const printed = europeanDigits(label).replace(/[.)]$/u, '')
  if (wholeNumber.test(printed)) return { printed, isWhole: true }
  return /^\p{L}{1,6}\.$/u.test(label) ? { printed, isWhole: false } : undefined
}

/** A tab parts a typed number from its paragraph; other tabs are white. */
function typedCells(written: string, words: string): string[] {
  const found = /^\s*(\S{1,9})[ \u00a0]*\t/u.exec(written)
  const rest = found === null ? '' : tidy(written.slice(found[0].length))
  return found?.[1] === undefined || rest === '' ? [words] : [found[1], rest]
}
