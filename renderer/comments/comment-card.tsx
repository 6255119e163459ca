import { Check, RotateCcw, TextCursorInput, Trash2 } from 'lucide-react'
import type { PlacedComment } from '../../core/document/comments.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { formatMoment } from '../ui/format-time.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CommentField } from './comment-field.tsx'

interface CommentCardProps {
  app: AppModel
  session: DraftSession
  placed: PlacedComment
  /** When it was made; undefined until it is in the file. */
  date: string | undefined
  pointed: boolean
  /** Whether its field takes the focus. */
  asked: boolean
}

/** One comment: the words it stands on, what was said, by whom and when. */
export function CommentCard({ app, session, placed: { comment, block, words }, date, pointed, asked }: CommentCardProps) {
  useObservable(spokenLanguage)
  const { commentsInHand } = session
  const { id, text, author, resolved } = comment
  const quoted = words.replace(/\s+/gu, ' ').trim()
  const remove = () => {
    commentsInHand.remove(comment)
    app.notice.set({ kind: 'told', message: say('comments.removed') })
  }
  const putBack = () => {
    if (!commentsInHand.putOnSelection(comment)) app.notice.set({ kind: 'told', message: say('comments.noWords') })
  }
  return (
    <li className="comment" data-comment={id} data-pointed={pointed || undefined} data-resolved={resolved}>
      {block === undefined ? (
        <p className="comment-words" dir="auto">{quoted}</p>
      ) : (
        <button type="button" className="comment-words" dir="auto" title={say('comments.goTo')} onClick={() => commentsInHand.goToWords(id)}>
          <span className="visually-hidden">{say('comments.goTo')}: </span>
          {quoted}
        </button>
      )}
      {resolved ? <p className="comment-text" dir="auto">{text}</p> : <CommentField session={session} comment={comment} words={quoted} asked={asked} />}
      <div className="comment-foot">
        <span className="comment-by">{[author, date === undefined ? '' : formatMoment(date), resolved ? say('comments.isResolved') : ''].filter((part) => part !== '').join(' · ')}</span>
        <span className="comment-acts" onClickCapture={({ currentTarget }) => keepFocusNear(currentTarget)}>
          {block === undefined && <IconButton icon={TextCursorInput} label={say('comments.putBack')} onPress={putBack} />}
          {resolved
            ? <IconButton icon={RotateCcw} label={say('comments.reopen')} onPress={() => commentsInHand.resolve(comment, false)} />
            : <IconButton icon={Check} label={say('comments.resolve')} onPress={() => commentsInHand.resolve(comment, true)} />}
          <IconButton icon={Trash2} label={say('comments.remove')} onPress={remove} />
        </span>
      </div>
    </li>
  )
}

/** Where the card goes away with what was pressed, the focus goes on to the next one, or to the choice above the list. */
function keepFocusNear(acts: HTMLElement): void {
  const card = acts.closest('li')
  const pane = acts.closest('section.comments')
  if (!acts.contains(document.activeElement)) return
  const next = card?.nextElementSibling ?? card?.previousElementSibling
  setTimeout(() => {
    if (card?.isConnected === true) return
    const target = next?.isConnected === true ? next.querySelector('button') : pane?.querySelector('button')
    target?.focus()
  }, 0)
}
