import { languages } from '../../report/language.ts'
import { printedWords } from '../../report/printed-words.ts'
import { stateCodes, stateName, type StateCode } from '../../report/states.ts'
import type { TitleBlock } from '../../report/title-block.ts'
import type { Inline } from '../inline.ts'
import { inlineText } from '../plain-text.ts'
import { followNumbers } from './heading-numbers.ts'
import type { ImportedParagraph, ImportedText } from './imported-text.ts'
import { joinLines, splitLines } from './inline-edits.ts'
import { count, type Tally } from './tally.ts'
import { isSectionName } from './section-names.ts'
import { readTypedNumber } from './typed-number.ts'

type Paragraph = ImportedParagraph<Inline>

/** What tells a title: the styles of a file that Counterpoint wrote, the looks by which headings were found, or else also its place. */
export type TitleSigns = 'styles' | 'looks' | 'place'

export interface TitlePage {
  titleBlock: Partial<TitleBlock>
  body: Paragraph[]
}

/** A title page is not longer than this; a paragraph below it that begins "Date:" is text. */
export const longestTitlePage = 25
const longestSubtitle = 250
const longestLine = 2_000

/**
 * Takes what belongs on the title page out of the paragraphs: the title, the line under it, and lines before the
 * first heading that say who submits the report, for which session, when. Everything else stays in the body.
 */
export function takeTitlePage(paragraphs: readonly Paragraph[], { titleBlock: stated, tally }: Pick<ImportedText, 'titleBlock' | 'tally'>, signs: TitleSigns): TitlePage {
  const titleBlock: Partial<TitleBlock> = { ...stated }
  const titled = takeTitle(paragraphs, titleBlock, signs, tally)
  const firstHeading = titled.findIndex((paragraph) => paragraph.kind === 'heading')
  const length = Math.min(firstHeading < 0 ? titled.length : firstHeading, longestTitlePage)
  const front = titled.slice(0, length).flatMap((paragraph) => takeLines(paragraph, titleBlock, tally))
  return { titleBlock, body: [...front, ...titled.slice(length)] }
}

function takeTitle(paragraphs: readonly Paragraph[], titleBlock: Partial<TitleBlock>, signs: TitleSigns, tally: Tally): Paragraph[] {
  const styled = styledTitle(paragraphs)
  const found = styled.length > 0 || signs !== 'place' ? styled : titleHeading(paragraphs)
  const title = found.map((paragraph) => oneLine(paragraph.children)).join(' ')
  if (found.length === 0 || title.length > longestLine || titleBlock.title !== undefined) return [...paragraphs]
  titleBlock.title = title
  found.forEach((paragraph) => countLostMarks(paragraph.children, tally))
  const place = paragraphs.findLastIndex((paragraph) => found.includes(paragraph)) + 1
  const next = paragraphs[place]
  const rest = paragraphs.filter((paragraph) => !found.includes(paragraph))
  if (next === undefined || titleBlock.subtitle !== undefined || !(signs === 'styles' ? next.kind === 'subtitle' : isSubtitle(next, paragraphs))) return rest
  titleBlock.subtitle = oneLine(next.children)
  return rest.filter((paragraph) => paragraph !== next)
}

/** The paragraphs styled as title before the first heading, if they follow one another. A later one heads an annex. */
function styledTitle(paragraphs: readonly Paragraph[]): Paragraph[] {
  const start = paragraphs.slice(0, longestTitlePage).findIndex(({ kind }) => kind === 'title' || kind === 'heading')
  const rest = start < 0 ? [] : paragraphs.slice(start)
  const end = rest.findIndex(({ kind }) => kind !== 'title')
  return end < 0 ? rest : rest.slice(0, end)
}

/**
 * The heading of the first level that opens the text without a number, where it is the only one of its level, or where
 * those after it are numbered from 1 and it has no text of its own.
 */
function titleHeading(paragraphs: readonly Paragraph[]): Paragraph[] {
  const [first, ...others] = paragraphs
  if (first?.kind !== 'heading' || first.level !== 1 || numberOf(first) !== '') return []
  const beside = others.filter((paragraph) => paragraph.kind === 'heading' && paragraph.level === 1)
  if (beside.length === 0) return [first]
  const numbers = followNumbers(beside.map((heading) => `${numberOf(heading)} X`))
  const counts = numbers[0]?.value === 1 && numbers.filter((number) => number !== undefined).length * 2 >= numbers.length
  const next = others.findIndex(({ kind }) => kind === 'heading')
  const hasText = others.slice(0, next).some(isProse)
  return counts && !isSectionName(inlineText(first.children)) && !hasText ? [first] : []
}

/** The number of a heading, counted or typed; empty where it has none. */
const numberOf = (paragraph: Paragraph): string =>
  (paragraph.kind === 'heading' ? paragraph.number : undefined) ?? readTypedNumber(inlineText(paragraph.children))[0]?.label ?? ''

const fewestWordsOfProse = 12

