import type { LucideIcon } from 'lucide-react'
import './icon-button.css'

interface IconButtonProps {
  icon: LucideIcon
  label: string
  /** What the hint adds to the label, such as the shortcut. */
  hint?: string | undefined
  /** For a button that is on or off. */
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
}

/** A quiet button with a picture. Pressing it leaves the caret where it is. */
export function IconButton({ icon: Icon, label, hint, pressed, disabled = false, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={hint === undefined ? label : `${label} (${hint})`}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
    </button>
  )
}
