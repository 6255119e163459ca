import type { ReactNode } from 'react'
import { markNames, type NoteInline } from '../../core/document/inline.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { Note } from '../../core/document/note.ts'
import { lostNumber, placeNumber, type PlaceNumbers } from '../../core/report/place-numbers.ts'
import { say } from '../messages.ts'

/** The words of a note, to read. */
export const NoteText = ({ paragraphs, places }: { paragraphs: Note['paragraphs']; places: PlaceNumbers }) =>
  paragraphs.every((inlines) => inlines.length === 0) ? (
    <p className="note-blank">{say('notes.blank')}</p>
  ) : (
    paragraphs.map((inlines, index) => <p key={index}>{inlines.map((inline, place) => showInline(inline, place, places))}</p>)
  )

function showInline(inline: NoteInline, index: number, places: PlaceNumbers): ReactNode {
  switch (inline.type) {
    case 'text':
      return (
        <span key={index} className={markNames.filter((mark) => inline[mark]).join(' ')}>
          {inline.text}
        </span>
      )
    case 'break':
      return <br key={index} />
    case 'link':
      return (
        <span key={index} className="link" title={inline.url}>
          {inline.children.map((child, place) => showInline(child, place, places))}
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
