import { markNames, type Inline } from '../../inline.ts'
import { isWholly, withoutMark } from '../inline-edits.ts'
import { inlinesIn, type ImportedParagraph } from '../imported-text.ts'
import { isRecommendationsTitle } from '../recommendation-titles.ts'
import { isSectionName } from '../section-names.ts'
import { isProse } from '../title-page.ts'
import { readTypedNumber } from '../typed-number.ts'
import { count, type Tally } from '../tally.ts'
import { lookKey } from './body-look.ts'
import { findCandidates, wordsOf, type Candidate } from './candidate.ts'
import { onTitlePage, titleOf } from './front.ts'
import { levelsByLooks } from './levels.ts'

type Paragraph = ImportedParagraph<Inline>

/**
 * Makes headings of the paragraphs that only look like headings, in a draft whose author used no styles for them, and
 * a title of the lines before them that look like one. One bold line proves nothing: numbers that go on and looks that
 * come again do. Where the draft has as many headings by style, its author knew how, and bold is only bold.
 */
export function findHeadingsByLooks(paragraphs: readonly Paragraph[], tally: Tally): Paragraph[] {
  const candidates = findCandidates(paragraphs)
  const titled = titleByStyle(paragraphs, candidates)
  const forms = provenForms(candidates)
  const isNumbered = ({ form }: Candidate) => form !== undefined && forms.has(form)
  const settled = candidates.filter(({ paragraph }) => paragraph !== titled).map((candidate) => (isNumbered(candidate) ? candidate : { ...candidate, number: undefined, form: undefined }))
  const front = new Set(onTitlePage(settled, paragraphs, (candidate) => candidate.styled || isNumbered(candidate)))
  const headings = outsideRecommendations(proven(settled.filter((candidate) => !front.has(candidate)), lastText(candidates, paragraphs)))
  const told = headings.filter(({ styled }) => !styled).length
  if (told <= paragraphs.filter((paragraph) => paragraph.kind === 'heading' && paragraph !== titled).length) return [...paragraphs]
  const levels = levelsByLooks(headings)
  if (!keepsStyles(headings, levels)) return [...paragraphs]
  count(tally, 'heading-by-looks', told)
  const changed = new Map<Paragraph, Paragraph>(headings.map(({ paragraph }, place) => [paragraph, toHeading(paragraph, levels[place] ?? 1)]))
  const first = headings[0]?.index ?? 0
  const title = titled !== undefined ? [titled] : paragraphs.some(({ kind }) => kind === 'title') ? [] : titleOf([...front].filter(({ index }) => index < first), Math.max(...headings.map(({ look }) => look.size))).map(({ paragraph }) => paragraph)
  for (const paragraph of title) changed.set(paragraph, { kind: 'title', children: inlinesIn(paragraph) })
  return paragraphs.map((paragraph) => changed.get(paragraph) ?? paragraph)
}

/** Whether headings that are below others by their styles still are. */
function keepsStyles(headings: readonly Candidate[], levels: readonly number[]): boolean {
  const placed = headings.flatMap(({ paragraph }, place) => (paragraph.kind === 'heading' ? [{ styled: paragraph.level, level: levels[place] ?? 1 }] : []))
  return [1, 2, 3, 4, 5, 6, 7, 8].every((above) => {
    const lowest = Math.max(...placed.filter(({ styled }) => styled <= above).map(({ level }) => level))
    return placed.every(({ styled, level }) => styled <= above || level > lowest)
  })
}

/** Many set the title of a text in the style of a heading: it opens the text, has no number and no text of its own, or is the only one. */
function titleByStyle(paragraphs: readonly Paragraph[], candidates: readonly Candidate[]): Paragraph | undefined {
  const index = paragraphs.findIndex(({ kind }) => kind !== 'figure' && kind !== 'page-break')
  const heading = paragraphs[index]
  if (heading?.kind !== 'heading' || heading.level !== 1 || heading.number !== undefined || isSectionName(wordsOf(heading)) || readTypedNumber(wordsOf(heading)).length > 0) return undefined
  const next = candidates.find((candidate) => candidate.index > index)?.index
  const hasText = paragraphs.slice(index + 1, next).some(isProse)
  return !hasText || paragraphs.filter(({ kind }) => kind === 'heading').length === 1 ? heading : undefined
}

