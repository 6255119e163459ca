import { assertNever } from '../../assert-never.ts'
import { maxListDepth, type Block } from '../block.ts'
import type { ImportedDraft } from '../imported-draft.ts'
import type { Inline } from '../inline.ts'
import { inlineText } from '../plain-text.ts'
import { directBlock } from './direct-block.ts'
import { settleLevels } from './heading-levels.ts'
import { chooseNumbering, findTypedNumbers, isPrintableNumber } from './heading-numbers.ts'
import { markCaptions } from './captions.ts'
import { partPictures } from './part-pictures.ts'
import { inlinesIn, withInlines, type ImportedParagraph, type ImportedText } from './imported-text.ts'
import { dropStart, isWholly, withoutMark } from './inline-edits.ts'
import { findHeadingsByLooks } from './looks/find-headings.ts'
import { keepListNumbers } from './list-numbers.ts'
import { matchComments } from './match-comments.ts'
import { matchNotes } from './match-notes.ts'
import { makeNumbersLive } from './live-numbers.ts'
import { readQuote } from './quotes.ts'
import { isRecommendationsTitle } from './recommendation-titles.ts'
import { partRecommendations } from './part-recommendations.ts'
import { markRecommendations } from './recommendations.ts'
import type { ShapedParagraph } from './shaped-paragraph.ts'
import { markStateQuotes } from './state-quotes.ts'
import { count, toNotCarried, type Tally } from './tally.ts'
import { tidyInlines } from './tidy-inlines.ts'
import { partLayoutTables, settleHeader, toTable } from './tables.ts'
import { takeTitlePage } from './title-page.ts'

/**
 * Turns what was read from a Word or Markdown file into the parts of a report: title block, blocks, notes, comments, and a
 * true account of what was left behind. Both kinds of file take this one road, so that they come in alike.
 * @param file its name, for messages
 * @throws AppError notes-unmatched
 */
export function shapeDraft(text: ImportedText, file: string, newId: () => string): ImportedDraft {
  const { tally } = text
  const tidied = partPictures(text.paragraphs).map((paragraph) => tidyParagraph(paragraph, tally)).filter((paragraph) => paragraph.kind === 'page-break' || paragraph.kind === 'summary' || paragraph.kind === 'figure' || inlinesIn(paragraph).length > 0)
  const structured = text.written === 'here' ? tidied : findHeadingsByLooks(tidied, tally)
  const signs = text.written === 'here' ? 'styles' : tally.has('heading-by-looks') ? 'looks' : 'place'
  const within = partRecommendations(partLayoutTables(withinText(structured), tally), tally)
  // A logo over the title is no reason not to find it.
  const opening = within.findIndex(({ kind }) => kind !== 'figure')
  const logos = opening < 0 ? within : within.slice(0, opening)
  const { titleBlock, body } = takeTitlePage(within.slice(logos.length), text, signs)
  const paragraphs = [...logos, ...body]
  const shaped = keepListNumbers(markRecommendations(markCaptions(markStateQuotes(decideKinds(paragraphs, tally))), tally), tally)
  const labels = new Map<string, string>()
  const unmatched = shaped.map((paragraph, index) => directBlock(toBlock(paragraph, newId(), labels), paragraphs[index]?.direction))
  const { headingNumbering, changed } = chooseNumbering(unmatched, labels)
  if (changed > 0) count(tally, 'heading-number-changed', changed)
  const commented = matchComments(makeNumbersLive(matchNotes(unmatched, text, file, newId)), text, newId)
  return { titleBlock, headingNumbering, paragraphNumbers: text.paragraphNumbers ?? 'none', ...commented, sources: text.sources, pictures: new Map(text.pictures), notCarried: toNotCarried(tally) }
}

/** Page breaks around the title page and at the end say nothing that the report does not know. */
function withinText(paragraphs: readonly ImportedParagraph<Inline>[]): ImportedParagraph<Inline>[] {
  const firstHeading = paragraphs.findIndex(({ kind }) => kind === 'heading')
  const last = paragraphs.findLastIndex(({ kind }) => kind !== 'page-break')
  return paragraphs.filter(({ kind }, index) => kind !== 'page-break' || (index > firstHeading && index < last))
}

