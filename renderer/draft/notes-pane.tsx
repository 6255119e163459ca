import { useEffect, useRef } from 'react'
import { TypedReferences } from '../citations/typed-references.tsx'
import { editCommands } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { inStretches } from '../ui/stretches.ts'
import { NoteCard } from './note-card.tsx'
import { NoteText } from './note-text.tsx'
import type { DraftSession } from './draft-session.ts'
import './notes.css'

/** How many notes come into sight together. */
const stretch = 20

/** All notes beside the page: the marked ones under their numbers, then those that have lost their mark. */
export function NotesPane({ session }: { session: DraftSession }) {
  const { marked, orphans } = useObservable(session.notes)
  const pointed = useObservable(session.pointedNote)
  const edited = useObservable(session.editedNote)
  const places = useObservable(session.places)
  const citations = useObservable(session.citations.words)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (pointed === undefined) return
    list.current?.querySelector(`[data-note="${CSS.escape(pointed)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [pointed, marked.length])

  return (
    // Where nothing in it takes the focus, it does itself, to be scrolled by keys.
    <section className="notes" aria-label={say('notes.title')} data-region tabIndex={marked.length + orphans.length === 0 ? 0 : undefined}>
      <h2 className="pane-title">
        {say('notes.title')} <span>{marked.length}</span>
      </h2>
      {marked.length === 0 && <p className="pane-empty">{say('notes.empty', { keys: keysOf(editCommands.note) ?? '' })}</p>}
      {marked.length > 0 && <TypedReferences session={session} />}
      <div ref={list} role="list">
        {inStretches(marked, stretch).map((notes, before) => (
          <div key={before} className="notes-stretch">
            {notes.map((note, index) => (
              <NoteCard
                key={note.id}
                session={session}
                note={note}
                number={before * stretch + index + 1}
                places={places}
                citations={citations}
                pointed={note.id === pointed}
                edited={note.id === edited}
              />
            ))}
          </div>
        ))}
      </div>
      {orphans.length > 0 && (
        <section className="orphans" aria-labelledby="orphans-title">
          <h3 id="orphans-title">{say('notes.orphans')}</h3>
          <p>{say('notes.orphansHint')}</p>
          <ul>
            {orphans.map((note) => (
              <li key={note.id} className="note orphan">
                <NoteText note={note} places={places} citations={citations} />
                <div className="orphan-buttons">
                  <button type="button" className="button quiet" onMouseDown={(event) => event.preventDefault()} onClick={() => session.notesInHand.putBack(note)}>
                    {say('notes.putBack')}
                  </button>
                  <button type="button" className="button quiet" onClick={() => session.deleteNote(note.id)}>
                    {say('notes.delete')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
