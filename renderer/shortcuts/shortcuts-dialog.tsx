import { useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { areaLabel, commandAreas, labelOf } from '../../core/commands/command-table.ts'
import { fuzzyMatch } from '../../core/search/fuzzy.ts'
import type { AppModel } from '../app-model.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { say } from '../messages.ts'
import { WindowDialog } from '../ui/window-dialog.tsx'
import './shortcuts.css'

/** Every command that has keys, by menu, narrowed by what is typed. */
export const ShortcutsDialog = ({ app }: { app: AppModel }) => (
  <WindowDialog open={app.panels.shortcuts} title={say('shortcuts.title')} close={say('shortcuts.close')} className="shortcuts">
    <ShortcutsList />
  </WindowDialog>
)

function ShortcutsList() {
  const [typed, setTyped] = useState('')
  const areas = commandAreas
    .map(({ area, commands }) => ({ title: say(areaLabel(area)), rows: commands.flatMap((id) => rowOf(id, keysOf({ id }))) }))
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ label, keys }) => fuzzyMatch(typed, `${label} ${title} ${keys}`) !== undefined) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <>
      <SearchField className="field shortcuts-field" aria-label={say('shortcuts.filter')} autoFocus value={typed} onChange={setTyped}>
        <Input placeholder={say('shortcuts.filter')} />
      </SearchField>
      <div className="shortcuts-areas" role="status" tabIndex={0} aria-label={say('shortcuts.title')}>
        {areas.length === 0 && <p className="pane-empty">{say('shortcuts.none')}</p>}
        {areas.map(({ title, rows }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ id, label, keys }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}

type Row = { id: string; label: string; keys: string }

const rowOf = (id: Parameters<typeof labelOf>[0], keys: string | undefined): Row[] => (keys === undefined ? [] : [{ id, label: say(labelOf(id)), keys }])
