import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { AppModel } from '../app-model.ts'
import { isPressed } from '../commands/shortcuts.ts'
import { StatusLine } from '../draft/status-line.tsx'
import { say } from '../messages.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { ReviewState } from './use-review.ts'
import './review.css'

interface ReviewFrameProps {
  app: AppModel
  title: string
  /** What stands beside the title. */
  aside?: ReactNode
  review: ReviewState
  leave: { label: string; run: () => void }
  done: { label: string; run: () => void; disabled?: boolean }
  children: ReactNode
}

/** The screen of a review, over the draft: its name, undo and redo, and the two ways to end it. */
export function ReviewFrame({ app, title, aside, review: { state, dispatch }, leave, done, children }: ReviewFrameProps) {
  const screen = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    screen.current?.querySelector<HTMLElement>('.review-list')?.focus()
    return () => {
      // What was left is out of reach until the review is gone.
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      })
    }
  }, [])
  return (
    <main
      ref={screen}
      className="review"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) leave.run()
        const step = (['undo', 'redo'] as const).find((kind) => isPressed(event, `edit.${kind}`))
        if (step === undefined || (event.target instanceof HTMLInputElement && event.target.type === 'text')) return
        // Taken here: the draft behind has a history of its own.
        event.preventDefault()
        dispatch({ kind: step })
      }}
    >
      <header className="review-head">
        <h1>{title}</h1>
        {aside}
        <IconButton icon={Undo2} label={say('review.undo')} disabled={state.past.length === 0} onPress={() => dispatch({ kind: 'undo' })} />
        <IconButton icon={Redo2} label={say('review.redo')} disabled={state.future.length === 0} onPress={() => dispatch({ kind: 'redo' })} />
        <button type="button" className="button" onClick={leave.run}>
          {leave.label}
        </button>
        <button type="button" className="button primary" disabled={done.disabled} onClick={done.run}>
          {done.label}
        </button>
      </header>
      {children}
      <StatusLine app={app} />
    </main>
  )
}
