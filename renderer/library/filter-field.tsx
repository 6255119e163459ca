import { Search } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'

interface FilterFieldProps {
  label: string
  placeholder: string
  value: string
  /** A new value takes the focus into the field, where somebody asked for it by key or menu. */
  asked: object | undefined
  onChange: (value: string) => void
}

/** Narrows a list by what is typed. */
export function FilterField({ label, placeholder, value, asked, onChange }: FilterFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked !== undefined) field.current?.select()
  }, [asked])
  return (
    <div className="find-bar" role="search">
      <Search size={14} aria-hidden />
      <input
        ref={field}
        type="text"
        data-region-focus
        aria-label={label}
        placeholder={placeholder}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('')
        }}
      />
    </div>
  )
}

/** Lets the arrow keys go from the field to the rows and from row to row. */
export function stepThroughRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, [data-step]:enabled')]
  const at = stops.findIndex((one) => one === document.activeElement)
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
