import { useRef, useState } from 'react'
import { Hash } from 'lucide-react'
import { Dialog, Popover } from 'react-aria-components'
import { placesOf, type Place } from '../../core/report/places.ts'
import { foldText } from '../../core/search/fold.ts'
import type { AppModel } from '../app-model.ts'
import { editCommands } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { TypeAhead } from '../ui/type-ahead.tsx'
import type { DraftSession } from './draft-session.ts'

interface ReferencePopoverProps {
  app: AppModel
  session: DraftSession
}

/** The button and the small window that asks which section, recommendation or note to name. */
export function ReferencePopover({ app, session }: ReferencePopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const open = useObservable(app.panels.reference)
  return (
    <span ref={anchor}>
      <IconButton
        icon={Hash}
        label={say('command.insertReference')}
        hint={keysOf(editCommands.reference)}
        onPress={() => app.panels.reference.set(true)}
      />
      <Popover className="menu-popover type-ahead-window" triggerRef={anchor} isOpen={open} onOpenChange={(next) => app.panels.reference.set(next)}>
        <Dialog className="type-ahead-body" aria-label={say('reference.title')}>
          <PlaceList
            session={session}
            onChoose={({ target }) => {
              app.panels.reference.set(false)
              session.insertReference(target)
            }}
            onClose={() => app.panels.reference.set(false)}
          />
        </Dialog>
      </Popover>
    </span>
  )
}

const kindOf = { section: 'reference.section', recommendation: 'reference.recommendation', table: 'reference.table', figure: 'reference.figure', note: 'reference.note' } as const

const labelOf = ({ target, number, text }: Place): string => (number === text ? text : `${say(kindOf[target.to], { number })} ${text}`)

function PlaceList({ session, onChoose, onClose }: { session: DraftSession; onChoose: (place: Place) => void; onClose: () => void }) {
  const [places] = useState(() => placesOf(session.draft(), session.places.get(), session.template.recommendations.list).map((place) => ({ id: `${place.target.to} ${place.target.id}`, text: labelOf(place), place })))
  const [typed, setTyped] = useState('')
  const restoreCaret = useSelectionBack(session.activeEditor)
  return (
    <TypeAhead
      label={say('reference.filter')}
      placeholder={say('reference.filter')}
      listLabel={say('reference.title')}
      typed={typed}
      onType={setTyped}
      items={places.filter(({ text }) => foldText(text).includes(foldText(typed)))}
      empty={say('reference.none')}
      onChoose={({ place }) => {
        restoreCaret()
        onChoose(place)
      }}
      onClose={onClose}
    >
      {({ text }) => <span className="type-ahead-name">{text}</span>}
    </TypeAhead>
  )
}
