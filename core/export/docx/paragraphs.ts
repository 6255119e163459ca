import { Bookmark, Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx'
import { assertNever } from '../../assert-never.ts'
import type { Heading, ListItem } from '../../document/block.ts'
import { blockText } from '../../document/plain-text.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedBlock, PrintedInline } from '../printed-text.ts'
import { readsFromRight } from './directional-runs.ts'
import { placeBookmark } from './fields.ts'
import { listInstances } from './list-instances.ts'
import { numberings } from './numbering.ts'
import { bodyRunWriter, type Setting } from './runs.ts'
import { headingStyles, styleIds } from './style-names.ts'

/** The paragraphs of the front matter and of the body of a report. */
export function paragraphsOf(report: PrintedReport): { front: Paragraph[]; body: Paragraph[] } {
  const blocks = [...report.front, ...report.body]
  const runs = bodyRunWriter(report)
  const instances = listInstances(blocks, report.listNumbers)
  const paragraphs = blocks.map((block, index) => {
    const options = { ...optionsOf(block, blocks[index + 1], report, instances), children: withBookmark(block, childrenOf(block, runs), report) }
    return new Paragraph(readsFromRight(blockText(block)) ? { ...options, bidirectional: true } : options)
  })
  return { front: paragraphs.slice(0, report.front.length), body: paragraphs.slice(report.front.length) }
}

function optionsOf(block: PrintedBlock, next: PrintedBlock | undefined, report: PrintedReport, instances: ReadonlyMap<string, number>): IParagraphOptions {
  switch (block.kind) {
    case 'heading':
      return headingOptions(block, report)
    case 'paragraph':
      return { style: leadsIn(block, next) ? styleIds.leadIn : styleIds.body }
    case 'quote':
      return { style: styleIds.quote }
    case 'list-item':
      return listItemOptions(block, report.listDepths.get(block.id) ?? 0, instances)
    case 'recommendation':
      return { style: styleIds.recommendation }
    default:
      return assertNever(block)
  }
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
const leadsIn = (block: PrintedBlock, next: PrintedBlock | undefined): boolean =>
  (next?.kind === 'list-item' || next?.kind === 'recommendation' || next?.kind === 'quote') && blockText(block).trimEnd().endsWith(':')

type Runs = (inlines: readonly PrintedInline[], setting: Setting) => ParagraphChild[]

const childrenOf = (block: PrintedBlock, runs: Runs): ParagraphChild[] =>
  block.kind === 'quote' ? runs(quoteInlines(block), 'italic') : runs(block.children, 'upright')

const quoteInlines = ({ number, children }: Extract<PrintedBlock, { kind: 'quote' }>): PrintedInline[] =>
  number === undefined ? children : [{ type: 'text', text: `${number}. ` }, ...children]

/** A place that a number elsewhere leads to is marked, so that the number stays right in Word. */
const withBookmark = ({ id }: PrintedBlock, children: ParagraphChild[], report: PrintedReport): ParagraphChild[] =>
  report.namedPlaces.has(id) ? [new Bookmark({ id: placeBookmark(report, id), children })] : children
