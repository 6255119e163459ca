import { longestOfComment } from '../../core/document/comment.ts'
import type { AppSettings } from '../app-settings.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { TextInput } from '../ui/field.tsx'

/** The name that comments bear. */
export function AuthorSettings({ settings }: { settings: AppSettings }) {
  const { author } = useObservable(settings)
  return (
    <div className="setting">
      <TextInput label={say('settings.author')} description={say('settings.authorHint')} value={author} onChange={(name) => settings.change({ author: name.slice(0, longestOfComment.author) })} />
    </div>
  )
}