/** The forms of numbers that go on from 1 to 2, and that do not just count the lines of a list. */
function provenForms(candidates: readonly Candidate[]): Set<string> {
  const byForm = Map.groupBy(candidates.filter(({ form }) => form !== undefined), ({ form }) => form ?? '')
  const sure = [...byForm].filter(([form, members]) => {
    const values = new Set(members.map(({ number }) => number?.value))
    return (values.has(1) && values.has(2)) || (form.startsWith('multilevel') && members.length > 1)
  }).filter(([, members]) => !isList(members))
  if (!sure.some(([, members]) => members.some(standsOut))) return new Set()
  const looks = new Set(sure.flatMap(([, members]) => members.map(({ look }) => lookKey(look))))
  // "A." alone under "I." is a number too, where it looks as the others do or is bold as they are.
  const besides = [...byForm].filter(([, members]) => members[0]?.number?.value === 1 && !isList(members) && members.some((member) => standsOut(member) && (member.look.bold || looks.has(lookKey(member.look)))))
  return new Set([...sure, ...besides].map(([form]) => form))
}

/** The place of the last paragraph that can be no heading; bold lines below it are a signature. */
function lastText(candidates: readonly Candidate[], paragraphs: readonly Paragraph[]): number {
  const places = new Set(candidates.map(({ index }) => index))
  return paragraphs.findLastIndex((_paragraph, index) => !places.has(index))
}

const standsOut = ({ plain }: Candidate): boolean => !plain

/** Whether members stand right under the member before them as the lines of a list do: half of those that are typed, or any that Word counts. */
function isList(members: readonly Candidate[]): boolean {
  const below = members.filter((member, place) => members[place - 1]?.index === member.index - 1)
  return below.some(({ paragraph }) => paragraph.kind === 'item') || (below.length > 0 && below.length * 2 >= members.length)
}

const fewestAlike = 2
/** Longer lines without a number among headings with one are emphasis, whatever they look like. */
const mostWordsBesideNumbers = 8
const mostWordsAlone = 6

function proven(candidates: readonly Candidate[], lastText: number): Candidate[] {
  const standing = candidates.filter(({ paragraph, form, index, leadsIn, plain, styled }) => styled || form !== undefined || (!plain && index < lastText && paragraph.kind === 'body' && (!leadsIn || isRecommendationsTitle(wordsOf(paragraph)))))
  const numbered = standing.filter(({ form }) => form !== undefined)
  const numberedLooks = new Set(numbered.map(({ look }) => lookKey(look)))
  const short = standing.filter(({ form, paragraph, styled }) => styled || form !== undefined || numbered.length === 0 || wordsOf(paragraph).split(' ').length <= mostWordsBesideNumbers)
  const alike = Map.groupBy(short.filter(({ form, styled }) => form === undefined && !styled), ({ look }) => lookKey(look))
  const placesAlike = new Map([...alike].map(([key, group]) => [key, placesOf(group)]))
  const places = placesOf(short)
  const sure = short.filter((candidate) => {
    if (candidate.styled || candidate.form !== undefined || isRecommendationsTitle(wordsOf(candidate.paragraph))) return true
    const key = lookKey(candidate.look)
    if (inRow(candidate, placesAlike.get(key) ?? places)) return false
    return numberedLooks.has(key) || (alike.get(key) ?? []).length >= fewestAlike
  })
  if (sure.length < fewestAlike) return sure
  // Among headings, one more short line that stands out is one as well.
  const isSure = new Set(sure)
  return short.filter((candidate) => isSure.has(candidate) || (!inRow(candidate, places) && (alike.get(lookKey(candidate.look)) ?? []).length === 1 && wordsOf(candidate.paragraph).split(' ').length <= mostWordsAlone))
}

/** Three lines that look alike, one under the other, are an address or a list. */
const inRow = ({ index }: Candidate, places: ReadonlySet<number>): boolean =>
  [-2, -1, 0].some((start) => [0, 1, 2].every((step) => places.has(index + start + step)))

const placesOf = (candidates: readonly Candidate[]): Set<number> => new Set(candidates.map(({ index }) => index))

/** Under "Recommendations" a numbered item is a recommendation, however bold. */
function outsideRecommendations(headings: readonly Candidate[]): Candidate[] {
  let under = false
  return headings.filter(({ paragraph }) => {
    if (paragraph.kind === 'item') return !under
    under = isRecommendationsTitle(wordsOf(paragraph).replace(/^\S{1,8}[.)]\s+/u, ''))
    return true
  })
}

/** What all of a heading looks like says that it is one, and not what the author stressed. */
function toHeading(paragraph: Paragraph, level: number): Paragraph {
  if (paragraph.kind === 'table') return paragraph
  if (paragraph.kind === 'heading') return { ...paragraph, level }
  const children = markNames.reduce<Inline[]>((inlines, mark) => (isWholly(inlines, mark) ? withoutMark(inlines, mark) : inlines), paragraph.children)
  return { kind: 'heading', level, children, ...(paragraph.direction && { direction: paragraph.direction }), ...(paragraph.kind === 'item' && { number: paragraph.label }) }
}
