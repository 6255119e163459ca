import { Bookmark, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import { assertNever } from '../../assert-never.ts'
import type { Heading, ListItem } from '../../document/block.ts'
import { directionOf } from '../../document/direction.ts'
import { inlineText } from '../../document/plain-text.ts'
import { printedWords } from '../../report/printed-words.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedBlock, PrintedInline } from '../printed-text.ts'
import { bidirectional } from './directional-runs.ts'
import { field, placeBookmark } from './fields.ts'
import { numberings } from './numbering.ts'
import type { RunWriter } from './runs.ts'
import { headingStyles, styleIds } from './style-names.ts'

/** A block that is one run of text. */
export type TextBlock = Extract<PrintedBlock, { children: unknown }>

interface Neighbours {
  before: PrintedBlock | undefined
  next: PrintedBlock | undefined
}

/** The paragraph of a block of text. */
export function textParagraph(block: TextBlock, neighbours: Neighbours, report: PrintedReport, instances: ReadonlyMap<string, number>, runs: RunWriter): Paragraph {
  const direction = directionOf(inlineText(block.children), block.direction)
  return new Paragraph({
    ...optionsOf(block, neighbours, report, instances),
    ...(neighbours.before?.kind === 'page-break' && { pageBreakBefore: true }),
    ...bidirectional(direction, block.direction),
    children: withBookmark(block, childrenOf(block, report, (inlines, italic) => runs(inlines, { direction, ...italic })), report),
  })
}

function optionsOf(block: TextBlock, { before, next }: Neighbours, report: PrintedReport, instances: ReadonlyMap<string, number>): IParagraphOptions {
  switch (block.kind) {
    case 'heading':
      return headingOptions(block, report)
    case 'paragraph':
      return paragraphOptions(leadsIn(block, next) ? styleIds.leadIn : before?.kind === 'table' ? styleIds.afterTable : styleIds.body, report.paragraphNumbers.has(block.id))
    case 'quote':
      return { style: styleIds.quote }
    case 'list-item':
      return listItemOptions(block, report.listDepths.get(block.id) ?? 0, instances)
    case 'recommendation':
      return { style: styleIds.recommendation }
    case 'caption':
      // The caption of a table stands over it and stays with it; that of a figure is kept by the figure above.
      return block.of === 'table' ? { style: styleIds.caption, keepNext: true } : { style: styleIds.caption }
    default:
      return assertNever(block)
  }
}

/** The style of numbered paragraphs brings their number; where another style is needed it is given to the paragraph itself. */
function paragraphOptions(style: string, numbered: boolean): IParagraphOptions {
  if (!numbered) return { style }
  return style === styleIds.body ? { style: styleIds.numbered } : { style, numbering: { reference: numberings.paragraphs, instance: 0, level: 0 } }
}

function headingOptions({ level, numbered }: Pick<Heading, 'level' | 'numbered'>, { headingNumbering }: PrintedReport): IParagraphOptions {
  const style = headingStyles[level - 1] ?? headingStyles[0]
  return numbered || headingNumbering === 'none' ? { style } : { style, numbering: false }
}

/** The style alone numbers a bullet of the first depth; whatever else needs its place said. */
function listItemOptions({ id, list }: Pick<ListItem, 'id' | 'list'>, depth: number, instances: ReadonlyMap<string, number>): IParagraphOptions {
  if (list === 'number') return { style: styleIds.number, numbering: { reference: numberings.numbers, instance: instances.get(id) ?? 0, level: depth } }
  return depth === 0 ? { style: styleIds.bullet } : { style: styleIds.bullet, numbering: { reference: numberings.bullets, instance: 0, level: depth } }
}

/** A sentence such as "KIND recommends:" must not stand alone at the foot of a page. */
const leadsIn = (block: TextBlock, next: PrintedBlock | undefined): boolean =>
  (next?.kind === 'list-item' || next?.kind === 'recommendation' || next?.kind === 'quote' || next?.kind === 'recommendations-summary') && inlineText(block.children).trimEnd().endsWith(':')

function childrenOf(block: TextBlock, report: PrintedReport, runs: (inlines: readonly PrintedInline[], italic?: { italic: true }) => ParagraphChild[]): ParagraphChild[] {
  switch (block.kind) {
    case 'quote':
      return runs(block.number === undefined ? block.children : [{ type: 'text', text: `${block.number}. ` }, ...block.children], { italic: true })
    case 'caption':
      return [...captionNumber(block, report), ...runs(block.children)]
    case 'heading':
    case 'paragraph':
    case 'list-item':
    case 'recommendation':
      return runs(block.children)
    default:
      return assertNever(block)
  }
}

/** "Table 2. ", the number being Word's own count, so that tables added there are counted with ours. */
function captionNumber({ id, of }: Extract<TextBlock, { kind: 'caption' }>, report: PrintedReport): ParagraphChild[] {
  const number = field(`SEQ ${of === 'table' ? 'Table' : 'Figure'} \\* ARABIC`, String(report.captionNumbers.get(id) ?? 0))
  const marked = report.namedPlaces.has(id) ? [new Bookmark({ id: placeBookmark(report, id), children: number })] : number
  return [new TextRun(`${printedWords[report.language][of]}\u00a0`), ...marked, new TextRun('. ')]
}

/** A place that a number elsewhere leads to is marked, so that the number stays right in Word. Of a caption its number alone is marked. */
const withBookmark = ({ id, kind }: TextBlock, children: ParagraphChild[], report: PrintedReport): ParagraphChild[] =>
  kind !== 'caption' && report.namedPlaces.has(id) ? [new Bookmark({ id: placeBookmark(report, id), children })] : children
