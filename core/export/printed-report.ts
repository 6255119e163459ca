import { assertNever } from '../assert-never.ts'
import { wordsFor, type PrintedCitations } from '../citations/printed-citations.ts'
import { maxListDepth, type Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { NoteInline, Inline, Reference } from '../document/inline.ts'
import { settleNoteMarks } from '../document/note-mark-place.ts'
import type { Pictures } from '../document/picture.ts'
import { inlineText } from '../document/plain-text.ts'
import { inlinesOf, noteIdsOf, notesInOrder, withTexts } from '../document/walk.ts'
import type { Language } from '../report/language.ts'
import { numberHeadings, numberListItems, numberParagraphs } from '../report/numbering.ts'
import { placeNumbers, sayerOf } from '../report/place-numbers.ts'
import type { Paper } from '../report/paper.ts'
import type { HeadingNumbering, Report } from '../report/report.ts'
import type { Template } from '../report/template.ts'
import type { Source } from '../sources/source.ts'
import type { TitleBlock } from '../report/title-block.ts'
import { printedAnnexes, type PrintedAnnex } from './annexes/printed-annex.ts'
import { contentsOf, type ContentsEntry } from './contents.ts'
import { plainLayout, type Layout } from './layout.ts'
import { printedInlinesOf, unpacked, type PrintedBlock, type PrintedInline, type PrintedNote, type PrintedNoteInline, type PrintedReference } from './printed-text.ts'

/** A report as every format prints it: what does not print is gone, and every number is known. */
export interface PrintedReport {
  language: Language
  paper: Paper
  titleBlock: TitleBlock
  /** What the file calls itself to readers and screen readers; never empty, even where the title page has no title. */
  name: string
  headingNumbering: HeadingNumbering
  recommendationList: Template['recommendations']['list']
  /** The blocks before the first heading. They share the first page with the title. */
  front: PrintedBlock[]
  body: PrintedBlock[]
  /** The lines of the contents list; none where none is wanted. */
  contents: ContentsEntry[]
  annexes: PrintedAnnex[]
  /** The pages of places, where they are known. */
  pages: ReadonlyMap<string, number>
  /** The notes that print, first to last. */
  notes: PrintedNote[]
  /** How many notes of a Word template come before them. */
  notesBefore: number
  pictures: Pictures
  /** The sources whose citations in notes a Word file holds as fields of Zotero, by id; none where they are text. Never a confidential one. */
  fieldSources: ReadonlyMap<string, Source>
  headingNumbers: ReadonlyMap<string, string>
  /** Ids of the headings that are words alone, so that a field to them can repeat them. */
  plainTitles: ReadonlySet<string>
  /** Of paragraphs; none where they are not numbered. */
  paragraphNumbers: ReadonlyMap<string, number>
  listNumbers: ReadonlyMap<string, number>
  /** How deep each list item stands, by block id: items right after a recommendation belong under it. */
  listDepths: ReadonlyMap<string, number>
  recommendationNumbers: ReadonlyMap<string, number>
  /** Tables and figures are counted apart, by the id of the caption. */
  captionNumbers: ReadonlyMap<string, number>
  noteNumbers: ReadonlyMap<string, number>
  /** Ids of the notes whose mark a number elsewhere leads to: marked more than once, or named in words. */
  namedNotes: ReadonlySet<string>
  /** Ids of the sections, recommendations, captions and annexes that a number elsewhere or the contents list leads to. */
  namedPlaces: ReadonlySet<string>
}

/**
 * Prepares a report for printing: without empty blocks and note marks that have no note, with every mark where the
 * language has it, every number known and every citation in words.
 */
export function toPrintedReport(report: Report, template: Template, draft: Draft, pictures: Pictures, citations: PrintedCitations, fieldSources: readonly Source[] = [], notesBefore = 0, layout: Layout = plainLayout): PrintedReport {
  const known = new Set(draft.notes.map(({ id }) => id))
  const marked = draft.blocks.map((block): Block => withTexts(block, (inlines) => settleNoteMarks(inlines.filter((inline) => inline.type !== 'note' || known.has(inline.id)), report.language)))
  const shows = (block: Block): boolean => prints(block, pictures)
  // An empty paragraph still ends a list, so list numbers are counted before it is dropped.
  const listNumbers = numberListItems(marked.filter((block) => block.kind !== 'list-item' || shows(block)))
  const printing = marked.filter(shows)
  const numbers = placeNumbers(printing, report.headingNumbering, notesBefore)
  const say = sayerOf(numbers)
  const withNumber = (reference: Reference): PrintedReference => ({ ...reference, text: say(reference) })
  /** Turns the inlines of a note or block into what they print, front to back: its citations are counted on the way. */
  function printer(holder: string) {
    const next = wordsFor(citations, holder, report.language)
    function print(inlines: readonly NoteInline[]): PrintedNoteInline[]
    function print(inlines: readonly Inline[]): PrintedInline[]
    function print(inlines: readonly Inline[]): PrintedInline[] {
      return inlines.map((inline) => {
        if (inline.type === 'reference') return withNumber(inline)
        if (inline.type !== 'citation') return inline
        return { ...inline, words: next(inline).map((word) => (word.type === 'reference' ? withNumber(word) : word)) }
      })
    }
    return print
  }
  const summed = printing.flatMap((block) => (block.kind === 'recommendation' ? [{ id: block.id, number: withNumber({ type: 'reference', to: 'recommendation', id: block.id }), direction: block.direction, children: printer(block.id)(block.children.filter(({ type }) => type !== 'note')) }] : []))
  const blocks = printing.map((block): PrintedBlock => {
    const printed = withTexts(block, printer(block.id))
    return printed.kind === 'recommendations-summary' ? { ...printed, recommendations: summed } : printed
  })
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading')
  const frontLength = firstHeading < 0 ? blocks.length : firstHeading
  const notes = notesInOrder({ blocks: printing, notes: draft.notes }).map(({ id, paragraphs }): PrintedNote => {
    const print = printer(id)
    return { id, paragraphs: paragraphs.map((inlines) => print(inlines)) }
  })
  const inWords = notes.flatMap(({ paragraphs }) => paragraphs.flatMap(unpacked))
  const headingNumbers = numberHeadings(printing, report.headingNumbering)
  const annexes = printedAnnexes(layout.annexes, { language: report.language, blocks, summed, say, headingNumbers, recommendationList: template.recommendations.list })
  const contents = layout.contents ? contentsOf(blocks, headingNumbers, annexes, report.language) : []
  const named = [...printing.flatMap(inlinesOf), ...inWords, ...annexes.flatMap((annex) => annex.blocks.flatMap(printedInlinesOf))].filter((inline) => inline.type === 'reference')
  const summarised = printing.some(({ kind }) => kind === 'recommendations-summary') || annexes.some(({ kind }) => kind === 'recommendations') ? summed.map(({ id }) => id) : []
  return {
    language: report.language,
    paper: layout.paper ?? report.paper,
    titleBlock: report.titleBlock,
    name: [report.titleBlock.title, report.titleBlock.subtitle].find((text) => text.trim() !== '')?.trim() ?? template.name[report.language],
    headingNumbering: report.headingNumbering,
    recommendationList: template.recommendations.list,
    front: blocks.slice(0, frontLength),
    body: blocks.slice(frontLength),
    contents,
    annexes,
    pages: layout.pages ?? new Map(),
    notes,
    notesBefore,
    pictures,
    fieldSources: new Map(fieldSources.filter(({ confidential }) => !confidential).map((source) => [source.id, source])),
    headingNumbers,
    plainTitles: new Set(printing.flatMap((block) => (block.kind === 'heading' && isPlain(block.children) ? [block.id] : []))),
    paragraphNumbers: numberParagraphs(printing, report.paragraphNumbers),
    listNumbers,
    listDepths: depthsOf(printing),
    recommendationNumbers: numbers.recommendations,
    captionNumbers: numbers.captions,
    noteNumbers: numbers.notes,
    namedNotes: new Set([...repeated(printing.flatMap(noteIdsOf)), ...named.filter(({ to }) => to === 'note').map(({ id }) => id)]),
    namedPlaces: new Set([...named.filter(({ to }) => to !== 'note').map(({ id }) => id), ...summarised, ...contents.map(({ id }) => id)]),
  }
}

/** How many note marks point at no note. */
export function countLostMarks(draft: Draft): number {
  const known = new Set(draft.notes.map(({ id }) => id))
  return draft.blocks.flatMap(noteIdsOf).filter((id) => !known.has(id)).length
}

/**
 * An empty heading prints, because its number does; so does whatever holds a mark, a live number or a citation, and a table for its
 * lines. A figure whose picture is gone prints its words, and nothing where it has none.
 */
function prints(block: Block, pictures: Pictures): boolean {
  switch (block.kind) {
    case 'heading':
    case 'table':
    case 'page-break':
    case 'recommendations-summary':
      return true
    case 'figure':
      return pictures.has(block.attachment) || block.alt.trim() !== ''
    case 'paragraph':
    case 'quote':
    case 'list-item':
    case 'recommendation':
    case 'caption':
      return block.children.some(({ type }) => type === 'note' || type === 'reference' || type === 'citation') || inlineText(block.children).trim() !== ''
    default:
      return assertNever(block)
  }
}

function depthsOf(blocks: readonly Block[]): Map<string, number> {
  const depths = new Map<string, number>()
  let above = 0
  for (const block of blocks) {
    if (block.kind === 'list-item') depths.set(block.id, Math.min(block.depth + above, maxListDepth))
    else above = block.kind === 'recommendation' ? 1 : 0
  }
  return depths
}

/** A title as another place names it is trimmed, and without marks, live numbers and citations. */
const isPlain = (inlines: readonly Inline[]): boolean => {
  const text = inlineText(inlines)
  return text === text.trim() && inlines.every(({ type }) => type === 'text' || type === 'link') && !text.includes('\n')
}

const repeated = (ids: readonly string[]): Set<string> => new Set(ids.filter((id, index) => ids.indexOf(id) < index))
