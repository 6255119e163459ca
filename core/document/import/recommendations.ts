import { inlineText } from '../plain-text.ts'
import type { ShapedParagraph } from './shaped-paragraph.ts'
import { count, type Tally } from './tally.ts'

const kindsOf = '(?:(?:our|key|main|proposed|suggested|priority|specific|general|overall|final|policy) ){0,2}'
const headingText = new RegExp(
  `^(?:${kindsOf}recommendations?(?: (?:to|for) .{1,80})?|recommandations?(?: (?:à|au|aux|pour) .{1,80})?|recomendaci(?:ón|on|ones)(?: (?:al|a|para) .{1,80})?)\\s?:?$`,
  'iu',
)

/** "Recommendations", "Key recommendations:", "Recommandations à l’État partie", "RECOMENDACIONES". */
export const isRecommendationsTitle = (text: string): boolean => headingText.test(text.trim())

const recommending = /\b(?:recommends?|recommande|recommandent|recommandons|recomiendan?|recomendamos)(?![\p{L}])/iu
const openEnd = /(?::|\b(?:that|que|to|de|à))$/iu
/** A list under "In its concluding observations, the Committee recommends:" is the Committee's, not ours. */
const othersRecommendations = /concluding observations|observations finales|observaciones finales/iu

/** "In light of the above, KIND recommends:", "Nous recommandons à l’État partie de :", "… recomienda que". */
export function isRecommendationLeadIn(text: string): boolean {
  const sentence = text.trim()
  if (isRecommendationsTitle(sentence)) return true
  return recommending.test(sentence) && openEnd.test(sentence) && !othersRecommendations.test(sentence)
}

/**
 * Turns list items into recommendations: all top-level items between a heading over recommendations and the next
 * heading, and those of a list right after a sentence that ends in "recommends:". Items below stay list items, one
 * level up. Numbers of recommendations are not kept, as recommendations are not a numbered list.
 */
export function markRecommendations(paragraphs: readonly ShapedParagraph[], tally: Tally): ShapedParagraph[] {
  let underHeading = false
  let afterLeadIn = false
  let top: number | undefined
  return paragraphs.map((paragraph, index): ShapedParagraph => {
    if (paragraph.kind === 'item') {
      if (!underHeading && !afterLeadIn) return paragraph
      top ??= topDepth(paragraphs, index)
      if (paragraph.depth > top) return { ...paragraph, depth: paragraph.depth - top - 1 }
      if (paragraph.list === 'number') count(tally, 'recommendation-number')
      return { kind: 'recommendation', children: paragraph.children }
    }
    if (paragraph.kind === 'body' && paragraph.continues === true) return paragraph
    top = undefined
    if (paragraph.kind === 'heading') underHeading = paragraph.recommendations
    afterLeadIn = paragraph.kind === 'body' && isRecommendationLeadIn(inlineText(paragraph.children))
    return paragraph
  })
}

/** The least depth in the run of items that begins here. */
function topDepth(paragraphs: readonly ShapedParagraph[], start: number): number {
  let least = Infinity
  for (const paragraph of paragraphs.slice(start)) {
    if (paragraph.kind === 'item') least = Math.min(least, paragraph.depth)
    else if (!(paragraph.kind === 'body' && paragraph.continues === true)) break
  }
  return least
}
