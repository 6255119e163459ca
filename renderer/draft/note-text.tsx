import type { ReactNode } from 'react'
import type { PrintedWord } from '../../core/citations/printed-citations.ts'
import { markNames, type Citation, type NoteInline } from '../../core/document/inline.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { Comment } from '../../core/document/comment.ts'
import { naturalDirection } from '../../core/document/direction.ts'
import type { Note } from '../../core/document/note.ts'
import { inlineText } from '../../core/document/plain-text.ts'
import { lostNumber, placeNumber, type PlaceNumbers } from '../../core/report/place-numbers.ts'
import { describeComments, howCommented } from '../editor/draw-comments.ts'
import { unprinted, wordsOfCitation, type CitationWords } from '../editor/citation-words.ts'
import { say } from '../messages.ts'

interface NoteTextProps {
  note: Note
  places: PlaceNumbers
  citations: CitationWords
  /** The open comments on its words, where they are shown. */
  comments?: readonly Comment[] | undefined
}

/** The words of a note, to read. */
export function NoteText({ note: { id, paragraphs }, places, citations, comments = [] }: NoteTextProps) {
  if (paragraphs.every((inlines) => inlines.length === 0)) return <p className="note-blank">{say('notes.blank')}</p>
  const all = paragraphs.flat().filter((inline) => inline.type === 'citation')
  const cite = (citation: Citation): readonly PrintedWord[] | undefined => wordsOfCitation(citations.get(id), citation, all.indexOf(citation))
  return paragraphs.map((inlines, index) => (
    <p key={index} dir={naturalDirection(inlineText(inlines))}>{inlines.map((inline, place) => (inline.type === 'citation' ? showCitation(cite(inline), place, places) : showInline(inline, place, places, comments)))}</p>
  ))
}

const showCitation = (words: readonly PrintedWord[] | undefined, index: number, places: PlaceNumbers): ReactNode => (
  <span key={index} className="citation">
    {words === undefined ? unprinted : words.map((word, place) => showInline(word, place, places))}
  </span>
)

function showInline(inline: Exclude<NoteInline, Citation>, index: number, places: PlaceNumbers, comments: readonly Comment[] = []): ReactNode {
  switch (inline.type) {
    case 'text': {
      const open = comments.filter(({ id }) => inline.comments?.includes(id))
      const mark = open.length === 0 ? {} : { 'data-commented': howCommented(open), title: describeComments(open) }
      return (
        <span key={index} className={markNames.filter((mark) => inline[mark]).join(' ')} lang={inline.language} {...mark}>
          {inline.text}
        </span>
      )
    }
    case 'break':
      return <br key={index} />
    case 'link':
      return (
        <span key={index} className="link" title={inline.url}>
          {inline.children.map((child, place) => showInline(child, place, places, comments))}
        </span>
      )
    case 'reference':
      return (
        <span key={index} className="reference">
          {placeNumber(inline, places) ?? lostNumber}
        </span>
      )
    default:
      return assertNever(inline)
  }
}
