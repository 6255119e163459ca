import { useRef, useState } from 'react'
import { Hash } from 'lucide-react'
import { Autocomplete, Dialog, Input, ListBox, ListBoxItem, Popover, SearchField } from 'react-aria-components'
import { placesOf, type Place } from '../../core/report/places.ts'
import { foldText } from '../../core/search/fold.ts'
import type { AppModel } from '../app-model.ts'
import { editCommands } from '../commands/edit-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { IconButton } from '../ui/icon-button.tsx'
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
      <Popover className="menu-popover reference-popover" triggerRef={anchor} isOpen={open} onOpenChange={(next) => app.panels.reference.set(next)}>
        <Dialog aria-label={say('reference.title')}>
          <PlaceList
            session={session}
            onChoose={({ target }) => {
              app.panels.reference.set(false)
              session.insertReference(target)
            }}
          />
        </Dialog>
      </Popover>
    </span>
  )
}

const kindOf = { section: 'reference.section', recommendation: 'reference.recommendation', table: 'reference.table', figure: 'reference.figure', note: 'reference.note' } as const

const labelOf = ({ target, number, text }: Place): string => (number === text ? text : `${say(kindOf[target.to], { number })} ${text}`)

function PlaceList({ session, onChoose }: { session: DraftSession; onChoose: (place: Place) => void }) {
  const [places] = useState(() => placesOf(session.draft(), session.places.get(), session.template.recommendations.list).map((place) => ({ ...place, id: `${place.target.to} ${place.target.id}`, label: labelOf(place) })))
  const [typed, setTyped] = useState('')
  const restoreCaret = useSelectionBack(session.activeEditor)
  const choose = (place: Place | undefined) => {
    if (place === undefined) return
    restoreCaret()
    onChoose(place)
  }
  const fits = (label: string) => foldText(label).includes(foldText(typed))
  return (
    <Autocomplete filter={(label) => fits(label)}>
      <SearchField
        className="field"
        aria-label={say('reference.filter')}
        autoFocus
        value={typed}
        onChange={setTyped}
        // The list marks its first entry a moment after the last key; who presses Enter sooner means that one too.
        onSubmit={() => choose(places.find(({ label }) => fits(label)))}
      >
        <Input placeholder={say('reference.filter')} />
      </SearchField>
      <ListBox
        className="menu-list"
        aria-label={say('reference.title')}
        items={places}
        selectionMode="none"
        renderEmptyState={() => <p className="pane-empty">{say('reference.none')}</p>}
        onAction={(key) => choose(places.find(({ id }) => id === key))}
      >
        {({ label }) => (
          <ListBoxItem className="menu-item" textValue={label}>
            <span className="place-label">{label}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  )
}
