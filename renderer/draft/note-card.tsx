import { memo } from 'react'
import type { Note } from '../../core/document/note.ts'
import type { PlaceNumbers } from '../../core/report/place-numbers.ts'
import type { CitationWords } from '../editor/citation-words.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'
import { showMark } from './go-to.ts'
import { NoteEditor } from './note-editor.tsx'
import { NoteText } from './note-text.tsx'

interface NoteCardProps {
  session: DraftSession
  note: Note
  number: number
  places: PlaceNumbers
  citations: CitationWords
  pointed: boolean
  edited: boolean
}

/** One note. It is plain text until somebody wants to write in it. */
export const NoteCard = memo(function NoteCard({ session, note, number, places, citations, pointed, edited }: NoteCardProps) {
  useObservable(spokenLanguage)
  const comments = useObservable(session.commentsInHand.inNotes).get(note.id)
  return (
    <div role="listitem" className="note" data-note={note.id} data-pointed={pointed || undefined} data-edited={edited || undefined}>
      <button
        type="button"
        className="note-number"
        aria-label={say('notes.goTo', { number })}
        title={say('notes.goTo', { number })}
        onClick={() => {
          session.pointedNote.set(note.id)
          showMark(session, note.id)
        }}
      >
        {number}
      </button>
      {edited ? (
        <NoteEditor session={session} note={note} number={number} />
      ) : (
        <div
          className="note-words"
          role="button"
          tabIndex={0}
          data-region-focus={pointed || number === 1 || undefined}
          onFocus={() => session.pointedNote.set(note.id)}
          onClick={() => {
            showMark(session, note.id)
            session.notesInHand.edit(note.id)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            session.notesInHand.edit(note.id)
          }}
        >
          <span className="visually-hidden">{say('notes.edit', { number })}</span>
          <NoteText note={note} places={places} citations={citations} comments={comments} />
        </div>
      )}
    </div>
  )
})
