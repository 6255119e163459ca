import { MessageSquareQuote } from 'lucide-react'

interface UsesButtonProps {
  count: number
  label: string
  onPress: () => void
}

/** How often the draft uses something, and the way to the next place. */
export function UsesButton({ count, label, onPress }: UsesButtonProps) {
  return (
    <button type="button" className="passage-uses" title={label} aria-label={label} onClick={onPress}>
      <MessageSquareQuote size={12} aria-hidden />
      {count}
    </button>
  )
}
