import type { Inline } from '../inline.ts'
import { inlineText } from '../plain-text.ts'
import type { ImportedParagraph } from './imported-text.ts'
import { cutInlines, dropStart, splitLines } from './inline-edits.ts'
import { pattern } from './pattern.ts'
import { readable } from './read-words.ts'
import { isOthersTitle, isRecommendationsTitle, recommendationLabel } from './recommendation-titles.ts'
import { leadInOf } from './recommending.ts'
import { looksRecommending, saysWhatIsNoRecommendation } from './recommending-sentence.ts'
import { settleHeader } from './tables.ts'
import { count, type Tally } from './tally.ts'
import { readTypedItem, typedListReader } from './typed-item.ts'

type Paragraph = ImportedParagraph<Inline>
type Table = Extract<Paragraph, { kind: 'table' }>
type Row = Table['rows'][number]

/**
 * Parts what holds several recommendations in one block: a table with a recommendation in each row or cell, and a
 * paragraph that is a typed list, with line breaks or without. A recommendation is a block of its own; what stood beside it in the row
 * follows it as items, with the words of the header.
 */
export function partRecommendations(paragraphs: readonly Paragraph[], tally: Tally): Paragraph[] {
  return paragraphs.flatMap((paragraph, index): Paragraph[] => {
    if (paragraph.kind === 'table') return partTable(paragraph, paragraphs.slice(Math.max(0, index - nearby), index), tally) ?? [paragraph]
    return paragraph.kind === 'body' ? partRunIn(paragraph) ?? partLines(paragraph) : [paragraph]
  })
}

/** How many paragraphs above a table can say what it holds. */
const nearby = 3

/** More are no list that somebody typed into a sentence. */
const mostRunIn = 26

/** "The State party should: (a) …; (b) …; and (c) …." in one paragraph. */
function partRunIn(paragraph: Extract<Paragraph, { kind: 'body' }>): Paragraph[] | undefined {
  const text = inlineText(paragraph.children)
  const colon = text.search(/:\s+\(?(?:a|i|1)[.)]\s/u)
  if (colon < 0 || leadInOf(text.slice(0, colon + 1)) !== 'ours') return undefined
  const list = typedListReader()
  const starts = [...text.slice(colon).matchAll(/(?<=[:;,.](?:\s(?:and|et|y|e|o|or|ou))?)\s(?=\(?(?:[a-z]|[ivx]{1,4}|[0-9]{1,2})[.)]\s+\S)/gu)]
    .map(({ index }) => index + colon)
    .filter((start) => {
      const typed = readTypedItem(text.slice(start + 1))
      return typed !== undefined && list(typed) === 0
    })
  if (starts.length < 2 || starts.length > mostRunIn) return undefined
  const parts: Inline[][] = []
  let rest: Inline[] = paragraph.children
  for (const start of starts.toReversed()) {
    const [before, item] = cutInlines(rest, start)
    parts.unshift(dropStart(item, 1))
    rest = before
  }
  return [rest, ...parts].map((children) => ({ ...paragraph, children }))
}

/** "The State party should:" and below it, with line breaks, "(a) …". */
function partLines(paragraph: Extract<Paragraph, { kind: 'body' }>): Paragraph[] {
  const [first, ...others] = splitLines(paragraph.children).filter((line) => inlineText(line).trim() !== '' || line.length > 0)
  if (first === undefined || others.length === 0) return [paragraph]
  const leads = leadInOf(inlineText(first)) === 'ours' || isRecommendationsTitle(inlineText(first))
  const isTyped = (line: readonly Inline[]): boolean => readTypedItem(inlineText(line)) !== undefined
  if (!others.every(isTyped) || !(leads || (isTyped(first) && [first, ...others].every((line) => looksRecommending(wordsOf(line)))))) return [paragraph]
  return [first, ...others].map((children) => ({ ...paragraph, children }))
}

const wordsOf = (line: readonly Inline[]): string => {
  const text = inlineText(line).trim()
  return text.slice(readTypedItem(text)?.length ?? 0)
}

/** Columns that tell what became of recommendations: then they are those of an earlier review. */
const followUp = new RegExp(pattern`
  \b(?:status|implementation(?! body)|implemented|progress|follow-up|assessment|evaluation|committee|concluding|upr|epu|comite|
  mise en oeuvre|suivi|statut|avancement|evaluation|observations finales|cumplimiento|seguimiento|avances?|observaciones finales|estado de|
  previous|earlier|precedente|anterior|response|reply|reponse|respuesta|accepted|acceptee|aceptada|outcome|result(?:ado|at)?s?)\b|\/c\/
`, 'u')

