import { inlineText } from '../plain-text.ts'
import { dropStart } from './inline-edits.ts'
import { pattern } from './pattern.ts'
import { readable } from './read-words.ts'
import { isMixedTitle, isOthersTitle, isRecommendationsTitle, recommendationLabel } from './recommendation-titles.ts'
import { leadInOf } from './recommending.ts'
import { isWholeRecommendation, looksRecommending, saysWhatIsNoRecommendation, tellsFact } from './recommending-sentence.ts'
import type { ShapedParagraph } from './shaped-paragraph.ts'
import { count, type Tally } from './tally.ts'
import { readTypedItem, typedListReader, type TypedItem } from './typed-item.ts'

/**
 * How sure it is that what is listed here is recommended: `all` of it is, right below a sentence that leads into
 * recommendations; `most`, below a heading over them; `some`, where only what reads like one is; or `none`.
 */
type Trust = 'all' | 'most' | 'some' | 'none'

interface Heading {
  level: number
  trust: Trust
  /** Whether it stands over what others recommended. */
  others: boolean
}

type Body = Extract<ShapedParagraph, { kind: 'body' }>

/**
 * Finds the recommendations: items of lists, typed lists and single paragraphs below a heading over recommendations or
 * below a sentence that leads into them, and paragraphs that say of themselves that they are one. What the Committee
 * recommended, questions, sources and evidence are not among them. Items below stay list items, one level up. Numbers
 * of recommendations are not kept, as recommendations are not a numbered list.
 */
export function markRecommendations(paragraphs: readonly ShapedParagraph[], tally: Tally): ShapedParagraph[] {
  let heading: Heading = { level: 0, trust: 'none', others: false }
  /** Of the sentence above, where it leads into something. */
  let lead: Trust | undefined
  let top: number | undefined
  let factual = false
  let typing = false
  let running = false
  let depthOf = typedListReader()

  const trust = (): Trust => lead ?? heading.trust
  const accepts = (text: string): boolean => {
    if (text === '' || saysWhatIsNoRecommendation(text)) return false
    if (trust() === 'all') return true
    if (trust() === 'most') return !(factual && tellsFact(text))
    return trust() === 'some' && looksRecommending(text)
  }
  const below = (next: Trust | undefined): void => {
    lead = next
    top = undefined
    typing = false
    depthOf = typedListReader()
  }

  return paragraphs.map((paragraph, index): ShapedParagraph => {
    const text = inlineText(paragraph.children).trim()
    switch (paragraph.kind) {
      case 'page-break':
        return paragraph
      case 'heading':
        heading = underHeading(paragraph, text, heading)
        below(undefined)
        return paragraph
      case 'item': {
        if (paragraph.recommends === true) {
          top = paragraph.depth
          return { kind: 'recommendation', children: paragraph.children }
        }
        if (top === undefined) factual = someRecommend(paragraphs, index)
        top ??= topDepth(paragraphs, index)
        if (paragraph.depth > top) return trust() === 'none' ? paragraph : { ...paragraph, depth: paragraph.depth - top - 1 }
        const label = recommendationLabel(text)
        if (trust() === 'none' || !accepts(text.slice(label.length))) return paragraph
        if (paragraph.list === 'number' || label.numbered) count(tally, 'recommendation-number')
        return { kind: 'recommendation', children: dropStart(paragraph.children, label.length) }
      }
      case 'body':
        return paragraph.continues === true ? paragraph : fromBody(paragraph, text, paragraphs[index - 1])
      case 'quote':
      case 'recommendation':
      case 'caption':
      case 'figure':
      case 'recommendations-summary':
      case 'table':
        below(undefined)
        return paragraph
    }
  })

  function fromBody(paragraph: Body, text: string, before: ShapedParagraph | undefined): ShapedParagraph {
    const named = fromLabel(paragraph, text)
    if (named !== undefined) return named
    const typed = readTypedItem(text)
    const item = typed === undefined ? undefined : fromTyped(paragraph, text, typed, before)
    if (item !== undefined) return item
    const says = isRecommendationsTitle(text) ? 'ours' : leadInOf(text)
    if (says !== undefined) {
      below(says === 'ours' ? 'all' : says === 'closed' ? afterColon(text) : 'none')
      return paragraph
    }
    if (isWholeRecommendation(text) || (trust() !== 'none' && looksRecommending(text))) return { kind: 'recommendation', children: paragraph.children }
    if (lead === 'all') below(undefined)
    return paragraph
  }

  /** "Recommendation 3: …"; undefined where it says nothing of the kind, or leads into more. */
  function fromLabel(paragraph: Body, text: string): ShapedParagraph | undefined {
    const label = recommendationLabel(text)
    const words = text.slice(label.length)
    if (label.length === 0 || heading.others || leadInOf(words) !== undefined) return undefined
    const isTitle = words.split(/\s/u).length < fewestWords && !looksRecommending(words)
    if (isTitle || saysWhatIsNoRecommendation(words)) {
      below(isTitle ? 'most' : 'none')
      return paragraph
    }
    if (label.numbered) count(tally, 'recommendation-number')
    return { kind: 'recommendation', children: dropStart(paragraph.children, label.length) }
  }

  /** A typed item, or undefined where the number is that of a paragraph. */
  function fromTyped(paragraph: Body, text: string, typed: TypedItem, before: ShapedParagraph | undefined): ShapedParagraph | undefined {
    const words = text.slice(typed.length)
    if (trust() === 'none' || leadInOf(words) !== undefined) return undefined
    if (!typing && continuesNumbers(typed, before) && !looksRecommending(words)) return undefined
    const depth = depthOf(typed)
    if (depth === undefined) return undefined
    const [reading] = typed.readings
    // Numbers that do not begin here are those of paragraphs, and say nothing of a list.
    if (!typing) running = typed.readings.every(({ value = 1 }) => value > 1)
    typing = true
    const children = dropStart(paragraph.children, typed.length)
    if (depth > 0) return { kind: 'item', list: reading?.value === undefined ? 'bullet' : 'number', depth: depth - 1, listId: `typed ${String(depth)}`, value: reading?.value ?? 0, label: typed.label, children }
    const doubtful = lead !== 'all' && (running || tellsFact(words)) && !looksRecommending(words)
    if (doubtful || !accepts(words)) return lead === 'all' || saysWhatIsNoRecommendation(words) ? paragraph : undefined
    if (reading?.value !== undefined || reading?.style === 'steps') count(tally, 'recommendation-number')
    return { kind: 'recommendation', children }
  }

  /** "To the Ministry:" and "Education:" part recommendations; a longer sentence leads into something else. */
  function afterColon(text: string): Trust | undefined {
    if (isTopic(text)) return lead
    return heading.trust === 'none' ? 'none' : 'some'
  }
}

