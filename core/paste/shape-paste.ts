import { assertNever } from '../assert-never.ts'
import { maxListDepth, type Block, type Heading } from '../document/block.ts'
import { markCaptions } from '../document/import/captions.ts'
import { directBlock } from '../document/import/direct-block.ts'
import { findTypedNumbers } from '../document/import/heading-numbers.ts'
import { inlinesIn, withInlines, type ImportedParagraph } from '../document/import/imported-text.ts'
import { dropStart, isWholly, withoutMark } from '../document/import/inline-edits.ts'
import { keepListNumbers } from '../document/import/list-numbers.ts'
import { partPictures } from '../document/import/part-pictures.ts'
import { readQuote } from '../document/import/quotes.ts'
import type { ShapedParagraph } from '../document/import/shaped-paragraph.ts'
import { settleHeader, toTable } from '../document/import/tables.ts'
import { count, type Tally } from '../document/import/tally.ts'
import { tidyInlines } from '../document/import/tidy-inlines.ts'
import type { Inline } from '../document/inline.ts'
import { inlineText } from '../document/plain-text.ts'
import { mapInSteps, type Steps } from './steps.ts'

type Paragraph = ImportedParagraph<Inline>

/** Makes blocks of the paragraphs of a page. The anchors of notes are left as they are. */
export function* shapePaste(read: readonly ImportedParagraph[], tally: Tally, newId: () => string): Steps<Block[]> {
  const tidied = yield* mapInSteps(partPictures(read.flatMap(partAtEmptyLines)), (paragraph) => tidyParagraph(paragraph, tally))
  const paragraphs = withinText(tidied.filter((paragraph) => paragraph.kind === 'page-break' || paragraph.kind === 'figure' || !isBlank(inlinesIn(paragraph))))
  const headings = paragraphs.filter((paragraph) => paragraph.kind === 'heading')
  const typed = findTypedNumbers(headings.map(({ level, number, children }) => ({ level: levelOf(level), text: number === undefined ? inlineText(children) : '' })))
  const numbers = new Map<Paragraph, number>(headings.map((heading, index) => [heading, typed[index]?.length ?? 0]))
  const shaped = yield* mapInSteps(paragraphs, (paragraph) => decideKind(paragraph, numbers.get(paragraph) ?? 0, tally))
  return keepListNumbers(markCaptions(shaped), tally).map((paragraph, index) => directBlock(toBlock(paragraph, newId()), paragraphs[index]?.direction))
}

const isBlank = (inlines: readonly Inline[]): boolean => inlines.every((inline) => inline.type === 'break' || (inline.type !== 'note' && inlineText([inline]).trim() === ''))

/** Page breaks at the ends belong to what was not copied. */
function withinText(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex(({ kind }) => kind !== 'page-break')
  const last = paragraphs.findLastIndex(({ kind }) => kind !== 'page-break')
  return first < 0 ? [] : paragraphs.slice(first, last + 1)
}

/** Two line breaks are how pages without paragraphs part them. */
function partAtEmptyLines(paragraph: ImportedParagraph): ImportedParagraph[] {
  if (paragraph.kind !== 'body') return [paragraph]
  const parts: ImportedParagraph[] = []
  let open: ImportedParagraph['children'] = []
  paragraph.children.forEach((inline, index) => {
    const doubled = inline.type === 'break' && paragraph.children[index + 1]?.type === 'break'
    if (!doubled) open.push(inline)
    else {
      parts.push({ ...paragraph, children: open })
      open = []
    }
  })
  return [...parts, { ...paragraph, children: open }]
}

/** In a heading or a table a report shows no pictures. */
const tidyParagraph = (paragraph: ImportedParagraph, tally: Tally): Paragraph =>
  withInlines(paragraph, (inlines) => tidyInlines(inlines, undefined, () => { count(tally, 'image') }))


const levels = [1, 2, 3, 4] as const
const levelOf = (level: number): Heading['level'] => levels[level - 1] ?? 4

/** @param typedNumber how many characters of a heading are a number that is computed here */
function decideKind(paragraph: Paragraph, typedNumber: number, tally: Tally): ShapedParagraph {
  const { children } = paragraph
  switch (paragraph.kind) {
    case 'heading': {
      if (levelOf(paragraph.level) !== paragraph.level) count(tally, 'heading-level-changed')
      // Bold throughout is how the heading looked, not what the author stressed.
      const plain = isWholly(children, 'bold') ? withoutMark(children, 'bold') : children
      return { kind: 'heading', level: levelOf(paragraph.level), recommendations: false, children: dropStart(plain, typedNumber) }
    }
    case 'quote':
      return { kind: 'quote', ...readQuote(children, paragraph.number) }
    case 'item':
      return { ...paragraph, depth: Math.min(paragraph.depth, maxListDepth) }
    case 'caption':
      return { kind: 'body', captions: true, children }
    case 'table':
      return { kind: 'table', children: [], ...settleHeader(paragraph) }
    case 'page-break':
      return { kind: 'page-break', children: [] }
    case 'body':
      return paragraph.continues === true ? { kind: 'body', continues: true, children } : { kind: 'body', children }
    // A clipboard has none of these.
    case 'title':
    case 'subtitle':
    case 'author':
    case 'date':
    case 'summary':
      return { kind: 'body', children }
    case 'figure':
      return { ...paragraph, children }
    default:
      return assertNever(paragraph)
  }
}

function toBlock(paragraph: ShapedParagraph, id: string): Block {
  const { children } = paragraph
  switch (paragraph.kind) {
    case 'heading':
      return { kind: 'heading', id, level: paragraph.level, numbered: true, children }
    case 'quote':
      return paragraph.number === undefined ? { kind: 'quote', id, children } : { kind: 'quote', id, number: paragraph.number, children }
    case 'item':
      return { kind: 'list-item', id, list: paragraph.list, depth: paragraph.depth, children }
    case 'caption':
      return { kind: 'caption', id, of: paragraph.of, children }
    case 'table':
      return { kind: 'table', id, ...toTable(paragraph) }
    case 'figure':
      return { kind: 'figure', id, attachment: paragraph.attachment, alt: paragraph.alt, width: paragraph.width }
    case 'page-break':
      return { kind: 'page-break', id }
    case 'body':
    case 'recommendation':
    case 'recommendations-summary':
      return { kind: 'paragraph', id, children }
    default:
      return assertNever(paragraph)
  }
}