function partTable(table: Table, above: readonly Paragraph[], tally: Tally): Paragraph[] | undefined {
  const { headerRows, rows } = settleHeader(table)
  if (headerRows > 1 || rows.some(({ cells }) => cells.some(({ span = 1 }) => span > 1))) return undefined
  const [first, ...others] = rows
  const reads = (row: Row): boolean => row.cells.some(({ paragraphs }) => paragraphs.some((inlines) => looksRecommending(wordsOf(inlines))))
  const titled = headerRows === 1 || first?.cells.some(({ paragraphs }) => isTitle(paragraphs)) === true || (first !== undefined && !reads(first) && others.length > 0 && others.every(reads))
  const header = titled ? (rows[0]?.cells.map(({ paragraphs }) => paragraphs) ?? []) : []
  const lines = rows.slice(titled ? 1 : 0).map(({ cells }) => cells.map(({ paragraphs }) => paragraphs))
  const expected = isExpected(above)
  if (lines.length === 0 || expected === 'not' || header.some((cell) => followUp.test(readable(textOf(cell))))) return undefined
  const named = header.some(isTitle)
  const columns = [...(lines[0] ?? []).keys()]
  const holding = columns.filter((column) => (named ? isTitle(header[column] ?? []) && shareThatRecommends(lines, column) >= leastNamed : expected === 'yes' && shareThatRecommends(lines, column) >= leastUnnamed))
  if (holding.length === 0) return undefined
  count(tally, 'table-layout')
  const besides = columns.filter((column) => !holding.includes(column))
  // Under headers of their own, columns are read one after the other: "To the Government", "To Parliament".
  const groups = titled && holding.length > 1 ? holding.map((column) => [column]) : [holding]
  return groups.flatMap((group, at) => [
    ...group.flatMap((column) => (expected === 'yes' && isTitle(header[column] ?? []) ? [] : filled(header[column] ?? []).map(toBody))),
    ...lines.flatMap((cells) => [
      ...group.flatMap((column) => fromCell(cells[column] ?? [], tally)),
      ...(at === 0 ? besides.flatMap((column) => beside(header[column] ?? [], cells[column] ?? [], tally)) : []),
    ]),
  ])
}

type Cell = readonly Inline[][]

const textOf = (cell: Cell): string => cell.map((inlines) => inlineText(inlines)).join(' ').trim()
const isTitle = (cell: Cell): boolean => isRecommendationsTitle(textOf(cell))
const filled = (cell: Cell): Inline[][] => cell.filter((inlines) => inlines.length > 0)
const toBody = (children: Inline[]): Paragraph => ({ kind: 'body', children })

/** What the heading and the sentence above a table say of it. */
function isExpected(above: readonly Paragraph[]): 'yes' | 'perhaps' | 'not' {
  const heading = inlineText(above.findLast(({ kind }) => kind === 'heading')?.children ?? [])
  const lead = inlineText(above.at(-1)?.children ?? [])
  const leads = leadInOf(lead)
  if (leads === 'others' || leads === 'questions' || isOthersTitle(heading)) return 'not'
  return leads === 'ours' || isRecommendationsTitle(heading) || isRecommendationsTitle(lead) ? 'yes' : 'perhaps'
}

/** How much of a column must read like recommendations where its header says that it holds them, and where it does not. */
const leastNamed = 0.3
const leastUnnamed = 0.5

function shareThatRecommends(lines: readonly Cell[][], column: number): number {
  const texts = lines.flatMap((cells) => filled(cells[column] ?? [])).map(wordsOf)
  return texts.filter((words) => looksRecommending(words)).length / Math.max(1, texts.length)
}

/** The recommendations in a cell, and what leads into them there. */
function fromCell(cell: Cell, tally: Tally): Paragraph[] {
  const texts = filled(cell).flatMap((inlines) => splitLines(inlines)).filter((line) => line.length > 0)
  return texts.map((line): Paragraph => {
    const text = inlineText(line)
    const typed = readTypedItem(text)
    const label = recommendationLabel(text)
    const length = typed?.length ?? label.length
    const words = text.slice(length)
    if (saysWhatIsNoRecommendation(words) || !(texts.length === 1 || looksRecommending(words))) return toBody(line)
    if (label.numbered || typed?.readings[0]?.value !== undefined) count(tally, 'recommendation-number')
    return { kind: 'item', list: 'bullet', depth: 0, listId: 'table', value: 0, label: '', recommends: true, children: dropStart(line, length) }
  })
}

const rowNumber = /^(?:R[.-]?|n[°ºo]\.?\s?)?[0-9]{1,3}(?:\.[0-9]{1,3})*[.)]?$|^\(?[a-z][.)]$/iu

/** What stands in another column of the row, under the words of its header. The number of a row is not kept. */
function beside(title: Cell, cell: Cell, tally: Tally): Paragraph[] {
  if (rowNumber.test(textOf(cell))) {
    count(tally, 'recommendation-number')
    return []
  }
  const named = textOf(title).replace(/\s?:$/u, '')
  return filled(cell).map((inlines): Paragraph => {
    const children: Inline[] = named === '' ? inlines : [{ type: 'text', text: `${named}: ` }, ...inlines]
    return { kind: 'item', list: 'bullet', depth: 1, listId: 'table', value: 0, label: '', children }
  })
}
