import { Direction } from '../document/direction.ts'
import type { ImportedInline, ImportedParagraph, ListPlace } from '../document/import/imported-text.ts'
import { count, type Tally } from '../document/import/tally.ts'
import { linkAddress } from '../document/import/tidy-inlines.ts'
import { readLanguageTag, type LanguageTag } from '../document/language-tag.ts'
import { breaksPage, classesOf, headingLevel, isBlock, isCaption, isElement, isHidden, isLeftOut, isQuote, leftOutKind, styleOf, wordsOf, type Style } from './elements.ts'
import { isStruck, marksWithin, type Marks } from './marks.ts'
import { looksNote, type NotePairs } from './note-pairs.ts'
import { isPictureItself, type PastedElement, type PastedNode } from './pasted-node.ts'
import { readTable } from './paste-table.ts'
import type { Steps } from './steps.ts'
import { isDrawnMark, markedNumber, saysWords, wordListPlace } from './word-list.ts'

/** What is the same wherever one reads in a page. */
export interface PastedPage {
  pairs: NotePairs
  tally: Tally
  /** Called for each mark in the text; answers the label of its note. */
  onMark: (body: PastedElement) => string
}

/** What a paragraph that begins here is. */
type Kind = { kind: 'body' | 'quote' | 'caption' } | { kind: 'heading'; level: number; number?: string } | ({ kind: 'item'; of: PastedElement } & ListPlace)

/** A list that the place stands in. */
interface OpenList {
  list: ListPlace['list']
  id: string
  next: number
}

interface Place {
  marks: Marks
  language: LanguageTag | undefined
  direction: Direction | undefined
  /** Where a link round the place leads. */
  url: string | undefined
  /** Whether spaces and ends of lines are kept as they are. */
  pre: boolean
  kind: Kind
  lists: readonly OpenList[]
  inNote: boolean
}

export const textPlace: Place = { marks: {}, language: undefined, direction: undefined, url: undefined, pre: false, kind: { kind: 'body' }, lists: [], inNote: false }
export const notePlace: Place = { ...textPlace, inNote: true }

/** Reads elements into paragraphs, in the order of the page. */
export class PasteReader {
  readonly paragraphs: ImportedParagraph[] = []
  private readonly page: PastedPage
  private open: ImportedInline[] = []
  private openKind: Kind | undefined
  private openDirection: Direction | undefined
  /** Whether a space that comes now would stand at the start of a line or behind another. */
  private spaced = true
  /** The items that have had their first paragraph. */
  private readonly begun = new Map<PastedElement, ImportedParagraph>()

  constructor(page: PastedPage) {
    this.page = page
  }

  /** Reads all of these and ends the paragraph that is open. */
  *read(nodes: readonly PastedNode[], place: Place): Steps<ImportedParagraph[]> {
    yield* this.readNodes(nodes, place)
    this.close()
    return this.paragraphs
  }

  private *readNodes(nodes: readonly PastedNode[], place: Place): Steps<void> {
    for (const node of nodes) {
      if (isElement(node)) yield* this.readElement(node, place)
      else this.addText(node.text, place)
      yield
    }
  }

  private *readElement(element: PastedElement, place: Place): Steps<void> {
    const { tally, pairs } = this.page
    const { src = '', alt = '' } = element.attributes
    if (element.tag === 'img' && isPictureItself(src) && !place.inNote) {
      this.begin(place)
      this.open.push({ type: 'picture', attachment: src, alt, width: 100 })
      return
    }
    if (isLeftOut(element)) {
      const kind = leftOutKind(element)
      if (kind !== undefined) count(tally, kind)
      return
    }
    const style = styleOf(element)
    if (isHidden(element, style)) {
      if (wordsOf(element).trim() !== '') count(tally, 'hidden-text')
      return
    }
    if (pairs.bodies.has(element) || pairs.backLinks.has(element) || this.isJunkOfWord(element, style)) return
    const within = { ...place, ...spokenIn(element, style) }
    if (element.tag === 'br') this.addBreak(style, place)
    else if (element.tag === 'table') yield* this.addTable(element, within)
    else if (element.tag === 'a') yield* this.readAnchor(element, style, within)
    else if (!(isDrawnMark(style) && countsItself(place.kind))) yield* this.readOther(element, style, within)
  }

