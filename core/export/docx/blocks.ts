import { Bookmark, PageBreak, Paragraph, TextRun, type ParagraphChild } from 'docx'
import { assertNever } from '../../assert-never.ts'
import { directionOf } from '../../document/direction.ts'
import { inlineText } from '../../document/plain-text.ts'
import type { PrintedAnnex } from '../annexes/printed-annex.ts'
import type { PrintedReport } from '../printed-report.ts'
import type { PrintedBlock } from '../printed-text.ts'
import { figureParagraph } from './figures.ts'
import { placeBookmark } from './fields.ts'
import { listInstances } from './list-instances.ts'
import type { PagePart } from './pages.ts'
import { textParagraph, type TextBlock } from './paragraphs.ts'
import { printableText } from './printable-text.ts'
import { bodyRunWriter } from './runs.ts'
import { styleIds } from './style-names.ts'
import { summaryParagraphs } from './summary.ts'
import { tableOf } from './tables.ts'

/** The front matter, the body and the annexes of a report as Word has them: paragraphs and tables, one after the other. */
export function blocksOf(report: PrintedReport): { front: PagePart[]; body: PagePart[] } {
  const blocks = [...report.front, ...report.body]
  const runs = bodyRunWriter(report)
  const instances = listInstances(blocks, report.listNumbers)
  const partsOf = (block: PrintedBlock, index: number, all: readonly PrintedBlock[]): PagePart[] => {
    const [before, next] = [all[index - 1], all[index + 1]]
    const upright = (child: PagePart['child']): PagePart => ({ landscape: false, child })
    switch (block.kind) {
      case 'table': {
        const landscape = block.landscape === true
        const table = { landscape, child: tableOf(block, report.paper, runs) }
        // Word joins two tables that nothing parts, and wants a paragraph behind the last one of a section.
        return next === undefined || next.kind === 'table' || landscape ? [table, { landscape, child: new Paragraph({ style: styleIds.tableEnd }) }] : [table]
      }
      case 'figure':
        return [upright(figureParagraph(block, next?.kind === 'caption', report))]
      case 'page-break':
        // The paragraph that follows begins the page itself, so that no empty line stands at its top.
        return next !== undefined && isText(next) ? [] : [upright(new Paragraph({ children: [new PageBreak()] }))]
      case 'recommendations-summary':
        return summaryParagraphs(block, report, runs).map(upright)
      default:
        return [{
          landscape: block.kind === 'caption' && next?.kind === 'table' && next.landscape === true,
          child: textParagraph(block, { before, next }, report, instances, runs),
        }]
    }
  }
  const parts = blocks.map(partsOf)
  const annexes = report.annexes.flatMap((annex): PagePart[] => {
    const heading = new Paragraph({ style: styleIds.annex, pageBreakBefore: true, children: annexTitle(annex, report) })
    const inside = annex.blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ landscape: false, child: new Paragraph({ style: styleIds.annexPart, children: runs(block.children, { direction: directionOf(inlineText(block.children), block.direction) }) }) }] : partsOf(block, index, annex.blocks)))
    return [{ landscape: annex.landscape, child: heading }, ...inside.map(({ child }) => ({ landscape: annex.landscape, child }))]
  })
  return { front: parts.slice(0, report.front.length).flat(), body: [...parts.slice(report.front.length).flat(), ...annexes] }
}

/** Its number is Word's own, as those of headings are. */
function annexTitle({ id, title }: PrintedAnnex, report: PrintedReport): ParagraphChild[] {
  const text = new TextRun(printableText(title))
  return [report.namedPlaces.has(id) ? new Bookmark({ id: placeBookmark(report, id), children: [text] }) : text]
}

function isText(block: PrintedBlock): block is TextBlock {
  switch (block.kind) {
    case 'table':
    case 'figure':
    case 'page-break':
    case 'recommendations-summary':
      return false
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'list-item':
    case 'recommendation':
    case 'caption':
      return true
    default:
      return assertNever(block)
  }
}
