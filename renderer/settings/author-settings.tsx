import type { AppSettings } from '../app-settings.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { TextInput } from '../ui/field.tsx'

/** Of a name, as the comments keep it. */
const longest = 100

/** The name that comments bear. */
export function AuthorSettings({ settings }: { settings: AppSettings }) {
  const { author } = useObservable(settings)
  return (
    <div className="setting">
      <TextInput label={say('settings.author')} description={say('settings.authorHint')} value={author} onChange={(name) => settings.change({ author: name.slice(0, longest) })} />
    </div>
  )
}
