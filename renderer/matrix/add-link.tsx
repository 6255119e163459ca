import { Dialog, Popover } from 'react-aria-components'
import type { LinkRole } from '../../core/links/link.ts'
import type { ListedSource } from '../../core/sources/add-source.ts'
import type { Source } from '../../core/sources/source.ts'
import { say } from '../messages.ts'
import { OfferField } from '../sources/offer-field.tsx'
import { wholeOf } from '../sources/offers.ts'
import type { AddPlace } from './matrix-grid.tsx'

interface AddLinkProps {
  place: Pick<AddPlace, 'role' | 'at'>
  /** What kind of source is offered first, where the role does not say. */
  first?: Source['kind']
  sources: readonly ListedSource[]
  onAdd: (source: Source, passage: string | undefined) => void
  onClose: () => void
}

const mostSources = 30
const kindOfRole: Readonly<Record<LinkRole, Source['kind']>> = { norm: 'instrument', 'state-position': 'state-document', evidence: 'evidence', 'follow-up': 'committee-output' }

/** A field over a cell in which a source, or a passage of one, is found by its name, its number or its words. */
export function AddLink({ place: { role, at }, first: wanted = kindOfRole[role], sources, onAdd, onClose }: AddLinkProps) {
  const title = say('matrix.addTitle', { role: say(`role.${role}`) })
  const first = [...sources].sort((a, b) => Number(b.source.kind === wanted) - Number(a.source.kind === wanted)).slice(0, mostSources)
  return (
    <Popover className="menu-popover type-ahead-window" triggerRef={{ current: at }} isOpen onOpenChange={(open) => { if (!open) onClose() }} placement="bottom start" offset={4}>
      <Dialog className="type-ahead-body" aria-label={title}>
        <OfferField
          label={title}
          placeholder={say('matrix.addPlaceholder')}
          sources={sources}
          kinds={['source', 'passage']}
          first={first.map(({ source }) => wholeOf(source))}
          none={say('matrix.nothingFound')}
          onChoose={({ kind, source, of }) => onAdd(source, kind === 'passage' ? of : undefined)}
          onClose={onClose}
        />
      </Dialog>
    </Popover>
  )
}
