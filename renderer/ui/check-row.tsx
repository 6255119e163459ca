import { useId } from 'react'
import './field.css'

interface CheckRowProps {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something that is done or not, with what it means. */
export function CheckRow({ label, hint, checked, onChange }: CheckRowProps) {
  const id = useId()
  return (
    <div className="check-row">
      <input type="checkbox" id={id} aria-describedby={`${id}-hint`} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="field-description">
        {hint}
      </p>
    </div>
  )
}
