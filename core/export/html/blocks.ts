import { assertNever } from '../../assert-never.ts'
import { listNumberFormat } from '../list-number-format.ts'
import { gatherLists, type PrintedList, type PrintedPart } from '../list-tree.ts'
import { captionLabel } from '../caption-label.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedBlock } from '../printed-text.ts'
import { escapeHtml } from './escape-html.ts'
import { directionAttribute, placeId, type InlineWriter } from './inlines.ts'
import { figureOf, summaryOf, tableOf } from './objects.ts'

/** The blocks of a report as HTML, lists nested. Each says which way it reads. */
export const blocksOf = (blocks: readonly PrintedBlock[], report: PrintedReport, writer: InlineWriter): string =>
  gatherLists(blocks, report)
    .map((part) => partOf(part, report, writer))
    .join('\n')

function partOf(part: PrintedPart, report: PrintedReport, writer: InlineWriter): string {
  if (part.kind === 'list') return listOf(part.list, report, writer)
  const { block } = part
  switch (block.kind) {
    case 'heading':
      return headingOf(block, writer.write(block.children), report)
    case 'paragraph':
      return paragraphOf(block, writer.write(block.children), report)
    case 'quote':
      return `<blockquote><p${directionOfBlock(block)}>${block.number === undefined ? '' : `${escapeHtml(block.number)}. `}${writer.write(block.children)}</p></blockquote>`
    case 'caption':
      return `<p${idOf(block.id, report)} class="caption"${directionOfBlock(block)}>${captionLabel(block, report)}. ${writer.write(block.children)}</p>`
    case 'table':
      return tableOf(block, writer)
    case 'figure':
      return figureOf(block, report)
    case 'page-break':
      return '<div class="page-break"></div>'
    case 'recommendations-summary':
      return summaryOf(block, report, writer)
    default:
      return assertNever(block)
  }
}

const directionOfBlock = ({ children, direction }: Pick<Extract<PrintedBlock, { kind: 'paragraph' }>, 'children' | 'direction'>): string => directionAttribute(children, direction)

function paragraphOf(block: Extract<PrintedBlock, { kind: 'paragraph' }>, content: string, { paragraphNumbers }: PrintedReport): string {
  const number = paragraphNumbers.get(block.id)
  const direction = directionOfBlock(block)
  return number === undefined ? `<p${direction}>${content}</p>` : `<p class="numbered"${direction}><span class="number">${String(number)}.</span> ${content}</p>`
}

/** The title is the only first-level heading of the page, so the draft's levels begin at two. */
function headingOf(heading: Extract<PrintedBlock, { kind: 'heading' }>, content: string, report: PrintedReport): string {
  const name = `h${String(heading.level + 1)}`
  const number = report.headingNumbers.get(heading.id)
  const printed = number === undefined ? '' : `<span class="number">${number}</span> `
  return `<${name}${idOf(heading.id, report)}${heading.role === undefined ? '' : ' class="recommendations-heading"'}${directionOfBlock(heading)}>${printed}${content}</${name}>`
}

const idOf = (id: string, report: PrintedReport): string => {
  const place = placeId(report, id)
  return place === undefined ? '' : ` id="${place}"`
}

function listOf(list: PrintedList, report: PrintedReport, writer: InlineWriter): string {
  const items = list.items.map(({ block, lists }) => {
    const inner = lists.map((nested) => `\n${listOf(nested, report, writer)}`).join('')
    return `<li${idOf(block.id, report)}${directionOfBlock(block)}>${writer.write(block.children)}${inner}</li>`
  })
  const name = isNumbered(list, report) ? 'ol' : 'ul'
  return `<${name}${attributesOf(list, report)}>\n${items.join('\n')}\n</${name}>`
}

const isNumbered = ({ list }: PrintedList, { recommendationList }: PrintedReport): boolean =>
  list === 'number' || (list === 'recommendation' && recommendationList === 'number')

function attributesOf(list: PrintedList, report: PrintedReport): string {
  const { digits, before, after } = listNumberFormat(list.depth, report.language)
  const look = after === ')' ? `${digits}-${before === '' ? 'bracket' : 'brackets'}` : digits
  const classes = [
    ...(list.list === 'recommendation' ? ['recommendations'] : []),
    ...(isNumbered(list, report) && look !== 'decimal' ? [look] : []),
  ]
  const start = isNumbered(list, report) && list.start !== 1 ? ` start="${String(list.start)}"` : ''
  return `${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${start}`
}
