import type { Inline } from '../../inline.ts'
import { inlineText } from '../../plain-text.ts'
import { followNumbers } from '../heading-numbers.ts'
import type { ImportedParagraph, ParagraphLook } from '../imported-text.ts'
import { rankKey } from '../list-numbers.ts'
import { isRecommendationsTitle } from '../recommendation-titles.ts'
import { readLine } from '../title-page.ts'
import { readTypedNumber, type TypedNumber } from '../typed-number.ts'
import { bodyLook, standsOut } from './body-look.ts'

type Paragraph = ImportedParagraph<Inline>

/** A paragraph that by itself could be a heading. Whether it is one, the whole draft decides. */
export interface Candidate {
  paragraph: Paragraph
  /** Its place among the paragraphs. */
  index: number
  /** Its words, the number that a list gives it before them. */
  text: string
  look: ParagraphLook
  /** The number it begins with, and the form of that: a heading of one form has one level. */
  number: TypedNumber | undefined
  form: string | undefined
  /** Whether it is a heading by its style already. */
  styled: boolean
  /** Whether only its number of several parts sets it off ("2.1"), and not its look. */
  plain: boolean
  /** Whether it ends in a colon, as what only leads in does too. */
  leadsIn: boolean
}

const mostWords = 20
const longest = 160
/** The words over a table, a picture or a box, where a picture came from, and recommendations that are counted in words. */
const label = /^(?:table|tableau|cuadro|tabla|figure|figura|graphique|gr[áa]fic[oa]|chart|map|carte|mapa|photo|foto|source|fuente|note|nota|recommendations?|recommandations?|recomendaci(?:ón|ones))[\s\u00a0]*(?:(?:n[.ºo°]*|#)?[\s\u00a0]*\d{1,3}|:)/iu
const quoted = /^["“«„].*["”»]$/u

/** The paragraphs that are short, stand out from the text and end as no sentence does; items of a list only where all of its items are so. */
export function findCandidates(paragraphs: readonly Paragraph[]): Candidate[] {
  const body = bodyLook(paragraphs)
  if (body === undefined) return []
  const found = paragraphs.flatMap((paragraph, index): Candidate[] => {
    const look = seenLook(paragraph)
    if (look !== undefined && paragraph.kind === 'heading') return [{ paragraph, index, look, styled: true, plain: false, text: numberedText(paragraph), number: undefined, form: undefined, leadsIn: false }]
    if (look === undefined || !readsAsHeading(paragraph) || isContentsLine(paragraphs, index)) return []
    const plain = !standsOut(look, body)
    return !plain || isShortPart(paragraph) ? [{ paragraph, index, look, styled: false, plain, text: numberedText(paragraph), number: undefined, form: undefined, leadsIn: wordsOf(paragraph).endsWith(':') }] : []
  })
  const [listed, all] = [rankCounts(found.map(({ paragraph }) => paragraph)), rankCounts(paragraphs)]
  const whole = found.filter(({ paragraph }) => paragraph.kind !== 'item' || listed.get(rankKey(paragraph)) === all.get(rankKey(paragraph)))
  const numbers = followNumbers(whole.map(({ text }) => text))
  return whole.map((candidate, place) => ({ ...candidate, number: numbers[place], form: formOf(numbers[place]) }))
}

const mostWordsOfPart = 8

const isShortPart = (paragraph: Paragraph): boolean => paragraph.kind === 'body' && readTypedNumber(wordsOf(paragraph))[0]?.style === 'multilevel' && wordsOf(paragraph).split(' ').length <= mostWordsOfPart

/** A line of a contents list that somebody typed: it ends in a page, and so does one beside it. */
function isContentsLine(paragraphs: readonly Paragraph[], index: number): boolean {
  const endsInPage = (paragraph: Paragraph | undefined) => paragraph !== undefined && /\p{L}.*[\s.…]\d{1,3}$/u.test(wordsOf(paragraph))
  return endsInPage(paragraphs[index]) && (endsInPage(paragraphs[index - 1]) || endsInPage(paragraphs[index + 1]))
}

/** How many items each list has at each depth. */
function rankCounts(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) if (paragraph.kind === 'item') counts.set(rankKey(paragraph), (counts.get(rankKey(paragraph)) ?? 0) + 1)
  return counts
}

export const wordsOf = ({ children }: Paragraph): string => inlineText(children).replace(/\s+/g, ' ').trim()

const numberedText = (paragraph: Paragraph): string => [labelOf(paragraph), wordsOf(paragraph)].filter((part) => part !== undefined).join(' ')

const labelOf = (paragraph: Paragraph): string | undefined => (paragraph.kind === 'item' ? paragraph.label : paragraph.kind === 'heading' ? paragraph.number : undefined)

/** Capitals stand out whether the file shows them or the author typed them. */
function seenLook(paragraph: Paragraph): ParagraphLook | undefined {
  const { kind, look } = paragraph
  if (look === undefined || (kind !== 'body' && kind !== 'item' && kind !== 'heading')) return undefined
  const letters = wordsOf(paragraph).replace(/[^\p{L}]/gu, '')
  const typedCapitals = letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  return { ...look, capitals: look.capitals || typedCapitals }
}

function readsAsHeading(paragraph: Paragraph): boolean {
  if (paragraph.kind === 'body' ? paragraph.continues === true : paragraph.kind !== 'item' || paragraph.list !== 'number') return false
  const words = wordsOf(paragraph)
  if (!/\p{L}{2}/u.test(words) || words.length > longest || words.split(' ').length > mostWords) return false
  if (/[.;,!…]["”»)]?$/u.test(words) || quoted.test(words) || readLine(words) !== undefined) return false
  return isRecommendationsTitle(words) || !label.test(words)
}

function formOf(number: TypedNumber | undefined): string | undefined {
  if (number === undefined) return undefined
  if (number.style === 'multilevel') return `multilevel ${String(number.label.split('.').filter((part) => part !== '').length)}`
  return number.style === 'bare' ? 'decimal' : number.style
}
