import { maxListDepth, type Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Reference } from '../document/inline.ts'
import { inlineText } from '../document/plain-text.ts'
import { noteIdsOf, notesInOrder } from '../document/walk.ts'
import type { Language } from '../report/language.ts'
import { numberHeadings, numberListItems } from '../report/numbering.ts'
import { numberSayer, placeNumbers } from '../report/place-numbers.ts'
import type { HeadingNumbering, Report } from '../report/report.ts'
import type { Template } from '../report/template.ts'
import type { TitleBlock } from '../report/title-block.ts'
import type { PrintedBlock, PrintedNote, PrintedReference } from './printed-text.ts'

/** A report as every format prints it: what does not print is gone, and every number is known. */
export interface PrintedReport {
  language: Language
  titleBlock: TitleBlock
  /** What the file calls itself to readers and screen readers; never empty, even where the title page has no title. */
  name: string
  headingNumbering: HeadingNumbering
  recommendationList: Template['recommendations']['list']
  /** The blocks before the first heading. They share the first page with the title. */
  front: PrintedBlock[]
  body: PrintedBlock[]
  /** The notes that print, first to last. */
  notes: PrintedNote[]
  headingNumbers: ReadonlyMap<string, string>
  listNumbers: ReadonlyMap<string, number>
  /** How deep each list item stands, by block id: items right after a recommendation belong under it. */
  listDepths: ReadonlyMap<string, number>
  recommendationNumbers: ReadonlyMap<string, number>
  noteNumbers: ReadonlyMap<string, number>
  /** Ids of the notes whose mark a number elsewhere leads to: marked more than once, or named in words. */
  namedNotes: ReadonlySet<string>
  /** Ids of the sections and recommendations that a number elsewhere leads to. */
  namedPlaces: ReadonlySet<string>
}

/** Prepares a report for printing: without empty blocks and note marks that have no note, and with every number known. */
export function toPrintedReport(report: Report, template: Template, draft: Draft): PrintedReport {
  const known = new Set(draft.notes.map(({ id }) => id))
  const marked = draft.blocks.map((block): Block => ({ ...block, children: block.children.filter((inline) => inline.type !== 'note' || known.has(inline.id)) }))
  // An empty paragraph still ends a list, so list numbers are counted before it is dropped.
  const listNumbers = numberListItems(marked.filter((block) => block.kind !== 'list-item' || prints(block)))
  const printing = marked.filter(prints)
  const numbers = placeNumbers(printing, report.headingNumbering)
  const say = numberSayer(printing, report.headingNumbering)
  const withNumber = (reference: Reference): PrintedReference => ({ ...reference, text: say(reference) })
  const blocks = printing.map((block): PrintedBlock => ({ ...block, children: block.children.map((inline) => (inline.type === 'reference' ? withNumber(inline) : inline)) }))
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading')
  const frontLength = firstHeading < 0 ? blocks.length : firstHeading
  const notes = notesInOrder({ blocks: printing, notes: draft.notes }).map(({ id, paragraphs }) => ({
    id,
    paragraphs: paragraphs.map((inlines) => inlines.map((inline) => (inline.type === 'reference' ? withNumber(inline) : inline))),
  }))
  const named = [...printing.flatMap(({ children }) => children), ...notes.flatMap(({ paragraphs }) => paragraphs.flat())].filter((inline) => inline.type === 'reference')
  return {
    language: report.language,
    titleBlock: report.titleBlock,
    name: [report.titleBlock.title, report.titleBlock.subtitle].find((text) => text.trim() !== '')?.trim() ?? template.name[report.language],
    headingNumbering: report.headingNumbering,
    recommendationList: template.recommendations.list,
    front: blocks.slice(0, frontLength),
    body: blocks.slice(frontLength),
    notes,
    headingNumbers: numberHeadings(printing, report.headingNumbering),
    listNumbers,
    listDepths: depthsOf(printing),
    recommendationNumbers: numbers.recommendations,
    noteNumbers: numbers.notes,
    namedNotes: new Set([...repeated(printing.flatMap(noteIdsOf)), ...named.filter(({ to }) => to === 'note').map(({ id }) => id)]),
    namedPlaces: new Set(named.filter(({ to }) => to !== 'note').map(({ id }) => id)),
  }
}

/** How many note marks point at no note. */
export function countLostMarks(draft: Draft): number {
  const known = new Set(draft.notes.map(({ id }) => id))
  return draft.blocks.flatMap(noteIdsOf).filter((id) => !known.has(id)).length
}

/** An empty heading prints, because its number does; so does whatever holds a mark or a live number. */
const prints = (block: Block): boolean =>
  block.kind === 'heading' || block.children.some(({ type }) => type === 'note' || type === 'reference') || inlineText(block.children).trim() !== ''

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
