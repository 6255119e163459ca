import { useState } from 'react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { say } from '../messages.ts'
import { TypeAhead } from '../ui/type-ahead.tsx'
import { useOffers, type Offer } from './offers.ts'

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
  const { offers, waiting, failed } = useOffers(typed, sources, kinds)
  return (
    <TypeAhead
      label={label}
      placeholder={placeholder}
      listLabel={say('offers.title')}
      typed={typed}
      onType={setTyped}
      items={typed.trim() === '' ? first : offers}
      waiting={waiting}
      empty={failed !== '' ? failed : waiting ? say('offers.searching') : sources.length === 0 ? say('offers.noSources') : none}
      onChoose={onChoose}
      onClose={onClose}
    >
      {({ name, text }) => (
        <>
          <strong>{name}</strong>
          <span dir="auto">{text}</span>
        </>
      )}
    </TypeAhead>
  )
}
