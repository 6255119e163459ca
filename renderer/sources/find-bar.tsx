import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { say } from '../messages.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { useFind } from './use-find.ts'

/** Looks for words in the source that is open. */
export function FindBar({ find: { query, matches, current, change, step } }: { find: ReturnType<typeof useFind> }) {
  return (
    <div className="find-bar" role="search">
      <Search size={14} aria-hidden />
      <input
        type="text"
        aria-label={say('reading.find')}
        placeholder={say('reading.find')}
        value={query}
        maxLength={200}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') change('')
        }}
      />
      {query !== '' && (
        <>
          <span className="find-count" role="status">
            {say('reading.found', { count: matches.length, at: current + 1 })}
          </span>
          <IconButton icon={ChevronUp} label={say('reading.previous')} disabled={matches.length === 0} onPress={() => step(-1)} />
          <IconButton icon={ChevronDown} label={say('reading.next')} disabled={matches.length === 0} onPress={() => step(1)} />
          <IconButton icon={X} label={say('reading.endFind')} onPress={() => change('')} />
        </>
      )}
    </div>
  )
}
