import type { ImportedInline } from '../../../core/document/import/imported-text.ts'
import { count } from '../../../core/document/import/tally.ts'
import type { NotCarriedKind } from '../../../core/document/imported-draft.ts'
import { childElements, childrenNamed, findAll, findChild, ownText, trimWhite, type XmlElement } from '../xml/element.ts'
import { readCode } from './citation-fields.ts'
import { addPiece, passRangeMarks, readCommentReference, readRangeMark } from './comment-marks.ts'
import { readDrawing } from './drawings.ts'
import { enterResult, openField, readHyperlink, type OpenField, type OpenLink } from './fields.ts'
import { valueOf } from './properties.ts'
import { combine, readRunFormat, type RunFormat } from './run-format.ts'
import { languageOf } from './run-language.ts'
import { noteLabel, type Story } from './story.ts'
import { symbolText } from './symbols.ts'

/** An inline with the link it stands in. */
export interface Piece {
  inline: ImportedInline
  link: OpenLink | undefined
}

export interface FormattedWords {
  text: string
  format: RunFormat
}

/** What one paragraph gives while its runs are read. */
export interface ParagraphContent {
  pieces: Piece[]
  /** Its words with the whole of their format, that of its style included. */
  words: FormattedWords[]
  /** The text boxes anchored in it; their text follows the paragraph. */
  textBoxes: XmlElement[]
  /** Whether part of it belongs to a contents list. */
  hasContents: boolean
  /** Where a page begins within it: before its text, or somewhere after the start of it. */
  pageBreak: 'before' | 'after' | undefined
}

interface Reading {
  story: Story
  base: RunFormat
  /** In a quote the style is italic, and what is upright is what the author stressed. */
  isQuote: boolean
  link: OpenLink | undefined
  content: ParagraphContent
  /** The kind of text that the last run was counted as, so that one stretch counts once. */
  stretch: NotCarriedKind | undefined
}

/** Reads all runs of a paragraph, in whatever wrappers they stand. */
export function readRuns(paragraph: XmlElement, story: Story, base: RunFormat, isQuote: boolean): ParagraphContent {
  story.comments?.awaiting.splice(0)
  const content: ParagraphContent = { pieces: [], words: [], textBoxes: [], hasContents: story.fields.some((field) => field.isContents), pageBreak: undefined }
  readNodes(paragraph, { story, base, isQuote, link: undefined, content, stretch: undefined })
  return content
}

function readNodes(parent: XmlElement, reading: Reading): void {
  for (const element of childElements(parent)) readNode(element, reading)
}

function readNode(element: XmlElement, reading: Reading): void {
  const { file } = reading.story
  switch (element.name) {
    case 'w:r':
      readRun(element, reading)
      return
    case 'w:hyperlink':
      within(element, reading, { url: hyperlinkAddress(element, reading.story) })
      return
    case 'w:fldSimple': {
      const instruction = element.attributes.get('w:instr') ?? ''
      const code = readCode(instruction, file)
      for (const citation of code.citations) put(reading, citation)
      if (code.replaces) {
        passRangeMarks(element, reading.story.comments)
        return
      }
      const url = readHyperlink(instruction)
      within(element, reading, url === undefined ? reading.link : { url })
      return
    }
    case 'w:ins':
      count(file.tally, 'tracked-insertion-mark')
      readNodes(element, reading)
      return
    case 'w:moveTo':
      file.moves.to += 1
      readNodes(element, reading)
      return
    case 'w:del':
      count(file.tally, 'tracked-deletion')
      passOver(element, reading.story)
      return
    case 'w:moveFrom':
      file.moves.from += 1
      passOver(element, reading.story)
      return
    case 'm:oMath':
      count(file.tally, 'equation')
      put(reading, { type: 'text', text: findAll(element, ['m:t', 'w:t']).map(ownText).join('') })
      return
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      readRangeMark(element, reading.story.comments)
      return
    // What describes the paragraph is read elsewhere.
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
    case 'w:smartTagPr':
    case 'w:customXmlPr':
      return
    default:
      readNodes(element, reading)
  }
}

/** Reads what stands inside a link, then goes on outside it. */
function within(element: XmlElement, reading: Reading, link: OpenLink | undefined): void {
  const outer = reading.link
  reading.link = link
  readNodes(element, reading)
  reading.link = outer
}

function hyperlinkAddress(element: XmlElement, story: Story): string {
  const relationship = story.relationships.get(element.attributes.get('r:id') ?? '')
  const anchor = element.attributes.get('w:anchor')
  const url = relationship?.external === true ? relationship.target : ''
  return anchor === undefined || url.includes('#') ? url : `${url}#${anchor}`
}

/** Notes marked in text that is left out go with it; what begins or ends within it still does. */
export function passOver(element: XmlElement, story: Story): void {
  passRangeMarks(element, story.comments)
  for (const mark of findAll(element, ['w:footnoteReference', 'w:endnoteReference'])) story.file.droppedNotes.add(labelOf(mark))
}

const labelOf = (mark: XmlElement): string =>
  noteLabel(mark.name === 'w:footnoteReference' ? 'footnote' : 'endnote', mark.attributes.get('w:id') ?? '')

function put(reading: Reading, inline: ImportedInline): void {
  const { fields } = reading.story
  if (fields.some((field) => !field.inResult || (field.replaced && inline.type !== 'note'))) return
  if (fields.some((field) => field.isContents)) {
    reading.content.hasContents = true
    if (inline.type === 'note') reading.story.file.droppedNotes.add(inline.id)
    return
  }
  const link = inline.type === 'citation' ? undefined : reading.link ?? fields.findLast((field) => field.link !== undefined)?.link
  addPiece(reading.content.pieces, { inline, link }, reading.story.comments)
}

