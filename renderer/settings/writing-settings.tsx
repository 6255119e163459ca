import type { AppSettings } from '../app-settings.ts'
import { editCommands } from '../commands/edit-commands.ts'
import { writingCommands } from '../commands/writing-commands.ts'
import { keysOf } from '../commands/shortcuts.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { CheckRow } from '../ui/check-row.tsx'

/** What the page does while one writes. */
export function WritingSettings({ settings }: { settings: AppSettings }) {
  const { autocorrect, spelling } = useObservable(settings)
  return (
    <div className="setting" role="group" aria-label={say('settings.writing')}>
      <span aria-hidden>{say('settings.writing')}</span>
      <CheckRow label={say('settings.autocorrect')} hint={say('settings.autocorrectHint', { keys: keysOf(editCommands.undo) ?? '' })} checked={autocorrect} onChange={(chosen) => settings.change({ autocorrect: chosen })} />
      <CheckRow label={say('settings.spelling')} hint={say('settings.spellingHint', { keys: keysOf(writingCommands.spelling) ?? '' })} checked={spelling} onChange={(chosen) => settings.change({ spelling: chosen })} />
    </div>
  )
}
