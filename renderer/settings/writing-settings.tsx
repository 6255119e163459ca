import { useId } from 'react'
import type { AppSettings } from '../app-settings.ts'
import { editCommands } from '../commands/edit-commands.ts'
import { writingCommands } from '../commands/writing-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'

/** What the page does while one writes. */
export function WritingSettings({ settings }: { settings: AppSettings }) {
  const { autocorrect, spelling } = useObservable(settings)
  return (
    <div className="setting" role="group" aria-label={say('settings.writing')}>
      <span aria-hidden>{say('settings.writing')}</span>
      <Check label={say('settings.autocorrect')} hint={say('settings.autocorrectHint', { keys: keysOf(editCommands.undo) ?? '' })} checked={autocorrect} onChange={(chosen) => settings.change({ autocorrect: chosen })} />
      <Check label={say('settings.spelling')} hint={say('settings.spellingHint', { keys: keysOf(writingCommands.spelling) ?? '' })} checked={spelling} onChange={(chosen) => settings.change({ spelling: chosen })} />
    </div>
  )
}

interface CheckProps {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function Check({ label, hint, checked, onChange }: CheckProps) {
  const id = useId()
  return (
    <div className="setting-check">
      <input type="checkbox" id={id} aria-describedby={`${id}-hint`} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="field-description">
        {hint}
      </p>
    </div>
  )
}