/** A run-in label over fewer words is a title: "Recommendation 3: Legal aid". */
const fewestWords = 5

const topic = /^(?:to|for|on|in|regarding|concerning|as regards|with regard|aux?|a l'|a la|pour|sur|en|concernant|s'agissant|quant|al|a los|a las|para|sobre|respecto|en materia) [^.]{2,90}:$/u
const otherLists = new RegExp(pattern`
  \b(?:sources?|fuentes?|annex\p{L}*|anexos?|questions?|preguntas?|members?|membres?|miembros?|participants?|participantes|signator\p{L}+|
  signataires|firmantes|evidence|preuves?|pruebas?|examples?|exemples?|ejemplos?|findings|constats?|hallazgos|references?|referencias|
  abbreviations?|siglas|following|suivante?s?|siguientes?)\b
`, 'u')

/** "To the Ministry of Health:", "Education:": a heading within a list. */
function isTopic(text: string): boolean {
  const words = readable(text.slice(readTypedItem(text)?.length ?? 0))
  if (otherLists.test(words)) return false
  return topic.test(words) || words.split(' ').length <= longestTopic
}
const longestTopic = 3

function underHeading({ level, recommendations }: Extract<ShapedParagraph, { kind: 'heading' }>, text: string, above: Heading): Heading {
  if (recommendations) return { level, trust: 'most', others: false }
  if (isMixedTitle(text)) return { level, trust: 'some', others: false }
  if (isOthersTitle(text)) return { level, trust: 'none', others: true }
  // A section below it: "Education".
  if (level > above.level) return { ...above, trust: above.trust === 'most' ? 'some' : above.trust }
  return { level, trust: 'none', others: false }
}

/** Whether a number goes on from that of the paragraph before: "12. We recommend that:", "13. …". */
function continuesNumbers(typed: TypedItem, before: ShapedParagraph | undefined): boolean {
  if (before?.kind !== 'body') return false
  const above = readTypedItem(inlineText(before.children))
  return above !== undefined && typed.readings.some(({ style, value }) => value !== undefined && above.readings.some((reading) => reading.style === style && reading.value === value - 1))
}

/** Whether any of the items in the run that begins here reads like a recommendation; then facts beside it are none. */
const someRecommend = (paragraphs: readonly ShapedParagraph[], start: number): boolean => runOf(paragraphs, start).some((item) => looksRecommending(inlineText(item.children)))

/** The least depth in the run of items that begins here. */
const topDepth = (paragraphs: readonly ShapedParagraph[], start: number): number => runOf(paragraphs, start).reduce((least, { depth }) => Math.min(least, depth), Infinity)

type Item = Extract<ShapedParagraph, { kind: 'item' }>

function runOf(paragraphs: readonly ShapedParagraph[], start: number): Item[] {
  const items: Item[] = []
  for (let at = start; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]
    if (paragraph?.kind === 'item') items.push(paragraph)
    else if (!(paragraph?.kind === 'body' && paragraph.continues === true)) break
  }
  return items
}
