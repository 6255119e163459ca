import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { themes } from '../../core/settings.ts'
import { zoomSteps } from '../../core/zoom.ts'
import type { AppSettings } from '../app-settings.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { SelectInput } from '../ui/field.tsx'

const zoomChoice = (zoom: number) => ({ id: String(zoom), label: say('settings.zoomStep', { zoom }) })

/** How the window looks: its colours and its size. */
export function AppearanceSettings({ settings }: { settings: AppSettings }) {
  const { theme, zoom } = useObservable(settings)
  const sizes = zoomSteps.includes(zoom) ? zoomSteps : [...zoomSteps, zoom].sort((a, b) => a - b)
  return (
    <>
      <RadioGroup
        className="setting"
        orientation="horizontal"
        value={theme}
        onChange={(chosen) => {
          const next = themes.find((name) => name === chosen)
          if (next !== undefined) settings.change({ theme: next })
        }}
      >
        <Label>{say('settings.theme')}</Label>
        <div className="segments">
          {themes.map((name) => (
            <RadioField key={name} value={name} className="segment-field">
              <RadioButton className="segment">{say(`settings.theme.${name}`)}</RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
      <div className="setting">
        <SelectInput label={say('settings.zoom')} choices={sizes.map(zoomChoice)} value={String(zoom)} onChange={(chosen) => settings.change({ zoom: Number(chosen) })} />
      </div>
    </>
  )
}