function readRun(run: XmlElement, reading: Reading): void {
  const { file } = reading.story
  const properties = findChild(run, 'w:rPr')
  const format = combine(reading.base, file.styles.character(valueOf(properties, 'w:rStyle')).format, readRunFormat(properties))
  const what = childElements(run).some(({ name }) => name === 'w:t') ? lostOf(format) : reading.stretch
  if (what !== undefined && what !== reading.stretch) count(file.tally, what)
  reading.stretch = what
  if (format.hidden === true) {
    passOver(run, reading.story)
    // A hidden field still opens and closes.
    childElements(run).forEach((child) => { readFieldMark(child, reading) })
    return
  }
  for (const child of childElements(run)) {
    readRunChild(child, format, reading)
    // The author's own sign for the mark follows in this run; ours is a number.
    if (child.attributes.get('w:customMarkFollows') !== undefined) break
  }
}

function lostOf(format: RunFormat): NotCarriedKind | undefined {
  if (format.hidden === true) return 'hidden-text'
  if (format.strike === true) return 'strikethrough'
  return undefined
}

function readRunChild(child: XmlElement, format: RunFormat, reading: Reading): void {
  const say = (text: string) => {
    if (text === '') return
    reading.content.words.push({ text, format })
    put(reading, markedText(text, format, reading))
  }
  switch (child.name) {
    case 'w:t':
      say(child.attributes.get('xml:space') === 'preserve' ? ownText(child) : trimWhite(ownText(child)))
      return
    case 'w:tab':
    case 'w:ptab':
      say(reading.story.file.tab)
      return
    case 'w:br':
      if (child.attributes.get('w:type') === 'page') {
        const { content } = reading
        content.pageBreak ??= content.pieces.length === 0 ? 'before' : 'after'
        if (content.pageBreak === 'before') return
      }
      put(reading, { type: 'break' })
      return
    case 'w:cr':
      put(reading, { type: 'break' })
      return
    case 'w:noBreakHyphen':
      say('\u2011')
      return
    case 'w:sym':
      say(symbolText(child.attributes.get('w:font'), child.attributes.get('w:char')))
      return
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      put(reading, { type: 'note', id: labelOf(child) })
      return
    case 'w:commentReference':
      readCommentReference(child, reading.content.pieces, reading.story.comments)
      return
    case 'w:fldChar':
    case 'w:instrText':
      readFieldMark(child, reading)
      return
    case 'w:ruby':
      childrenNamed(child, 'w:rubyBase').forEach((base) => { readNodes(base, reading) })
      say('(')
      childrenNamed(child, 'w:rt').forEach((reads) => { readNodes(reads, reading) })
      say(')')
      return
    case 'w:object':
      count(reading.story.file.tally, 'embedded-object')
      return
    case 'w:drawing':
    case 'w:pict':
      readPictures(child, reading)
      return
    default:
      // Marks of the note itself, soft hyphens, deleted text, page-break hints: nothing a reader sees.
      return
  }
}

function readFieldMark(mark: XmlElement, reading: Reading): void {
  const { fields, closedFields } = reading.story
  const field = fields.at(-1)
  if (mark.name === 'w:instrText') {
    if (field?.inResult === false) field.instruction += ownText(mark)
    return
  }
  if (mark.name !== 'w:fldChar') return
  const type = mark.attributes.get('w:fldCharType')
  if (type === 'begin' && closedFields.has(mark)) fields.push(openField())
  if (type === 'separate' && field !== undefined && !field.inResult) {
    enterResult(field)
    if (field.isContents) reading.content.hasContents = true
    replaceResult(field, reading)
  }
  if (type !== 'end') return
  // A field without a result shows nothing, but may still cite.
  if (field?.inResult === false) {
    field.inResult = true
    replaceResult(field, reading)
  }
  fields.pop()
}

/** Puts citations in place of the words a reference manager printed for them. */
function replaceResult(field: OpenField, reading: Reading): void {
  const code = readCode(field.instruction, reading.story.file)
  for (const citation of code.citations) put(reading, citation)
  field.replaced = code.replaces
}

function markedText(text: string, format: RunFormat, { base, isQuote, link, story }: Reading): ImportedInline {
  const differs = (name: 'bold' | 'italic' | 'underline' | 'smallCaps') => format[name] === true && base[name] !== true
  const stressed = isQuote ? (format.italic ?? false) !== (base.italic ?? false) : differs('italic')
  // Links are underlined everywhere; that is their look, not the author's mark.
  const inLink = link !== undefined || story.fields.some((field) => field.link !== undefined)
  return {
    type: 'text',
    text,
    ...(differs('bold') && { bold: true }),
    ...(stressed && { italic: true }),
    ...(differs('underline') && !inLink && { underline: true }),
    ...(format.vertical === 'superscript' && base.vertical !== 'superscript' && { superscript: true }),
    ...(format.vertical === 'subscript' && base.vertical !== 'subscript' && { subscript: true }),
    ...(differs('smallCaps') && { smallCaps: true }),
    ...languageOf(text, format, story.file.styles.language),
  }
}

function readPictures(drawing: XmlElement, reading: Reading): void {
  const { boxes, pictures, lost } = readDrawing(drawing, reading.story)
  reading.content.textBoxes.push(...boxes)
  const { tally } = reading.story.file
  count(tally, 'text-box-layout', boxes.length)
  count(tally, 'image', lost)
  for (const picture of pictures) put(reading, picture)
}
