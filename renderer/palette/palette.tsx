import { useEffect, useState } from 'react'
import { Autocomplete, Dialog, Header, Input, ListBox, ListBoxItem, ListBoxSection, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import type { AppModel } from '../app-model.ts'
import { keepSelectionIfThere } from '../editor/keep-selection.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { paletteContents, paletteGroups, type FoundEntry } from './palette-entries.ts'
import '../ui/window-dialog.css'
import './palette.css'

/** A window over the page in which every command and every section is found by a few letters. */
export function Palette({ app }: { app: AppModel }) {
  const open = useObservable(app.panels.palette)
  return (
    <ModalOverlay className="window-overlay" isOpen={open} onOpenChange={(next) => app.panels.palette.set(next)} isDismissable>
      <Modal className="window-modal palette">
        <Dialog aria-label={say('palette.title')}>
          <div
            className="palette-body"
            // A search field would only empty itself; here one Escape is enough.
            onKeyDownCapture={(event) => {
              if (event.key !== 'Escape') return
              event.stopPropagation()
              app.panels.palette.set(false)
            }}
          >
            <PaletteSearch app={app} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteSearch({ app }: { app: AppModel }) {
  const [contents] = useState(() => paletteContents(app))
  const [restoreCaret] = useState(() => keepSelectionIfThere(app.session()?.activeEditor))
  useEffect(() => () => void setTimeout(restoreCaret, 0), [restoreCaret])
  const [typed, setTyped] = useState('')
  const groups = paletteGroups(contents, typed)
  const choose = (entry: FoundEntry | undefined) => {
    if (entry === undefined) return
    app.panels.palette.set(false)
    // Once the window is gone and has given the focus back, so that the command acts where the person was.
    setTimeout(() => {
      restoreCaret()
      entry.run()
    }, 0)
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        className="palette-field"
        aria-label={say('palette.field')}
        autoFocus
        // The list marks its first entry a moment after the last key; who presses Enter sooner means that one too.
        onSubmit={() => choose(groups[0]?.entries[0])}
      >
        <Input placeholder={say('palette.placeholder')} />
      </SearchField>
      <ListBox
        className="palette-list"
        aria-label={say('palette.title')}
        items={groups}
        dependencies={[typed]}
        selectionMode="none"
        renderEmptyState={() => <p className="pane-empty">{say('palette.none')}</p>}
        onAction={(key) => choose(groups.flatMap(({ entries }) => entries).find(({ id }) => id === key))}
      >
        {({ id, title, entries }) => (
          <ListBoxSection id={`group ${id}`}>
            <Header className="palette-group">{title}</Header>
            {entries.map((entry) => (
              <ListBoxItem key={entry.id} id={entry.id} className="menu-item" textValue={entry.label}>
                <span className="palette-label">{markedLabel(entry)}</span>
                {(id === 'recent' || typed.trim() !== '') && <span className="palette-place">{entry.place}</span>}
                {entry.keys !== undefined && <kbd>{entry.keys}</kbd>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  )
}

function markedLabel({ label, ranges }: FoundEntry) {
  const ends = ranges.map(([, end]) => end)
  return ranges.length === 0
    ? label
    : [
        ...ranges.flatMap(([start, end], index) => [label.slice(ends[index - 1] ?? 0, start), <b key={start}>{label.slice(start, end)}</b>]),
        label.slice(ends.at(-1)),
      ]
}
