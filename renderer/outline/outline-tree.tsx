import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { sectionStatuses } from '../../core/document/block.ts'
import type { LinkCount } from '../../core/links/link-counts.ts'
import type { OutlineEntry } from '../../core/report/outline.ts'
import { setStatus } from '../../core/report/move-section.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { goToBlock } from '../draft/go-to.ts'
import { linkPassage } from '../links/link-passage.ts'
import { usePassageDrop } from '../links/use-passage-drop.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { OutlineLine } from './outline-line.tsx'
import { StatusIcon } from './status-icon.tsx'
import { useSectionDrag } from './use-section-drag.ts'
import { findByTyping, visibleLines } from './visible-entries.ts'

interface OutlineTreeProps {
  app: AppModel
  session: DraftSession
  outline: readonly OutlineEntry[]
  links: ReadonlyMap<string, LinkCount>
  current: string | undefined
  onLinks: (section: string) => void
}

/** Letters typed closer together than this, in milliseconds, look for one title. */
const typingPause = 700

/** The sections as a tree: arrow keys, type-ahead, Enter to go there, a menu for the status, dragging to another place. */
export function OutlineTree({ app, session, outline, links, current, onLinks }: OutlineTreeProps) {
  const tree = useRef<HTMLUListElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [focused, setFocused] = useState<string>()
  const [menu, setMenu] = useState<{ id: string; anchor: Element }>()
  const [told, setTold] = useState('')
  const menuAnchor = useRef<Element | null>(null)
  const typed = useRef({ text: '', at: 0 })
  const inHandElsewhere = useObservable(session.sections.inHand)
  const lines = visibleLines(outline, closed)
  const has = (id: string | undefined) => lines.some(({ entry }) => entry.id === id)
  const inHand = [focused, inHandElsewhere, current].find((id) => id !== undefined && has(id)) ?? lines[0]?.entry.id
  const titleOf = (id: string) => {
    const entry = outline.find((one) => one.id === id)
    return entry === undefined || entry.title === '' ? say('outline.untitled') : entry.title
  }
  const tellMoved = (id: string) => {
    const number = session.summary.get().outline.find((entry) => entry.id === id)?.number ?? ''
    setTold(number === '' ? say('outline.movedUnnumbered', { title: titleOf(id) }) : say('outline.moved', { title: titleOf(id), number }))
  }
  const { drag, onPointerDown, handlers } = useSectionDrag(session, tellMoved)
  const passageDrop = usePassageDrop(
    (target) => (target instanceof Element ? target.closest<HTMLElement>('[data-section]')?.dataset['section'] : undefined),
    (section, passage) => linkPassage(app, session, section, passage),
  )
  const dropText = drag === undefined ? undefined : sayDrop(drag.place, titleOf)

  const focusLine = (id: string | undefined) => {
    if (id !== undefined) tree.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`)?.focus()
  }
  // A line that has moved is another element at another place: the focus goes with it.
  const hadFocus = useRef(false)
  useEffect(() => {
    if (hadFocus.current && focused !== undefined && !tree.current?.contains(document.activeElement)) focusLine(focused)
  }, [outline, focused])
  const toggle = (id: string) => {
    const next = new Set(closed)
    if (!next.delete(id)) next.add(id)
    setClosed(next)
  }
  const openMenu = (id: string, anchor: Element) => {
    menuAnchor.current = anchor
    setMenu({ id, anchor })
  }
  const openMenuOf = (id: string) => {
    const anchor = tree.current?.querySelector(`[data-section="${CSS.escape(id)}"] .outline-status`)
    if (anchor != null) openMenu(id, anchor)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = lines.findIndex(({ entry }) => entry.id === inHand)
    const line = lines[at]
    if (line === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const { id, parent } = line.entry
    const goTo = (place: number) => focusLine(lines[place]?.entry.id)
    const keys: Readonly<Record<string, () => void>> = {
      ContextMenu: () => openMenuOf(id),
      ArrowDown: () => goTo(at + 1),
      ArrowUp: () => goTo(at - 1),
      Home: () => goTo(0),
      End: () => goTo(lines.length - 1),
      ArrowRight: () => (line.open ? goTo(at + 1) : line.children > 0 && toggle(id)),
      ArrowLeft: () => (line.open ? toggle(id) : focusLine(parent)),
      Enter: () => goToBlock(session, id),
    }
    const act = event.key === 'F10' && event.shiftKey ? keys['ContextMenu'] : keys[event.key]
    if (act !== undefined) act()
    else if (event.key.length === 1) {
      const text = event.timeStamp - typed.current.at < typingPause ? typed.current.text + event.key : event.key
      typed.current = { text, at: event.timeStamp }
      focusLine(findByTyping(lines, at, text)?.entry.id)
    } else return
    event.preventDefault()
  }

  return (
    <>
      <ul
        ref={tree}
        role="tree"
        className="outline-tree"
        aria-label={say('outline.title')}
        data-dragging={drag === undefined ? undefined : ''}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => {
          const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-section]') : null
          if (line?.dataset['section'] === undefined) return
          event.preventDefault()
          openMenu(line.dataset['section'], line)
        }}
        onBlur={(event) => {
          if (event.relatedTarget !== null) hadFocus.current = event.currentTarget.contains(event.relatedTarget)
        }}
        {...handlers}
        {...passageDrop.handlers}
      >
        {lines.map((line) => {
          const { id } = line.entry
          return (
            <OutlineLine
              key={id}
              line={line}
              links={links.get(id)?.all ?? 0}
              inHand={id === inHand}
              current={id === current}
              drag={drag}
              takesPassage={passageDrop.over === id}
              onGo={() => goToBlock(session, id)}
              onFocus={() => {
                hadFocus.current = true
                setFocused(id)
                session.sections.inHand.set(id)
              }}
              onToggle={() => toggle(id)}
              onStatus={(anchor) => openMenu(id, anchor)}
              onLinks={() => onLinks(id)}
              onPointerDown={(event) => onPointerDown(id, event)}
            />
          )
        })}
      </ul>
      {drag !== undefined && <p className="outline-drop">{dropText}</p>}
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <Popover className="menu-popover" triggerRef={menuAnchor} isOpen={menu !== undefined} placement="bottom start" onOpenChange={(open) => !open && setMenu(undefined)}>
        <Menu
          className="menu-list"
          aria-label={say('outline.status')}
          autoFocus="first"
          selectionMode="single"
          selectedKeys={[outline.find(({ id }) => id === menu?.id)?.status ?? '']}
          onAction={(key) => {
            const status = sectionStatuses.find((one) => one === key)
            if (menu !== undefined && status !== undefined) session.sections.arrange((blocks) => setStatus(blocks, menu.id, status))
            setMenu(undefined)
            focusLine(menu?.id)
          }}
        >
          {sectionStatuses.map((status) => (
            <MenuItem key={status} id={status} className="menu-item status-choice" textValue={say(`status.of.${status}`)}>
              <StatusIcon status={status} />
              {say(`status.of.${status}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}

function sayDrop(place: { to: 'before' | 'after' | 'inside'; target: string; possible: boolean } | undefined, titleOf: (id: string) => string): string {
  if (place?.possible !== true) return say('outline.dropNowhere')
  const title = titleOf(place.target)
  switch (place.to) {
    case 'before':
      return say('outline.dropBefore', { title })
    case 'after':
      return say('outline.dropAfter', { title })
    case 'inside':
      return say('outline.dropInside', { title })
  }
}