const tidyParagraph = (paragraph: ImportedParagraph, tally: Tally): ImportedParagraph<Inline> =>
  withInlines(paragraph, (inlines) => tidyInlines(inlines, () => { count(tally, 'unsafe-link') }, () => { count(tally, 'image') }))

function decideKinds(paragraphs: readonly ImportedParagraph<Inline>[], tally: Tally): ShapedParagraph[] {
  const headings = paragraphs.filter((paragraph) => paragraph.kind === 'heading')
  const levels = settleLevels(headings.map(({ level }) => level), tally)
  // A heading the word processor numbered has no second, typed number.
  const typed = findTypedNumbers(headings.map(({ number, children }, index) => ({
    level: levels[index] ?? 1,
    text: number === undefined ? inlineText(children) : '',
  })))
  const placeOf = new Map(headings.map((heading, index) => [heading, index]))
  return paragraphs.map((paragraph): ShapedParagraph => {
    if (paragraph.kind === 'heading') {
      const place = placeOf.get(paragraph) ?? 0
      return toHeading(paragraph, levels[place] ?? 1, typed[place])
    }
    if (paragraph.kind === 'table') return { kind: 'table', children: [], ...settleHeader(paragraph) }
    if (paragraph.kind === 'figure') return paragraph
    if (paragraph.kind === 'page-break') return { kind: 'page-break', children: [] }
    if (paragraph.kind === 'summary') return { kind: 'recommendations-summary', children: [] }
    if (paragraph.kind === 'quote') return { kind: 'quote', ...readQuote(paragraph.children, paragraph.number) }
    if (paragraph.kind === 'item') return { ...paragraph, depth: Math.min(paragraph.depth, maxListDepth) }
    if (paragraph.kind === 'caption') return { kind: 'body', captions: true, children: paragraph.children }
    if (paragraph.kind !== 'body') return { kind: 'body', children: paragraph.children }
    const { continues, indented, children } = paragraph
    return { kind: 'body', ...(continues && { continues }), ...(indented && { indented }), children }
  })
}

type HeadingParagraph = Extract<ImportedParagraph<Inline>, { kind: 'heading' }>
type ShapedHeading = Extract<ShapedParagraph, { kind: 'heading' }>

function toHeading(heading: HeadingParagraph, level: ShapedHeading['level'], typed: { label: string; length: number } | undefined): ShapedHeading {
  // Bold throughout is how the heading looked, not what the author stressed.
  const plain = isWholly(heading.children, 'bold') ? withoutMark(heading.children, 'bold') : heading.children
  const children = typed === undefined ? plain : dropStart(plain, typed.length)
  const shaped = { kind: 'heading', level, recommendations: isRecommendationsTitle(inlineText(children)) } as const
  const counted = heading.number
  if (counted !== undefined && !isPrintableNumber(counted)) return { ...shaped, children: [{ type: 'text', text: `${counted} ` }, ...children] }
  const number = counted ?? typed?.label
  return number === undefined ? { ...shaped, children } : { ...shaped, number, children }
}

/** @param labels filled with the file's number of each numbered heading by block id */
function toBlock(paragraph: ShapedParagraph, id: string, labels: Map<string, string>): Block {
  const { children } = paragraph
  switch (paragraph.kind) {
    case 'heading': {
      const { level, number, recommendations } = paragraph
      if (number !== undefined) labels.set(id, number)
      const heading = { kind: 'heading', id, level, numbered: number !== undefined, children } as const
      return recommendations ? { ...heading, role: 'recommendations' } : heading
    }
    case 'body':
      return { kind: 'paragraph', id, children }
    case 'quote':
      return paragraph.number === undefined ? { kind: 'quote', id, children } : { kind: 'quote', id, number: paragraph.number, children }
    case 'item':
      return { kind: 'list-item', id, list: paragraph.list, depth: paragraph.depth, children }
    case 'recommendation':
      return { kind: 'recommendation', id, children }
    case 'caption':
      return { kind: 'caption', id, of: paragraph.of, children }
    case 'figure':
      return { kind: 'figure', id, attachment: paragraph.attachment, alt: paragraph.alt, width: paragraph.width }
    case 'page-break':
    case 'recommendations-summary':
      return { kind: paragraph.kind, id }
    case 'table':
      return { kind: 'table', id, ...toTable(paragraph) }
    default:
      return assertNever(paragraph)
  }
}
