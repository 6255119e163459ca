import { interfaceLanguage, interfaceLanguages } from '../../core/messages/interface-language.ts'
import type { AppSettings } from '../app-settings.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { SelectInput } from '../ui/field.tsx'

/** What the window and its menus speak. Each language is named in itself, for whoever cannot read the present one. */
export function LanguageSettings({ settings }: { settings: AppSettings }) {
  const { interfaceLanguage: chosen } = useObservable(settings)
  const ofSystem = interfaceLanguage('system', settings.systemLanguages)
  return (
    <div className="setting">
      <SelectInput
        label={say('settings.language')}
        choices={[
          { id: 'system', label: say('settings.language.system', { language: say(`settings.language.${ofSystem}`) }) },
          ...interfaceLanguages.map((id) => ({ id, label: say(`settings.language.${id}`) })),
        ]}
        value={chosen}
        onChange={(next) => settings.change({ interfaceLanguage: next })}
      />
    </div>
  )
}