/** Whether a paragraph is text that goes on, as no line of a title page does. */
export function isProse(paragraph: Paragraph): boolean {
  if (paragraph.kind === 'item' || paragraph.kind === 'quote') return true
  if (paragraph.kind !== 'body') return false
  const text = oneLine(paragraph.children)
  return splitLines(paragraph.children).every((line) => readLine(oneLine(line)) === undefined) && (/[.;:?!]["”»)]?$/u.test(text) || text.split(' ').length > fewestWordsOfProse)
}

/** A subtitle is styled as one, or is a short plain line right under the title that is no sentence of the text. */
function isSubtitle(paragraph: Paragraph, all: readonly Paragraph[]): boolean {
  const text = inlineText(paragraph.children)
  if (!paragraph.children.every((inline) => inline.type === 'text') || text.length > longestSubtitle) return false
  if (paragraph.kind === 'subtitle') return true
  if (all.some(({ kind }) => kind === 'subtitle')) return false
  return paragraph.kind === 'body' && !/[.:;?!]$/.test(text) && readLine(text) === undefined && !isSectionName(text)
}

const oneLine = (inlines: readonly Inline[]): string => inlineText(inlines).replace(/\s+/g, ' ').trim()

/** The title page holds plain lines: links lose their address there, unless it is their words. */
function countLostMarks(inlines: readonly Inline[], tally: Tally): void {
  const links = inlines.filter((inline) => inline.type === 'link' && inline.url.replace(/^(?:mailto:|https?:\/\/)/i, '') !== inlineText([inline]).replace(/^https?:\/\//i, '')).length
  if (links > 0) count(tally, 'title-page-link', links)
}

function takeLines(paragraph: Paragraph, titleBlock: Partial<TitleBlock>, tally: Tally): Paragraph[] {
  const take = (line: readonly Inline[], read: Partial<TitleBlock> | undefined): boolean => {
    if (read === undefined || line.some(({ type }) => type === 'note')) return false
    if (Object.keys(read).some((field) => Object.hasOwn(titleBlock, field))) return false
    Object.assign(titleBlock, read)
    countLostMarks(line, tally)
    return true
  }
  if (paragraph.kind === 'subtitle' && take(paragraph.children, { subtitle: oneLine(paragraph.children) })) return []
  if (paragraph.kind === 'author' && take(paragraph.children, { organisation: oneLine(paragraph.children) })) return []
  if (paragraph.kind === 'date' && take(paragraph.children, { date: oneLine(paragraph.children) })) return []
  if (paragraph.kind !== 'body') return [paragraph]
  const lines = splitLines(paragraph.children)
  const address = readLine(oneLine(lines[0] ?? []))?.contact
  // An address goes on over the lines below.
  if (address !== undefined && lines.slice(1).every((line) => readLine(oneLine(line)) === undefined) && take(paragraph.children, { contact: [address, ...lines.slice(1).map(oneLine)].join('\n') })) return []
  const kept = lines.filter((line) => !take(line, readLine(oneLine(line))))
  if (kept.length === lines.length) return [paragraph]
  return kept.some((line) => line.length > 0) ? [{ ...paragraph, children: joinLines(kept) }] : []
}

const labels = {
  organisation: /^(?:joint(?:ly)? submi(?:tted|ssion) by|submitted (?:jointly )?by|présentée? par|soumise? par|presentad[oa] por)\s*:?\s+(\S.*)$/i,
  session: /^(?:session|período de sesiones|periodo de sesiones)\s*:\s*(\S.*)$/i,
  date: /^(?:date|fecha)\s*:\s*(\S.*)$/i,
  contact: /^(?:contact(?: person| details)?|contacto|persona de contacto)\s*:\s*(\S.*)$/i,
  state: /^(?:state(?: party)?|state under review|country|état(?: partie)?|pays|estado(?: parte)?|país)\s*:\s*(\S.*)$/i,
} as const

/** What a line of the title page says, in the fields of the title block; undefined where it is just text. */
export function readLine(text: string): Partial<TitleBlock> | undefined {
  if (text.length > longestSubtitle) return undefined
  if (languages.some((language) => printedWords[language].confidential === text)) return { visibility: 'confidential' }
  const organisation = labels.organisation.exec(text)?.[1]
  if (organisation !== undefined) return { organisation }
  const session = labels.session.exec(text)?.[1]
  if (session !== undefined) return { session }
  const date = labels.date.exec(text)?.[1]
  if (date !== undefined) return { date }
  const contact = labels.contact.exec(text)?.[1]
  if (contact !== undefined) return { contact }
  const state = findState(labels.state.exec(text)?.[1] ?? '')
  return state === undefined ? undefined : { state }
}

function findState(name: string): StateCode | undefined {
  const wanted = name.trim().toLowerCase()
  if (wanted === '') return undefined
  return stateCodes.find((code) => languages.some((language) => stateName(code, language).toLowerCase() === wanted))
}
