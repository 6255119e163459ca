import { useMemo } from 'react'
import type { OutlineEntry } from '../../core/report/outline.ts'
import { kindCommands } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'
import { goToBlock } from './go-to.ts'

/** The headings as a tree; the one the caret is under is marked. */
export function OutlinePane({ session }: { session: DraftSession }) {
  const { outline } = useObservable(session.summary)
  const { blockId } = useObservable(session.caret)
  const current = useMemo(() => (blockId === undefined ? undefined : session.sectionOf(blockId)), [session, blockId])
  return (
    <nav className="outline" aria-label={say('outline.title')} data-region>
      <h2 className="pane-title">{say('outline.title')}</h2>
      {outline.length === 0 && <p className="pane-empty">{say('outline.empty', { keys: keysOf(kindCommands.heading1) ?? '' })}</p>}
      <ol>
        {outline.map((entry, index) => (
          <OutlineLine
            key={entry.id}
            entry={entry}
            first={index === 0}
            current={entry.id === current}
            onGo={() => goToBlock(session, entry.id)}
          />
        ))}
      </ol>
    </nav>
  )
}

interface OutlineLineProps {
  entry: OutlineEntry
  first: boolean
  current: boolean
  onGo: () => void
}

const OutlineLine = ({ entry: { level, number, title, words, notes, recommendations }, first, current, onGo }: OutlineLineProps) => (
  <li data-level={level}>
    <button
      type="button"
      className="outline-line"
      aria-current={current ? 'location' : undefined}
      data-region-focus={first || undefined}
      title={say('outline.counts', { words, notes, recommendations })}
      onClick={onGo}
    >
      <span className="outline-title">
        {number !== '' && <span className="outline-number">{number}</span>}
        {title === '' ? say('outline.untitled') : title}
      </span>
      <span className="outline-words" aria-label={say('outline.counts', { words, notes, recommendations })}>
        {say('outline.words', { words })}
      </span>
    </button>
  </li>
)

