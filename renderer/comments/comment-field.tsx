import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { longestOfComment, type Comment } from '../../core/document/comment.ts'
import { isPressed } from '../commands/shortcuts.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'

interface CommentFieldProps {
  session: DraftSession
  comment: Comment
  words: string
  asked: boolean
}

/** What a comment says, to be written in. Undo goes through the page, so that text and comments keep one order. */
export function CommentField({ session, comment, words, asked }: CommentFieldProps) {
  const { commentsInHand } = session
  const { id, text } = comment
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!asked) return
    field.current?.focus()
    commentsInHand.asked.set(undefined)
  }, [commentsInHand, asked])
  const onKey = (event: KeyboardEvent) => {
    const command = isPressed(event, 'edit.undo') ? UNDO_COMMAND : isPressed(event, 'edit.redo') ? REDO_COMMAND : undefined
    const leaves = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (command === undefined && !leaves) return
    event.preventDefault()
    event.stopPropagation()
    if (command === undefined) commentsInHand.goToWords(id)
    else commentsInHand.undoFrom(id, command)
  }
  return (
    <textarea
      ref={field}
      className="comment-text"
      dir="auto"
      rows={1}
      maxLength={longestOfComment.text}
      aria-label={say('comments.field', { words })}
      placeholder={say('comments.placeholder')}
      value={text}
      onChange={({ target }) => commentsInHand.write(comment, target.value)}
      onFocus={() => {
        commentsInHand.pointed.set(id)
        commentsInHand.showWords(id)
      }}
      // Later, because the editor moves the focus in the middle of its own work; and not when the whole window is left, as for a look into another program.
      onBlur={({ currentTarget }) => {
        setTimeout(() => {
          if (document.hasFocus() && document.activeElement !== currentTarget) commentsInHand.leave(id)
        }, 0)
      }}
      onKeyDown={onKey}
    />
  )
}