  /** Comments, deletions and marks of changes, which Word writes among the text. */
  private isJunkOfWord(element: PastedElement, style: Style): boolean {
    const { tally } = this.page
    if (classesOf(element).includes('msocomanchor')) {
      count(tally, 'comment')
      return true
    }
    if (style.get('mso-element') === 'comment-list' || style.get('mso-special-character') === 'comment') return true
    if (element.tag === 'del' && element.attributes.datetime !== undefined) {
      count(tally, 'tracked-deletion')
      return true
    }
    if (element.tag === 'math') count(tally, 'equation')
    return false
  }

  private *readAnchor(element: PastedElement, style: Style, place: Place): Steps<void> {
    const body = this.page.pairs.bodyOf.get(element)
    const { href } = element.attributes
    if (body !== undefined && !place.inNote) {
      this.begin(place)
      this.open.push({ type: 'note', id: this.page.onMark(body) })
      this.spaced = false
    } else if (looksNote(element) && href !== undefined) {
      if (body === undefined) count(this.page.tally, 'note-without-text')
      yield* this.readNodes(element.children, { ...place, marks: { ...place.marks, superscript: true } })
    } else if (href === undefined) yield* this.readOther(element, style, place)
    else {
      const url = linkAddress(href)
      if (url === undefined) count(this.page.tally, 'unsafe-link')
      const { underline: _drawn, ...marks } = marksWithin(element, style, place.marks)
      yield* this.readNodes(element.children, { ...place, marks, url: url ?? place.url })
    }
  }

  private *readOther(element: PastedElement, style: Style, place: Place): Steps<void> {
    const isTracked = element.attributes.datetime !== undefined && element.tag === 'ins'
    if (isTracked) count(this.page.tally, 'tracked-insertion-mark')
    else if (isStruck(element, style)) count(this.page.tally, 'strikethrough')
    const marks = isTracked ? place.marks : marksWithin(element, style, place.marks)
    const space = style.get('white-space')
    const pre = space === undefined ? place.pre || element.tag === 'pre' : space.startsWith('pre') || space === 'break-spaces'
    const within = { ...place, marks, pre }
    const kind = this.kindOf(element, style, place)
    if (kind === undefined && !isBlock(element) && !isList(element)) {
      // Word writes a tab and a run of spaces as hard spaces, with the style that says what they are.
      if (style.has('mso-tab-count') || style.has('mso-spacerun') || classesOf(element).includes('Apple-converted-space')) this.addText(wordsOf(element).replace(/\u00a0/g, ' '), within)
      else yield* this.readNodes(element.children, within)
      return
    }
    this.close()
    if (isList(element)) yield* this.readNodes(element.children, { ...within, lists: [...place.lists, openList(element, this.begun.size + this.paragraphs.length)] })
    else yield* this.readNodes(element.children, kind === undefined ? within : { ...within, kind })
    this.close()
  }

  /** What the paragraphs in an element are, where the element says so. */
  private kindOf(element: PastedElement, style: Style, { lists }: Place): Kind | undefined {
    const level = headingLevel(element, style)
    const word = wordListPlace(element, style)
    if (level !== undefined) {
      return word === undefined || saysWords(word.label) ? { kind: 'heading', level } : { kind: 'heading', level, number: word.label }
    }
    if (word !== undefined) {
      if (saysWords(word.label)) return { kind: 'body' }
      const value = markedNumber(word.label)
      return { kind: 'item', of: element, list: value === undefined ? 'bullet' : 'number', value: value ?? 1, ...word }
    }
    if (element.tag === 'li') {
      const round = lists.at(-1) ?? { list: 'bullet', id: 'none', next: 1 }
      const said = element.attributes['aria-level']
      const depth = Math.max(lists.length, said !== undefined && /^[1-9]$/.test(said) ? Number(said) : 1) - 1
      const value = round.next++
      return { kind: 'item', of: element, list: round.list, depth, listId: round.id, value, label: `${String(value)}.` }
    }
    if (isQuote(element)) return { kind: 'quote' }
    return isCaption(element) ? { kind: 'caption' } : undefined
  }

