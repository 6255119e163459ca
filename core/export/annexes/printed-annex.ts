import { assertNever } from '../../assert-never.ts'
import type { PrintedWord } from '../../citations/printed-citations.ts'
import type { Reference, Text } from '../../document/inline.ts'
import { linkRoles } from '../../links/link.ts'
import type { Language } from '../../report/language.ts'
import type { Template } from '../../report/template.ts'
import { toRoman } from '../../report/numbering.ts'
import type { AnnexKind } from '../export-options.ts'
import { printedText, type Printed, type PrintedBlock, type PrintedInline, type PrintedReference, type PrintedSummary } from '../printed-text.ts'
import { annexWords } from './annex-words.ts'
import type { Annex, AnnexRow } from './annex.ts'

/** An annex as it prints: its heading, and blocks under it. Headings among them are no sections of the report. */
export interface PrintedAnnex {
  id: string
  kind: AnnexKind
  /** "I", "II" … */
  number: string
  title: string
  /** Whether it stands on turned pages. */
  landscape: boolean
  blocks: PrintedBlock[]
}

/** What an annex takes from the text. */
export interface AnnexText {
  language: Language
  blocks: readonly PrintedBlock[]
  summed: PrintedSummary['recommendations']
  say: (reference: Reference) => string
  headingNumbers: ReadonlyMap<string, string>
  recommendationList: Template['recommendations']['list']
}

/** The annexes that have something to say; one that would be empty does not print and takes no number. */
export function printedAnnexes(annexes: readonly Annex[], text: AnnexText): PrintedAnnex[] {
  const filled = annexes.map(({ kind }, index) => ({ kind, blocks: blocksOf(annexes[index], text) })).filter(({ blocks }) => blocks.length > 0)
  return filled.map(({ kind, blocks }, index) => ({
    id: `annex ${String(index + 1)}`,
    kind,
    number: toRoman(index + 1),
    title: annexWords[text.language].titles[kind],
    landscape: kind === 'matrix',
    blocks: blocks.map((block, place) => ({ ...block, id: `annex ${String(index + 1)}.${String(place + 1)}` })),
  }))
}

/** "Annex II." */
export const annexLabel = ({ number }: Pick<PrintedAnnex, 'number'>, language: Language): string => `${annexWords[language].annex}\u00a0${number}.`

function blocksOf(annex: Annex | undefined, text: AnnexText): PrintedBlock[] {
  switch (annex?.kind) {
    case undefined:
      return []
    case 'recommendations':
      return recommendationBlocks(text)
    case 'sources':
      return annex.groups.flatMap(({ of, sources }) => [heading([words(annexWords[text.language].sources[of])]), ...sources.map((source) => listed(source))])
    case 'matrix':
      return matrixBlocks(annex.rows, text)
    default:
      return assertNever(annex)
  }
}

const words = (text: string, bold = false): Text => ({ type: 'text', text, ...(bold && { bold: true }) })
const heading = (children: PrintedInline[]): PrintedBlock => ({ kind: 'heading', id: '', level: 2, numbered: false, children })
const listed = (children: readonly PrintedWord[]): PrintedBlock => ({ kind: 'list-item', id: '', list: 'bullet', depth: 0, children: children.flatMap((word) => (word.type === 'reference' ? [] : [word])) })

/** The recommendations under the names of their sections, each number leading to where it stands. */
function recommendationBlocks({ blocks, summed, say, headingNumbers, language }: AnnexText): PrintedBlock[] {
  const byId = new Map(summed.map((recommendation) => [recommendation.id, recommendation]))
  const groups: { name: PrintedInline[]; recommendations: PrintedSummary['recommendations'] }[] = []
  let section: PrintedInline[] = [words(annexWords[language].noSection)]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.role === undefined) section = sectionName(block, say, headingNumbers)
    const recommendation = block.kind === 'recommendation' ? byId.get(block.id) : undefined
    if (recommendation === undefined) continue
    const last = groups.at(-1)
    if (last?.name === section) last.recommendations.push(recommendation)
    else groups.push({ name: section, recommendations: [recommendation] })
  }
  return groups.flatMap(({ name, recommendations }) => [heading(name), { kind: 'recommendations-summary', id: '', recommendations }])
}

function sectionName({ id, children }: Pick<Printed<'heading'>, 'id' | 'children'>, say: AnnexText['say'], numbers: ReadonlyMap<string, string>): PrintedInline[] {
  const title = words(printedText(children))
  return numbers.has(id) ? [...sectionNumber(id, say), title] : [title]
}

/** "V.B. ", with the stop that the name of a section lacks; brackets need none. */
function sectionNumber(id: string, say: AnnexText['say']): PrintedInline[] {
  const name = number('section', id, say)
  return [name, words(name.text.endsWith(')') ? ' ' : '. ')]
}

const number = (to: Reference['to'], id: string, say: AnnexText['say']): PrintedReference => {
  const reference: Reference = { type: 'reference', to, id }
  return { ...reference, text: say(reference) }
}

const none = '–'

/** In a narrow cell "para." would else part from its number at the end of a line. */
const bound = (name: string): string => name.replace(/(?<=\p{L}\.) (?=\d)/gu, '\u00a0')

/** One table: a row for each section and recommendation that prints, a column for each role of a source. */
function matrixBlocks(rows: readonly AnnexRow[], { blocks, say, headingNumbers, recommendationList, language }: AnnexText): PrintedBlock[] {
  const { part, recommendation, roles } = annexWords[language]
  const printed = new Set(blocks.map(({ id }) => id))
  const shown = rows.filter(({ id, text }) => printed.has(id) && text !== '')
  if (shown.length === 0) return []
  const partOf = ({ id, kind, text }: AnnexRow): PrintedInline[] => {
    // A bullet has no number by which it could be found.
    if (kind === 'recommendation' && recommendationList === 'bullet') return [words(`${recommendation}${language === 'fr' ? '\u00a0' : ''}: ${text}`)]
    if (kind === 'recommendation') return [words(`${recommendation} `), number('recommendation', id, say), words(`. ${text}`)]
    return headingNumbers.has(id) ? [...sectionNumber(id, say), words(text, true)] : [words(text, true)]
  }
  const cell = (paragraphs: PrintedInline[][]) => ({ paragraphs: paragraphs.length === 0 ? [[words(none)]] : paragraphs })
  return [{
    kind: 'table',
    id: '',
    headerRows: 1,
    landscape: true,
    shares: [2, 1, 1, 1, 1],
    rows: [
      { cells: [part, ...linkRoles.map((role) => roles[role])].map((text) => cell([[words(text)]])) },
      ...shown.map((row) => ({ cells: [cell([partOf(row)]), ...linkRoles.map((role) => cell(row.cells[role].map((name) => [words(bound(name))])))] })),
    ],
  }]
}
