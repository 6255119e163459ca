import { mostCommentsTogether } from '../../../core/document/import/imported-text.ts'
import { findAll, type XmlElement } from '../xml/element.ts'
import type { Piece } from './runs.ts'

/** Where the comments of a text stand, while it is read. */
export interface CommentMarks {
  /** The beginnings of ranges that also end. A damaged file may begin one and never end it, which would go over the rest of the text. */
  closed: ReadonlySet<XmlElement>
  /** The labels of the comments that stand on what is read now. Never changed, so that runs may share it. */
  open: string[]
  /** Those that stand on words already. */
  worded: Set<string>
  /** Those that wait for the first word of their paragraph. */
  awaiting: string[]
}

/** How far back from a point to look for a word, in runs of text. */
const reach = 20

const names = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']

export const newCommentMarks = (text: XmlElement): CommentMarks => ({ closed: closedRanges(text), open: [], worded: new Set(), awaiting: [] })

function closedRanges(text: XmlElement): Set<XmlElement> {
  const begun = new Map<string, XmlElement>()
  const closed = new Set<XmlElement>()
  for (const mark of findAll(text, names)) {
    const label = labelOf(mark)
    const begin = begun.get(label)
    if (mark.name === 'w:commentRangeStart') begun.set(label, mark)
    else if (mark.name === 'w:commentRangeEnd' && begin !== undefined) {
      closed.add(begin)
      begun.delete(label)
    }
  }
  return closed
}

const labelOf = (mark: XmlElement): string => mark.attributes.get('w:id') ?? ''

/** Begins or ends the range of a comment; other elements are none of its business. */
export function readRangeMark(mark: XmlElement, marks: CommentMarks | undefined): void {
  if (marks === undefined) return
  const label = labelOf(mark)
  if (mark.name === 'w:commentRangeStart' && marks.closed.has(mark) && marks.open.length < mostCommentsTogether && !marks.open.includes(label)) marks.open = [...marks.open, label]
  if (mark.name === 'w:commentRangeEnd' && marks.open.includes(label)) marks.open = marks.open.filter((one) => one !== label)
}

/** Ranges also begin and end within what is left out. */
export function passRangeMarks(element: XmlElement, marks: CommentMarks | undefined): void {
  if (marks === undefined) return
  for (const mark of findAll(element, names)) readRangeMark(mark, marks)
}

/** Adds a piece of text to those of a paragraph, with the comments that stand on it. */
export function addPiece(pieces: Piece[], piece: Piece, marks: CommentMarks | undefined): void {
  const { inline } = piece
  if (marks === undefined || inline.type !== 'text' || marks.open.length + marks.awaiting.length === 0) {
    pieces.push(piece)
    return
  }
  pieces.push(marks.open.length === 0 ? piece : { ...piece, inline: { ...inline, comments: marks.open } })
  if (!hasWord(inline.text)) return
  for (const label of marks.open) marks.worded.add(label)
  for (const label of marks.awaiting.splice(0)) standOnWord(pieces, pieces.length - 1, label, marks, 'first')
}

/**
 * Reads the mark of a comment. One that stands on no words of its own, as at a point or on a picture, is put on the
 * word before it, or else on the first word of its paragraph.
 */
export function readCommentReference(mark: XmlElement, pieces: Piece[], marks: CommentMarks | undefined): void {
  const label = labelOf(mark)
  if (marks === undefined || marks.worded.has(label)) return
  const from = Math.max(0, pieces.length - reach)
  const near = pieces.slice(from).findLastIndex(({ inline }) => inline.type === 'text' && hasWord(inline.text))
  if (near >= 0) standOnWord(pieces, from + near, label, marks, 'last')
  else if (marks.awaiting.length < mostCommentsTogether) marks.awaiting.push(label)
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Puts a comment on the first or the last word of a run, which is parted round it. */
function standOnWord(pieces: Piece[], at: number, label: string, marks: CommentMarks, which: 'first' | 'last'): void {
  const piece = pieces[at]
  if (piece?.inline.type !== 'text') return
  const { inline } = piece
  const { text, comments = [] } = inline
  if (comments.length >= mostCommentsTogether) return
  const [start, end] = which === 'last' ? lastWord(text) : firstWord(text)
  const part = (words: string, labels: string[]): Piece[] => (words === '' ? [] : [{ ...piece, inline: { ...inline, text: words, ...(labels.length > 0 && { comments: labels }) } }])
  pieces.splice(at, 1, ...part(text.slice(0, start), comments), ...part(text.slice(start, end), [...comments, label]), ...part(text.slice(end), comments))
  marks.worded.add(label)
}

function lastWord(text: string): [number, number] {
  const end = text.trimEnd().length
  return [text.lastIndexOf(' ', end - 1) + 1, end]
}

function firstWord(text: string): [number, number] {
  const start = text.length - text.trimStart().length
  const end = text.indexOf(' ', start)
  return [start, end < 0 ? text.length : end]
}
