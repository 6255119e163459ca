import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import type { ImportedInline, ImportedParagraph } from '../../../core/document/import/imported-text.ts'
import { count } from '../../../core/document/import/tally.ts'
import { computedEnd, computedStart, pageBreakSign, readTableSign, spannedSign, summaryEnd, summaryStart, type TableSign } from '../../../core/document/markdown-signs.ts'
import { readDirection, splitHtmlBlock } from './html.ts'
import { readInlines, type MarkdownContext } from './inlines.ts'
import { partLetteredLines, type LetteredItem } from './lettered-lines.ts'

/** Where a block stands: within how many lists, and whether quoted. */
interface Place {
  depth: number
  quoted: boolean
}

const atTop: Place = { depth: 0, quoted: false }

/** The paragraphs of a Markdown document; its footnote definitions go to the notes of the context. */
export const readBlocks = (nodes: readonly RootContent[], context: MarkdownContext): ImportedParagraph[] =>
  withoutSummaries(withoutComputed(nodes)).flatMap((node, index, all) => {
    const before = all[index - 1]
    const sign = node.type === 'table' && before?.type === 'html' ? readTableSign(before.value.trim()) : undefined
    return node.type === 'table' ? readTable(node, atTop, context, sign) : readBlock(node, atTop, context)
  })

/** Without our contents lists and annexes, which are made anew with each export. */
function withoutComputed(nodes: readonly RootContent[]): RootContent[] {
  const isSign = (sign: string) => (node: RootContent) => node.type === 'html' && node.value.trim() === sign
  const kept: RootContent[] = []
  for (let at = 0; at < nodes.length; ) {
    const start = nodes.findIndex((node, index) => index >= at && isSign(computedStart)(node))
    const end = start < 0 ? -1 : nodes.findIndex((node, index) => index > start && isSign(computedEnd)(node))
    kept.push(...nodes.slice(at, end < 0 ? nodes.length : start))
    at = end < 0 ? nodes.length : end + 1
  }
  return kept
}

/** With the first of our signs alone in place of recommendations that stand in the text already. */
function withoutSummaries(nodes: readonly RootContent[]): RootContent[] {
  const isSign = (sign: string) => (node: RootContent) => node.type === 'html' && node.value.trim() === sign
  const start = nodes.findIndex(isSign(summaryStart))
  const end = nodes.findIndex((node, index) => index > start && isSign(summaryEnd)(node))
  return start < 0 || end < 0 ? [...nodes] : [...nodes.slice(0, start + 1), ...withoutSummaries(nodes.slice(end + 1))]
}

function readBlock(node: RootContent, place: Place, context: MarkdownContext): ImportedParagraph[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, place, context)
    case 'heading':
      return readHeading(node.depth, readInlines(withoutAttributes(node.children), context), place, context).map((read) => directed(read, node))
    case 'blockquote':
      if (place.depth > 0 || place.quoted) count(context.tally, 'nested-block-layout')
      return node.children.flatMap((child) => readBlock(child, { ...place, quoted: true }, context))
    case 'list':
      return place.quoted ? readQuotedList(node, place, context) : readList(node, place, context)
    case 'table':
      return readTable(node, place, context)
    case 'code':
      count(context.tally, 'code-formatting')
      return [paragraph(linesOf(node.value), place)]
    case 'html':
      if (node.value.trim() === pageBreakSign) return [{ kind: 'page-break', children: [] }]
      if (node.value.trim() === summaryStart) return [{ kind: 'summary', children: [] }]
      if (readTableSign(node.value.trim()) !== undefined) return []
      return splitHtmlBlock(node.value).map((pieces) => paragraph(readInlines(pieces, context), place))
    case 'footnoteDefinition':
      context.notes.push({ label: node.identifier, paragraphs: readNote(node.children, context) })
      return []
    case 'definition':
    case 'thematicBreak':
      return []
    default:
      // Rows, cells and inlines are read with what holds them.
      return []
  }
}

