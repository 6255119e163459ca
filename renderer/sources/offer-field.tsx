import { useEffect, useRef, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { say } from '../messages.ts'
import { useOffers, type Offer } from './offers.ts'
import './offers.css'

interface OfferFieldProps {
  label: string
  placeholder: string
  sources: readonly ListedSource[]
  kinds: readonly Offer['kind'][]
  /** What is offered before anything was typed. */
  first: readonly Offer[]
  /** What is said where nothing fits. */
  none: string
  onChoose: (offer: Offer) => void
  onClose: () => void
}

/** A field in which a source, a passage or an excerpt is found by its name, its number or its words. */
export function OfferField({ label, placeholder, sources, kinds, first, none, onChoose, onClose }: OfferFieldProps) {
  const [typed, setTyped] = useState('')
  const found = useOffers(typed, sources, kinds)
  const { waiting, failed } = found
  const offers = typed.trim() === '' ? first : found.offers
  // Who presses Enter sooner than the answer comes means the first of what it brings.
  const hurried = useRef(false)
  // Enter is told by the field and by the list.
  const chosen = useRef(false)
  const choose = (offer: Offer | undefined) => {
    if (offer === undefined || chosen.current) return
    chosen.current = true
    onChoose(offer)
  }
  const [best] = offers
  useEffect(() => {
    if (waiting || !hurried.current) return
    hurried.current = false
    choose(best)
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
          setTyped(next)
        }}
      >
        <SearchField
          className="palette-field"
          aria-label={label}
          autoFocus
          onSubmit={() => {
            if (waiting) hurried.current = true
            else choose(best)
          }}
        >
          <Input placeholder={placeholder} />
        </SearchField>
        <ListBox
          className="menu-list offer-list"
          aria-label={say('offers.title')}
          items={offers}
          dependencies={[offers]}
          selectionMode="none"
          onAction={(key) => choose(offers.find(({ id }) => id === key))}
          renderEmptyState={() => <p className="pane-empty">{failed !== '' ? failed : waiting ? say('offers.searching') : sources.length === 0 ? say('offers.noSources') : none}</p>}
        >
          {({ id, name, text }) => (
            <ListBoxItem id={id} className="menu-item offer" textValue={`${name} ${text}`}>
              <strong>{name}</strong>
              <span dir="auto">{text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}
