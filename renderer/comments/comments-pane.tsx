import { useEffect, useRef } from 'react'
import type { AppModel } from '../app-model.ts'
import { commentCommands } from '../commands/comment-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { CommentCard } from './comment-card.tsx'
import { commentFilters, isShown } from './comments-in-hand.ts'
import './comments.css'

/** All comments in the order of the text, then those whose words are gone. */
export function CommentsPane({ app, session }: { app: AppModel; session: DraftSession }) {
  const { commentsInHand, saving } = session
  const placed = useObservable(commentsInHand.placed)
  const filter = useObservable(commentsInHand.filter)
  const pointed = useObservable(commentsInHand.pointed)
  const asked = useObservable(commentsInHand.asked)
  const dates = useObservable(saving.commentDates)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (pointed !== undefined) list.current?.querySelector(`[data-comment="${CSS.escape(pointed)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  const shown = placed.filter(({ comment }) => isShown(comment, filter))
  const cards = (some: typeof placed) => some.map((one) => (
    <CommentCard key={one.comment.id} app={app} session={session} placed={one} date={one.comment.createdAt ?? dates.get(one.comment.id)} pointed={one.comment.id === pointed} asked={one.comment.id === asked} />
  ))
  const gone = shown.filter(({ block }) => block === undefined)
  return (
    <section className="comments" aria-label={say('comments.title')} data-region>
      <h2 className="pane-title">
        {say('comments.title')} <span>{shown.length}</span>
      </h2>
      <div className="search-scopes comment-filters" role="group" aria-label={say('comments.filter')}>
        {commentFilters.map((name) => (
          <button key={name} type="button" className="search-scope" aria-pressed={name === filter} data-region-focus={name === filter || undefined} onClick={() => commentsInHand.filter.set(name)}>
            {say(`comments.filter.${name}`)}
          </button>
        ))}
      </div>
      <div ref={list}>
        {placed.length === 0 && <p className="pane-empty">{say('comments.empty', { keys: keysOf(commentCommands.comment) ?? '' })}</p>}
        {placed.length > 0 && shown.length === 0 && <p className="pane-empty">{say(filter === 'resolved' ? 'comments.noneResolved' : 'comments.noneOpen')}</p>}
        <ol>{cards(shown.filter(({ block }) => block !== undefined))}</ol>
        {gone.length > 0 && (
          <section className="orphans" aria-labelledby="comments-gone">
            <h3 id="comments-gone">{say('comments.gone')}</h3>
            <p>{say('comments.goneHint')}</p>
            <ol>{cards(gone)}</ol>
          </section>
        )}
      </div>
    </section>
  )
}
