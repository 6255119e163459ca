import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { AppModel } from '../app-model.ts'
import { findCommands } from '../commands/find-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useDrawnHits } from './use-drawn-hits.ts'
import './find.css'

interface FindBarProps {
  app: AppModel
  session: DraftSession
}

/** Finds and replaces in the page and its notes, in one row below the tools. */
export function FindBar({ app, session }: FindBarProps) {
  const { find } = session
  const state = useObservable(find.state)
  const { query, replacement, replacing, matchCase, wholeWord, hits, current } = state
  const field = useRef<HTMLInputElement>(null)
  useDrawnHits(app, session)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [state.asked])
  const none = hits.length === 0
  // With the last hit the buttons go out of reach, and must not have the focus then.
  const backToField = (replace: () => void) => {
    field.current?.focus()
    replace()
  }

  return (
    <div
      className="draft-find"
      role="search"
      aria-label={say('find.title')}
      data-region
      onKeyDown={(event) => {
        const back = document.activeElement
        const undoes = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
        if (event.key === 'Escape') find.close()
        // A replacement is the last thing that was done here, although the focus is in a field with an undo of its own.
        else if (undoes && find.undo()) {
          // The page takes the focus with the state of its history, a moment later.
          setTimeout(() => {
            if (back instanceof HTMLElement) back.focus()
          }, 0)
        } else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <IconButton icon={Replace} label={say('find.showReplace')} pressed={replacing} onPress={() => find.change({ replacing: !replacing })} />
      <div className="find-field">
        <input
          ref={field}
          type="text"
          aria-label={say('find.query')}
          placeholder={say('find.query')}
          value={query}
          maxLength={1000}
          spellCheck={false}
          data-region-focus
          onChange={(event) => find.change({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1)
          }}
        />
        <span className="find-count" role="status" data-none={none && query !== '' ? '' : undefined}>
          {query === '' ? '' : say('find.count', { count: hits.length, at: current + 1 })}
        </span>
      </div>
      <IconButton icon={ChevronUp} label={say('find.previous')} hint={keysOf(findCommands.findPrevious)} disabled={none} onPress={() => find.step(-1)} />
      <IconButton icon={ChevronDown} label={say('find.next')} hint={keysOf(findCommands.findNext)} disabled={none} onPress={() => find.step(1)} />
      <IconButton icon={CaseSensitive} label={say('find.matchCase')} pressed={matchCase} onPress={() => find.change({ matchCase: !matchCase })} />
      <IconButton icon={WholeWord} label={say('find.wholeWord')} pressed={wholeWord} onPress={() => find.change({ wholeWord: !wholeWord })} />
      {replacing && (
        <div className="find-replace">
          <div className="find-field">
            <input
              type="text"
              aria-label={say('find.replacement')}
              placeholder={say('find.replacement')}
              value={replacement}
              maxLength={1000}
              spellCheck={false}
              onChange={(event) => find.change({ replacement: event.target.value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter') find.replace()
              }}
            />
          </div>
          <button type="button" className="button find-button" disabled={none} onClick={() => backToField(() => find.replace())}>
            {say('find.replace')}
          </button>
          <button type="button" className="button find-button" disabled={none} onClick={() => backToField(() => find.replaceAll())}>
            {say('find.replaceAll')}
          </button>
        </div>
      )}
      <span className="find-told" role="status">
        {state.replaced !== undefined && state.replaced.count + state.replaced.left > 0 && (
          <>
            {say('find.replaced', { count: state.replaced.count })}
            {state.replaced.left > 0 && <> · {say('find.left', { count: state.replaced.left })}</>}
          </>
        )}
      </span>
      <IconButton icon={X} label={say('find.close')} onPress={() => find.close()} />
    </div>
  )
}
