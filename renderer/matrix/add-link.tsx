import { useEffect, useState } from 'react'
import { Autocomplete, Dialog, Input, ListBox, ListBoxItem, Popover, SearchField } from 'react-aria-components'
import type { LinkRole } from '../../core/links/link.ts'
import type { ListedSource } from '../../core/sources/add-source.ts'
import type { Source } from '../../core/sources/source.ts'
import type { SearchHit } from '../../core/search/search.ts'
import { say, sayError } from '../messages.ts'
import { request } from '../request.ts'
import type { AddPlace } from './matrix-grid.tsx'

interface AddLinkProps {
  place: Pick<AddPlace, 'role' | 'at'>
  /** What kind of source is offered first, where the role does not say. */
  first?: Source['kind']
  sources: readonly ListedSource[]
  onAdd: (source: Source, passage: string | undefined) => void
  onClose: () => void
}

interface Offer {
  id: string
  source: Source
  passage: string | undefined
  name: string
  text: string
}

const mostOffers = 30
const kindOfRole: Readonly<Record<LinkRole, Source['kind']>> = { norm: 'instrument', 'state-position': 'state-document', evidence: 'evidence', 'follow-up': 'committee-output' }

/** A field over a cell in which a source, or a passage of one, is found by its name, its number or its words. */
export function AddLink({ place: { role, at }, first: wanted = kindOfRole[role], sources, onAdd, onClose }: AddLinkProps) {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<{ query: string; offers: readonly Offer[] }>({ query: '', offers: [] })
  const [failed, setFailed] = useState('')
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return undefined
    let stale = false
    request('search.run', { query, limit: mostOffers, in: 'sources' })
      .then((hits) => {
        if (!stale) setFound({ query, offers: hits.flatMap((hit) => toOffer(hit, sources)) })
      })
      .catch((error: unknown) => {
        if (!stale) setFailed(sayError(error))
      })
    return () => {
      stale = true
    }
  }, [query, sources])
  const first = [...sources].sort((a, b) => Number(b.source.kind === wanted) - Number(a.source.kind === wanted))
  const offers = query === '' ? first.slice(0, mostOffers).map(({ source }) => wholeOf(source)) : found.query === query ? found.offers : []
  const waiting = query !== '' && found.query !== query && failed === ''
  const choose = (id: unknown) => {
    const offer = offers.find((one) => one.id === id)
    if (offer !== undefined) onAdd(offer.source, offer.passage)
  }
  return (
    <Popover className="menu-popover add-link" triggerRef={{ current: at }} isOpen onOpenChange={(open) => { if (!open) onClose() }} placement="bottom start" offset={4}>
      <Dialog className="add-link-body" aria-label={say('matrix.addTitle', { role: say(`role.${role}`) })}>
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <SearchField
            className="palette-field"
            aria-label={say('matrix.addTitle', { role: say(`role.${role}`) })}
            autoFocus
            onSubmit={() => choose(offers[0]?.id)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose()
              else event.continuePropagation()
            }}
          >
            <Input placeholder={say('matrix.addPlaceholder')} />
          </SearchField>
          <ListBox
            className="menu-list add-link-list"
            aria-label={say('matrix.offers')}
            items={offers}
            dependencies={[offers]}
            selectionMode="none"
            onAction={choose}
            renderEmptyState={() => <p className="pane-empty">{failed !== '' ? failed : waiting ? say('matrix.searching') : sources.length === 0 ? say('matrix.noSources') : say('matrix.nothingFound')}</p>}
          >
            {(offer) => (
              <ListBoxItem id={offer.id} className="menu-item add-link-offer" textValue={`${offer.name} ${offer.text}`}>
                <strong>{offer.name}</strong>
                <span dir="auto">{offer.text}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  )
}

const wholeOf = (source: Source): Offer => ({ id: `source ${source.id}`, source, passage: undefined, name: source.symbol || source.title, text: source.symbol === '' ? '' : source.title })

function toOffer({ kind, id, source: of, number, snippet }: SearchHit, sources: readonly ListedSource[]): Offer[] {
  const source = sources.find((listed) => listed.source.id === of)?.source
  if (source === undefined || (kind !== 'source' && kind !== 'passage')) return []
  if (kind === 'source') return [wholeOf(source)]
  const name = [source.symbol || source.title, number === '' ? '' : say('search.paragraph', { number })].filter((part) => part !== '').join(', ')
  return [{ id: `passage ${id}`, source, passage: id, name, text: snippet }]
}
