import type { ParagraphProperties } from './paragraph-properties.ts'
import type { Style } from './styles.ts'

/** What the style of a paragraph makes it. */
export type StyledKind =
  | { kind: 'title' | 'subtitle' | 'author' | 'date' | 'quote' | 'caption' | 'summary' | 'body' }
  | { kind: 'contents' }
  | { kind: 'annex' }
  | { kind: 'heading'; level: number }

const titles: Record<string, 'title' | 'subtitle' | 'author' | 'date'> = {
  title: 'title',
  titre: 'title',
  título: 'title',
  titel: 'title',
  subtitle: 'subtitle',
  'sous-titre': 'subtitle',
  subtítulo: 'subtitle',
  untertitel: 'subtitle',
  author: 'author',
  date: 'date',
}

/** Built-in names are English in every Word; the others are those of people's own templates, without spaces. */
const quotes = new Set([
  'quote', 'intensequote', 'blocktext', 'blockquote', 'blockquotation', 'quotation', 'quotations', 'citation', 'citations',
  'citationintense', 'textebloc', 'textecité', 'cita', 'citas', 'citadestacada', 'citaintensa', 'textodebloque', 'zitat',
  'zitate', 'intensiveszitat', 'blocktextzitat', 'blockzitat',
])

const headingName = /^(?:heading|titre|überschrift|título|titulo|encabezado|titolo|rubrik|kop|nagłówek|заголовок)\s?([1-9])$/u
/** What our own export calls the style of recommendations that stand in the text already. */
export const ownSummary = 'recommendation in summary'
/** And that of its annexes, which are made anew with each export. */
const ownAnnex = 'computed annex'
const captionName = /^(?:caption|légende|legende|epígrafe|descripción|leyenda|beschriftung|image caption|table caption)$/u
const contentsName = /^(?:toc ?(?:heading|[1-9])|contents ?(?:heading|[1-9])|table of figures|toa heading)$/

/** Judges by style names, the nearest first, so that a house style based on "Quote" is a quote. */
export function styledKind(style: Style, own: ParagraphProperties): StyledKind {
  for (const name of style.names) {
    if (contentsName.test(name)) return { kind: 'contents' }
    const title = titles[name]
    if (title !== undefined) return { kind: title }
    if (name === ownAnnex) return { kind: 'annex' }
    if (name === ownSummary) return { kind: 'summary' }
    if (captionName.test(name)) return { kind: 'caption' }
    if (quotes.has(name.replaceAll(' ', ''))) return { kind: 'quote' }
    const level = headingName.exec(name)?.[1]
    if (level !== undefined) return byOutline(own.outlineLevel ?? style.paragraph.outlineLevel ?? Number(level) - 1)
  }
  return byOutline(own.outlineLevel ?? style.paragraph.outlineLevel ?? 9)
}

const byOutline = (outlineLevel: number): StyledKind =>
  outlineLevel > 8 ? { kind: 'body' } : { kind: 'heading', level: outlineLevel + 1 }

/** A centimetre or so on both sides sets a quote off; a list or a first line is indented on one side only. */
const leastQuoteIndent = 200

export const isIndented = (style: Style, own: ParagraphProperties): boolean => (own.indentStart ?? style.paragraph.indentStart ?? 0) >= leastQuoteIndent

export const isIndentedBothSides = (style: Style, own: ParagraphProperties): boolean =>
  isIndented(style, own) && (own.indentEnd ?? style.paragraph.indentEnd ?? 0) >= leastQuoteIndent

/** Whether a paragraph without a number may go on with the list item above it. */
export const continuesList = (style: Style): boolean =>
  style.names.some((name) => name === 'list paragraph' || name.startsWith('list continue'))

/** What our own export calls the styles of paragraphs that may be numbered through a report: no items of a list. */
const numberedText = new Set(['numbered paragraph', 'lead-in', 'after table'])

export const isNumberedText = (style: Style): boolean => style.names.some((name) => numberedText.has(name))

/** "List Bullet 2" is one step in, although its own list has just one level. */
export function depthByName(style: Style): number {
  const named = style.names.map((name) => /^list (?:bullet|number) ([2-5])$/.exec(name)?.[1]).find((digit) => digit !== undefined)
  return named === undefined ? 0 : Number(named) - 1
}
