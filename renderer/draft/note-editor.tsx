import { useEffect, useRef, useState } from 'react'
import type { Note } from '../../core/document/note.ts'
import { createNoteEditor } from '../editor/note-editor.ts'
import { useEditorRoot } from '../editor/use-editor-root.ts'
import { drawCitations } from '../editor/citation-words.ts'
import { drawComments } from '../editor/draw-comments.ts'
import { drawReferences } from '../editor/draw-references.ts'
import { useObservable } from '../observable.ts'
import { say } from '../messages.ts'
import type { DraftSession } from './draft-session.ts'
import { selectAwaited } from './text-selection.ts'
import { focusEditor } from '../editor/focus-editor.ts'

interface NoteEditorProps {
  session: DraftSession
  note: Note
  number: number
}

/** Writes in one note. What is typed goes into its mark on the page at once, so undo keeps one order for both. */
export function NoteEditor({ session, note, number }: NoteEditorProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { id, paragraphs } = note
  const [{ editor, show, register }] = useState(() =>
    createNoteEditor({
      paragraphs,
      onChange: (next, alone) => session.noteWriting.write({ id, paragraphs: next }, alone),
      language: () => session.typingLanguage(),
      paste: session.pasteOptions,
      freeComments: () => session.commentsInHand.free(),
      onAsk: () => session.citing.ask(),
      onLeave: () => session.notesInHand.returnToMark(id),
      onHistory: (command) => session.notesInHand.undoFrom(id, command),
    }),
  )
  useEffect(() => register(), [register])
  useEditorRoot(ref, editor)
  const places = useObservable(session.places)
  const citations = useObservable(session.citations.words)
  const comments = useObservable(session.commentsInHand.placed)
  const pointed = useObservable(session.commentsInHand.pointed)
  useEffect(() => {
    const draw = () => {
      drawReferences(ref.current, places)
      drawCitations(ref.current, citations.get(id), places)
      drawComments(editor, comments.map(({ comment }) => comment), pointed)
    }
    draw()
    return editor.registerUpdateListener(draw)
  }, [editor, places, citations, comments, pointed, id])
  useEffect(() => show(paragraphs), [show, paragraphs])
  useEffect(() => {
    session.activate(editor)
    focusEditor(editor)
    selectAwaited(session, id)
    return () => session.deactivate(editor)
  }, [session, editor, id])

  return (
    <div
      ref={ref}
      className="note-words note-editor"
      role="textbox"
      aria-multiline
      aria-label={say('notes.editor', { number })}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      data-region-focus
      onFocus={() => session.activate(editor)}
      onClick={({ target }) => session.citing.edit(editor, target)}
    />
  )
}
