import { ChevronDown, ChevronRight, Link2 } from 'lucide-react'
import type { PointerEvent } from 'react'
import { say } from '../messages.ts'
import type { SectionDrag } from './use-section-drag.ts'
import { StatusIcon } from './status-icon.tsx'
import type { TreeLine } from './visible-entries.ts'

interface OutlineLineProps {
  line: TreeLine
  /** How many links it has with what stands in it. */
  links: number
  inHand: boolean
  current: boolean
  drag: SectionDrag | undefined
  /** Whether a passage is held over it, to be linked. */
  takesPassage: boolean
  onGo: () => void
  onFocus: () => void
  onToggle: () => void
  onStatus: (button: Element) => void
  onLinks: () => void
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
}

/** One section as a line of the tree. Its parts are for the pointer; the keyboard acts on the line itself. */
export function OutlineLine({ line, links, inHand, current, drag, takesPassage, onGo, onFocus, onToggle, onStatus, onLinks, onPointerDown }: OutlineLineProps) {
  const { entry, depth, children, open, position, siblings } = line
  const { id, number, title, words, notes, recommendations, status, budget } = entry
  const name = title === '' ? say('outline.untitled') : title
  const over = budget === undefined ? 0 : words - budget
  const Chevron = open ? ChevronDown : ChevronRight
  const place = drag?.place?.target === id ? drag.place : undefined
  return (
    <li
      role="treeitem"
      className="outline-line"
      data-section={id}
      data-region-focus={inHand || undefined}
      data-dragged={drag?.id === id || undefined}
      data-drop={takesPassage ? 'inside' : place?.possible === true ? place.to : undefined}
      style={{ paddingInlineStart: `${String(4 + (depth - 1) * 12)}px` }}
      tabIndex={inHand ? 0 : -1}
      aria-level={depth}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={children === 0 ? undefined : open}
      aria-current={current ? 'location' : undefined}
      aria-selected={inHand}
      title={say('outline.counts', { words, notes, recommendations })}
      onFocus={onFocus}
      onClick={onGo}
      onPointerDown={onPointerDown}
    >
      <span
        className="outline-toggle"
        aria-hidden
        title={children === 0 ? undefined : say(open ? 'outline.close' : 'outline.open')}
        onClick={(event) => {
          if (children === 0) return
          event.stopPropagation()
          onToggle()
        }}
      >
        {children > 0 && <Chevron size={14} />}
      </span>
      <span
        className="outline-status"
        aria-hidden
        title={say('outline.statusMenu', { status: say(`status.of.${status}`) })}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation()
          onStatus(event.currentTarget)
        }}
      >
        <StatusIcon status={status} />
      </span>
      <span className="outline-title">
        {number !== '' && <span className="outline-number">{number} </span>}
        {name}
        <span className="visually-hidden">
          {say('outline.name', { status: say(`status.of.${status}`), words, planned: budget === undefined ? 'no' : 'yes', budget: budget ?? 0, notes, recommendations })}
          {links > 0 && `, ${say('outline.linkCount', { count: links })}`}
        </span>
      </span>
      {links > 0 && (
        <span
          className="outline-links"
          aria-hidden
          title={say('outline.links', { count: links })}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation()
            onLinks()
          }}
        >
          <Link2 size={12} /> {links}
        </span>
      )}
      <span className="outline-words" data-over={over > 0 || undefined} aria-hidden>
        {say('outline.words', { words })}
        {over > 0 && ` ${say('outline.overBudget', { over })}`}
      </span>
    </li>
  )
}