/** A paragraph, and the items of a list with letters that Markdown takes for lines of it. */
function readParagraph(node: Paragraph, place: Place, context: MarkdownContext): ImportedParagraph[] {
  const { before, items } = place.quoted ? { before: node.children, items: [] } : partLetteredLines(node.children)
  const listId = context.newListId()
  return [
    ...(before.length > 0 ? [directed(paragraph(readInlines(before, context), place), node)] : []),
    ...lettered(items, place, listId, context),
  ]
}

const lettered = (items: readonly LetteredItem[], place: Place, listId: string, context: MarkdownContext): ImportedParagraph[] =>
  items.map(({ label, value, depth, children }) => ({ kind: 'item', list: 'number', depth: place.depth + depth, listId, value, label, children: readInlines(children, context) }))

function directed(read: ImportedParagraph, { children }: { children: readonly PhrasingContent[] }): ImportedParagraph {
  const direction = readDirection(children)
  return direction === undefined ? read : { ...read, direction }
}

function paragraph(children: ImportedInline[], place: Place): ImportedParagraph {
  if (place.quoted) return { kind: 'quote', children }
  return place.depth > 0 ? { kind: 'body', continues: true, children } : { kind: 'body', children }
}

function readHeading(level: number, children: ImportedInline[], place: Place, context: MarkdownContext): ImportedParagraph[] {
  if (place.depth === 0 && !place.quoted) return [{ kind: 'heading', level, children }]
  count(context.tally, 'nested-block-layout')
  return [paragraph(children, place)]
}

function readList(list: List, place: Place, context: MarkdownContext): ImportedParagraph[] {
  const listId = context.newListId()
  return list.children.flatMap((item, index) => {
    const value = (list.start ?? 1) + index
    const [first, ...others] = item.children
    const { before, items } = first?.type === 'paragraph' ? partLetteredLines(first.children) : { before: [], items: [] }
    const children = [...checkbox(item), ...readInlines(before, context)]
    const opening: ImportedParagraph = {
      kind: 'item',
      list: list.ordered === true ? 'number' : 'bullet',
      depth: place.depth,
      listId,
      value,
      label: `${String(value)}.`,
      children,
    }
    const below = first?.type === 'paragraph' ? others : item.children
    const letters = items.length > 0 ? -1 : below.findIndex((child) => child.type === 'paragraph' && partLetteredLines(child.children).items.length > 0)
    // Letters that stand further in belong below those of the same item, where it has some.
    const isBelowLetters = (child: RootContent, at: number) => (items.length > 0 || letters >= 0) && at > letters && indentedLetters(child, context) !== undefined
    return [first?.type === 'paragraph' ? directed(opening, first) : opening, ...lettered(items, { ...place, depth: place.depth + 1 }, `${listId} ${String(index)}`, context), ...below.flatMap((child, at) => readInItem(child, { ...place, depth: place.depth + (isBelowLetters(child, at) ? 2 : 1) }, context))]
  })
}

