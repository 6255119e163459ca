import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components'
import type { Choice } from '../ui/field.tsx'
import '../settings/settings.css'

interface ChoiceRowProps<K extends string> {
  label: string
  /** What the present choice means; absent where its name says it. */
  hint?: string
  choices: readonly Choice<K>[]
  value: K | undefined
  onChange: (value: K) => void
}

/** A few choices side by side, all in sight. */
export const ChoiceRow = <K extends string>({ label, hint, choices, value, onChange }: ChoiceRowProps<K>) => (
  <RadioGroup
    className="export-choice"
    orientation="horizontal"
    value={value ?? null}
    onChange={(next) => {
      const chosen = choices.find(({ id }) => id === next)
      if (chosen !== undefined) onChange(chosen.id)
    }}
  >
    <Label>{label}</Label>
    <div className="segments">
      {choices.map((choice) => (
        <RadioField key={choice.id} value={choice.id} className="segment-field">
          <RadioButton className="segment">{choice.label}</RadioButton>
        </RadioField>
      ))}
    </div>
    {hint !== undefined && (
      <Text slot="description" className="field-description">
        {hint}
      </Text>
    )}
  </RadioGroup>
)
