import { useEffect, useRef, type ReactNode } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import './type-ahead.css'

interface TypeAheadProps<T> {
  label: string
  placeholder: string
  /** What the list is called. */
  listLabel: string
  typed: string
  onType: (typed: string) => void
  /** What fits what was typed, the best first. */
  items: readonly T[]
  /** Whether what fits is still being looked for. */
  waiting?: boolean
  empty: string
  children: (item: T) => ReactNode
  /** What else is chosen here, below the list. */
  below?: ReactNode
  onChoose: (item: T) => void
  onClose: () => void
}

/** A field and the list below it that follows what is typed. Enter takes the marked item, or the best. */
export function TypeAhead<T extends { id: string; text: string }>({ label, placeholder, listLabel, typed, onType, items, waiting = false, empty, children, below, onChoose, onClose }: TypeAheadProps<T>) {
  const input = useRef<HTMLInputElement>(null)
  // Who presses Enter sooner than the answer comes means the first of what it brings.
  const hurried = useRef(false)
  const chosen = useRef(false)
  const choose = (item: T | undefined) => {
    if (item === undefined || chosen.current) return
    chosen.current = true
    onChoose(item)
  }
  useEffect(() => {
    if (waiting || !hurried.current) return
    hurried.current = false
    choose(items[0])
  })
  return (
    <div
      // The field's own Escape would only empty it.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <Autocomplete
        inputValue={typed}
        onInputChange={(next) => {
          hurried.current = false
          onType(next)
        }}
      >
        <SearchField
          className="palette-field"
          aria-label={label}
          autoFocus
          onSubmit={() => {
            // Where an item is marked, the list tells of the same key.
            if (input.current?.hasAttribute('aria-activedescendant') === true) return
            if (waiting) hurried.current = true
            else choose(items[0])
          }}
        >
          <Input ref={input} placeholder={placeholder} />
        </SearchField>
        <ListBox
          className="menu-list type-ahead-list"
          aria-label={listLabel}
          items={items}
          dependencies={[items]}
          selectionMode="none"
          onAction={(key) => choose(items.find(({ id }) => id === key))}
          renderEmptyState={() => <p className="pane-empty">{empty}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} className="menu-item type-ahead-item" textValue={item.text}>
              {children(item)}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      {below}
    </div>
  )
}