/** The lines of a list with letters that stands so far in, as pandoc allows, that Markdown takes it for code. */
function indentedLetters(node: RootContent, { source }: MarkdownContext): Paragraph | undefined {
  if (node.type !== 'code' || /^[`~]/.test(source.slice(node.position?.start.offset ?? 0).trimStart())) return undefined
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: node.value }] }
  return partLetteredLines(paragraph.children).before.length === 0 ? paragraph : undefined
}

/** What pandoc writes behind a heading for itself: "{#name .unnumbered}". */
const attributes = /\s*\{(?:(?:[#.][\w:.-]+|[\w-]+=(?:"[^"]*"|[^\s}]+)|-)\s*)+\}\s*$/u

function withoutAttributes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  return last?.type === 'text' ? [...nodes.slice(0, -1), { ...last, value: last.value.replace(attributes, '') }] : [...nodes]
}

/** Only lists nest in a draft: another block inside an item follows it, and is counted. */
function readInItem(written: RootContent, place: Place, context: MarkdownContext): ImportedParagraph[] {
  const node = indentedLetters(written, context) ?? written
  const isList = node.type === 'paragraph' && partLetteredLines(node.children).before.length === 0
  if ((node.type === 'paragraph' && !isList) || node.type === 'code') count(context.tally, 'nested-block-layout')
  return readBlock(node, place, context)
}

const checkbox = (item: ListItem): ImportedInline[] =>
  typeof item.checked === 'boolean' ? [{ type: 'text', text: item.checked ? '☑ ' : '☐ ' }] : []

/**
 * A list in a quote. Quoted paragraphs that are numbered in their source ("> 139. In the case …") look like a list to
 * Markdown; other lists there keep their signs as text.
 */
function readQuotedList(list: List, place: Place, context: MarkdownContext): ImportedParagraph[] {
  const numbered = list.ordered === true && place.depth === 0
  if (!numbered) count(context.tally, 'nested-block-layout')
  return list.children.flatMap((item, index) => {
    const number = String((list.start ?? 1) + index)
    const inner = item.children.flatMap((child) => readBlock(child, { ...place, depth: place.depth + 1 }, context))
    const [first, ...others] = inner
    if (first === undefined) return []
    if (numbered) return [{ ...first, kind: 'quote', number }, ...others]
    const sign: ImportedInline = { type: 'text', text: list.ordered === true ? `(${number}) ` : '• ' }
    return [{ kind: 'quote', children: [sign, ...first.children] }, ...others]
  })
}

/** Cells with the number of columns they reach over, where our own sign says so. */
function spanned(cells: readonly TableCell[]): { cell: TableCell; span: number }[] {
  const found: { cell: TableCell; span: number }[] = []
  for (const cell of cells) {
    const [only, ...more] = cell.children
    const last = found.at(-1)
    if (last !== undefined && more.length === 0 && only?.type === 'html' && only.value === spannedSign) last.span += 1
    else found.push({ cell, span: 1 })
  }
  return found
}

/** A row of a Markdown table is one line: paragraphs in a cell are parted by `<br>`. */
function atBreaks(inlines: readonly ImportedInline[]): ImportedInline[][] {
  const paragraphs: ImportedInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'break') paragraphs.push([])
    else paragraphs.at(-1)?.push(inline)
  }
  return paragraphs
}

function readTable(table: Table, place: Place, context: MarkdownContext, sign?: TableSign): ImportedParagraph[] {
  const rows = table.children.map((row) => ({ cells: spanned(row.children).map(({ cell, span }) => ({ span, paragraphs: atBreaks(readInlines(cell.children, context)) })) }))
  if (place.depth > 0 || place.quoted) {
    count(context.tally, 'table-layout')
    return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map((children) => paragraph(children, place))))
  }
  const [first, ...others] = rows
  const hasHeader = first?.cells.some(({ paragraphs }) => paragraphs.flat().length > 0) === true
  const kept = hasHeader ? rows : others
  const headerRows = hasHeader ? Math.min(sign?.headerRows ?? 1, kept.length) : 0
  return [{ kind: 'table', children: [], headerRows, ...(sign?.landscape === true && { landscape: true }), ...(sign?.direction !== undefined && { direction: sign.direction }), rows: kept }]
}

const linesOf = (text: string): ImportedInline[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), { type: 'text', text: line } as const])

/** A note is paragraphs of text: signs of lists in it become text. */
function readNote(nodes: readonly RootContent[], context: MarkdownContext): ImportedInline[][] {
  return nodes
    .flatMap((node) => readBlock(node, atTop, context))
    .map((read) => {
      if (read.kind === 'item') return [{ type: 'text', text: read.list === 'number' ? `${read.label} ` : '• ' }, ...read.children]
      return read.kind === 'quote' && read.number !== undefined ? [{ type: 'text', text: `${read.number}. ` }, ...read.children] : read.children
    })
}
