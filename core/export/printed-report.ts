import { maxListDepth, type Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Note } from '../document/note.ts'
import { inlineText } from '../document/plain-text.ts'
import { noteIdsOf, notesInOrder } from '../document/walk.ts'
import type { Language } from '../report/language.ts'
import { numberHeadings, numberListItems, numberNotes } from '../report/numbering.ts'
import type { HeadingNumbering, Report } from '../report/report.ts'
import type { Template } from '../report/template.ts'
import type { TitleBlock } from '../report/title-block.ts'

/** A report as every format prints it: what does not print is gone, and every number is known. */
export interface PrintedReport {
  language: Language
  titleBlock: TitleBlock
  /** What the file calls itself to readers and screen readers; never empty, even where the title page has no title. */
  name: string
  headingNumbering: HeadingNumbering
  recommendationList: Template['recommendations']['list']
  /** The blocks before the first heading. They share the first page with the title. */
  front: Block[]
  body: Block[]
  /** The notes that print, first to last. */
  notes: Note[]
  headingNumbers: ReadonlyMap<string, string>
  listNumbers: ReadonlyMap<string, number>
  /** How deep each list item stands, by block id: items right after a recommendation belong under it. */
  listDepths: ReadonlyMap<string, number>
  recommendationNumbers: ReadonlyMap<string, number>
  noteNumbers: ReadonlyMap<string, number>
  /** Ids of the notes that are marked more than once. */
  repeatedNotes: ReadonlySet<string>
}

/** Prepares a report for printing: without empty blocks and without note marks that have no note. */
export function toPrintedReport(report: Report, template: Template, draft: Draft): PrintedReport {
  const known = new Set(draft.notes.map(({ id }) => id))
  const marked = draft.blocks.map((block) => withoutLostMarks(block, known))
  // An empty paragraph still ends a list, so list numbers are counted before it is dropped.
  const listNumbers = numberListItems(marked.filter((block) => block.kind !== 'list-item' || prints(block)))
  const blocks = marked.filter(prints)
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading')
  const frontLength = firstHeading < 0 ? blocks.length : firstHeading
  const recommendations = blocks.filter(({ kind }) => kind === 'recommendation')
  return {
    language: report.language,
    titleBlock: report.titleBlock,
    name: [report.titleBlock.title, report.titleBlock.subtitle].find((text) => text.trim() !== '')?.trim() ?? template.name[report.language],
    headingNumbering: report.headingNumbering,
    recommendationList: template.recommendations.list,
    front: blocks.slice(0, frontLength),
    body: blocks.slice(frontLength),
    notes: notesInOrder({ blocks, notes: draft.notes }),
    headingNumbers: numberHeadings(blocks, report.headingNumbering),
    listNumbers,
    listDepths: depthsOf(blocks),
    recommendationNumbers: new Map(recommendations.map(({ id }, index) => [id, index + 1])),
    noteNumbers: numberNotes(blocks),
    repeatedNotes: repeated(blocks.flatMap(noteIdsOf)),
  }
}

/** How many note marks point at no note. */
export function countLostMarks(draft: Draft): number {
  const known = new Set(draft.notes.map(({ id }) => id))
  return draft.blocks.flatMap(noteIdsOf).filter((id) => !known.has(id)).length
}

function withoutLostMarks(block: Block, known: ReadonlySet<string>): Block {
  const children = block.children.filter((inline) => inline.type !== 'note' || known.has(inline.id))
  return children.length === block.children.length ? block : { ...block, children }
}

/** An empty heading prints, because its number does. */
const prints = (block: Block): boolean =>
  block.kind === 'heading' || noteIdsOf(block).length > 0 || inlineText(block.children).trim() !== ''

function depthsOf(blocks: readonly Block[]): Map<string, number> {
  const depths = new Map<string, number>()
  let above = 0
  for (const block of blocks) {
    if (block.kind === 'list-item') depths.set(block.id, Math.min(block.depth + above, maxListDepth))
    else above = block.kind === 'recommendation' ? 1 : 0
  }
  return depths
}

const repeated = (ids: readonly string[]): Set<string> => new Set(ids.filter((id, index) => ids.indexOf(id) < index))