  private addText(raw: string, place: Place): void {
    if (place.pre) {
      raw.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) this.addLineBreak(place)
        this.addRun(line.replace(/\t/g, ' '), place)
      })
      return
    }
    const folded = raw.replace(/[ \t\r\n\f]+/g, ' ')
    this.addRun(this.spaced && folded.startsWith(' ') ? folded.slice(1) : folded, place)
  }

  private addRun(text: string, place: Place): void {
    if (text === '') return
    this.begin(place)
    // What is underlined in a link is the link.
    const { underline: _drawn, ...linked } = place.marks
    const run = { type: 'text', text, ...(place.url === undefined ? place.marks : linked), ...(place.language !== undefined && { language: place.language }) } as const
    this.open.push(place.url === undefined ? run : { type: 'link', url: place.url, children: [run] })
    this.spaced = !place.pre && text.endsWith(' ')
  }

  private addBreak(style: Style, place: Place): void {
    if (!breaksPage(style)) {
      this.addLineBreak(place)
      return
    }
    this.close()
    this.paragraphs.push({ kind: 'page-break', children: [] })
  }

  private addLineBreak(place: Place): void {
    this.begin(place)
    this.open.push({ type: 'break' })
    this.spaced = true
  }

  private *addTable(element: PastedElement, place: Place): Steps<void> {
    this.close()
    const readCell = (nodes: readonly PastedNode[]) => new PasteReader(this.page).read(nodes, { ...textPlace, inNote: place.inNote, pre: place.pre, language: place.language })
    const read = yield* readTable(element, readCell, this.page.tally)
    this.paragraphs.push(...read.map((paragraph) => (paragraph.kind === 'table' && place.direction !== undefined ? { ...paragraph, direction: place.direction } : paragraph)))
  }

  private begin(place: Place): void {
    if (this.openKind === undefined) this.openDirection = place.direction
    this.openKind ??= place.kind
  }

  /** Ends the paragraph that is open, if one is. */
  private close(): void {
    const kind = this.openKind
    const children = this.open
    this.open = []
    this.openKind = undefined
    this.spaced = true
    if (kind === undefined || children.every((inline) => inline.type === 'text' && inline.text.trim() === '')) return
    const direction = this.openDirection === undefined ? {} : { direction: this.openDirection }
    if (kind.kind === 'item') this.addItem({ ...kind, ...direction }, children)
    else this.paragraphs.push({ ...kind, ...direction, children })
  }

  /** A second paragraph of an item stands under its first, on a line of its own, and begins no item. */
  private addItem({ of, ...kind }: Extract<Kind, { kind: 'item' }> & Pick<ImportedParagraph, 'direction'>, children: ImportedInline[]): void {
    const first = this.begun.get(of)
    if (first !== undefined && first === this.paragraphs.at(-1)) first.children.push({ type: 'break' }, ...children)
    else if (first !== undefined) this.paragraphs.push({ kind: 'body', continues: true, children })
    else {
      const item: ImportedParagraph = { ...kind, children }
      this.begun.set(of, item)
      this.paragraphs.push(item)
    }
  }
}

/** The language and the direction that an element gives to what is in it. */
function spokenIn({ attributes: { lang, dir } }: PastedElement, style: Style): Partial<Pick<Place, 'language' | 'direction'>> {
  const language = lang === undefined ? undefined : readLanguageTag(lang)
  const direction = Direction.safeParse((dir ?? style.get('direction'))?.toLowerCase()).data
  return { ...(language !== undefined && { language }), ...(direction !== undefined && { direction }) }
}

/** Whether the number before a paragraph is computed here, so that the one drawn in the page is none of its words. */
const countsItself = (kind: Kind): boolean => kind.kind === 'item' || (kind.kind === 'heading' && kind.number !== undefined)

const isList = ({ tag }: PastedElement): boolean => tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir'

function openList({ tag, attributes: { start } }: PastedElement, place: number): OpenList {
  const first = start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : 1
  return { list: tag === 'ol' ? 'number' : 'bullet', id: `html ${String(place)}`, next: first }
}
