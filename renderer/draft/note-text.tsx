import type { ReactNode } from 'react'
import { markNames, type NoteInline } from '../../core/document/inline.ts'
import type { Note } from '../../core/document/note.ts'
import { say } from '../messages.ts'

/** The words of a note, to read. */
export const NoteText = ({ paragraphs }: { paragraphs: Note['paragraphs'] }) =>
  paragraphs.every((inlines) => inlines.length === 0) ? (
    <p className="note-blank">{say('notes.blank')}</p>
  ) : (
    paragraphs.map((inlines, index) => <p key={index}>{inlines.map(showInline)}</p>)
  )

function showInline(inline: NoteInline, index: number): ReactNode {
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
          {inline.children.map(showInline)}
        </span>
      )
  }
}
