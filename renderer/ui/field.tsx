import type { ReactNode } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text, TextField } from 'react-aria-components'
import { ChevronDown } from 'lucide-react'
import './field.css'

export interface Choice<K extends string> {
  id: K
  label: string
}

interface FieldProps {
  label: string
  description?: ReactNode
}

interface TextInputProps extends FieldProps {
  value: string
  placeholder?: string
  autoFocus?: boolean
  onChange: (value: string) => void
}

export function TextInput({ label, description, value, placeholder, autoFocus = false, onChange }: TextInputProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus} maxLength={2000}>
      <Label>{label}</Label>
      <Input {...(placeholder === undefined ? {} : { placeholder })} />
      <Description>{description}</Description>
    </TextField>
  )
}

interface ChoiceInputProps<K extends string> extends FieldProps {
  choices: readonly Choice<K>[]
  value: K | undefined
  onChange: (value: K) => void
}

const find = <K extends string>(choices: readonly Choice<K>[], id: unknown): K | undefined =>
  choices.find((choice) => choice.id === id)?.id

export function SelectInput<K extends string>({ label, description, choices, value, onChange }: ChoiceInputProps<K>) {
  return (
    <Select
      className="field"
      value={value ?? null}
      onChange={(key) => {
        const chosen = find(choices, key)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      <Label>{label}</Label>
      <Button className="field-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Description>{description}</Description>
      <Popover className="menu-popover" offset={4}>
        <ListBox items={choices} className="menu-list">
          {(choice) => <ListBoxItem className="menu-item">{choice.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  )
}

interface SearchInputProps<K extends string> extends FieldProps {
  choices: readonly Choice<K>[]
  value: K | undefined
  placeholder: string
  onChange: (value: K | undefined) => void
}

/** A field that narrows a long list by what is typed into it. */
export function SearchInput<K extends string>({ label, description, choices, value, placeholder, onChange }: SearchInputProps<K>) {
  return (
    <ComboBox
      className="field"
      defaultItems={choices}
      defaultValue={value ?? null}
      onChange={(key) => onChange(find(choices, key))}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="field-combo">
        <Input placeholder={placeholder} />
        <Button>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Description>{description}</Description>
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu-list">{(choice: Choice<K>) => <ListBoxItem className="menu-item">{choice.label}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  )
}

const Description = ({ children }: { children: ReactNode }) =>
  children === undefined ? null : (
    <Text slot="description" className="field-description">
      {children}
    </Text>
  )
