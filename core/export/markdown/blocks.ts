import type { BlockContent, List } from 'mdast'
import { assertNever } from '../../assert-never.ts'
import { pageBreakSign } from '../../document/markdown-signs.ts'
import { textRuns } from '../../document/walk.ts'
import { captionLabel } from '../caption-label.ts'
import { gatherLists, type PrintedList } from '../list-tree.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedBlock, PrintedInline } from '../printed-text.ts'
import { directedPhrasing } from './inlines.ts'
import { figureOf, summaryOf, tableOf } from './objects.ts'

/** The blocks of a report as Markdown, lists nested. */
export const blocksOf = (blocks: readonly PrintedBlock[], report: PrintedReport): BlockContent[] =>
  gatherLists(blocks, report).flatMap((part): BlockContent | BlockContent[] => {
    if (part.kind === 'list') return listOf(part.list, report)
    const { block } = part
    switch (block.kind) {
      case 'heading':
        return headingOf(block, report)
      case 'paragraph':
        return { type: 'paragraph', children: directedPhrasing(block.children, block.direction, report.noteNumbers) }
      case 'quote':
        return { type: 'blockquote', children: [{ type: 'paragraph', children: directedPhrasing(quoteInlines(block), block.direction, report.noteNumbers) }] }
      case 'caption':
        return { type: 'paragraph', children: directedPhrasing([{ type: 'text', text: `${captionLabel(block, report)}. ` }, ...block.children], block.direction, report.noteNumbers) }
      case 'table':
        return tableOf(block, report)
      case 'figure':
        return figureOf(block, report)
      case 'page-break':
        return { type: 'html', value: pageBreakSign }
      case 'recommendations-summary':
        return summaryOf(block, report)
      default:
        return assertNever(block)
    }
  })

const depths = { 1: 2, 2: 3, 3: 4, 4: 5 } as const

/** Markdown counts no headings, so the number is typed. The title alone has the first level. */
function headingOf(heading: Extract<PrintedBlock, { kind: 'heading' }>, { headingNumbers, noteNumbers }: PrintedReport): BlockContent {
  const number = headingNumbers.get(heading.id)
  const inlines: PrintedInline[] = number === undefined ? heading.children : [{ type: 'text', text: `${number} ` }, ...heading.children]
  return { type: 'heading', depth: depths[heading.level], children: directedPhrasing(inlines, heading.direction, noteNumbers) }
}

/**
 * A quote is all italic, as quotes of State reports are written, so that it is seen even where `>` is not. If words in
 * it are emphasised, their italics say more than that, and the rest stays upright.
 */
function quoteInlines({ number, children }: Extract<PrintedBlock, { kind: 'quote' }>): PrintedInline[] {
  const numbered: PrintedInline[] = number === undefined ? children : [{ type: 'text', text: `${number}. ` }, ...children]
  if (textRuns(children).some((run) => run.italic === true)) return numbered
  return numbered.map((inline): PrintedInline => {
    if (inline.type === 'text') return { ...inline, italic: true }
    if (inline.type !== 'link') return inline
    return { ...inline, children: inline.children.map((child) => (child.type === 'text' ? { ...child, italic: true } : child)) }
  })
}

function listOf(list: PrintedList, report: PrintedReport): List {
  const ordered = list.list === 'number' || (list.list === 'recommendation' && report.recommendationList === 'number')
  return {
    type: 'list',
    ordered,
    ...(ordered && { start: list.start }),
    spread: false,
    children: list.items.map(({ block, lists }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: directedPhrasing(block.children, block.direction, report.noteNumbers) }, ...lists.map((nested) => listOf(nested, report))],
    })),
  }
}
