import { FileQuestion, Link2Off, Quote, RefreshCw, Search, X } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { ReportLink } from '../../core/links/link.ts'
import { say } from '../messages.ts'
import { LinkComment } from './link-comment.tsx'

interface LinkChipProps {
  link: ReportLink
  label: string
  onGo: () => void
  onRemove: () => void
  onComment: (comment: string) => void
  /** Leads a broken link to where its number is now; where there is no such place, to what is chosen in a field at the button. */
  onMend: (at: HTMLElement) => void
}

/** A link in a cell: its short name, on hover and focus the words it leads to, and what can be done about it. */
export function LinkChip({ link, label, onGo, onRemove, onComment, onMend }: LinkChipProps) {
  const { problem, origin, text, comment, instead } = link
  const kept = origin === 'user' || origin === 'accepted'
  const Icon = problem === 'no-source' ? FileQuestion : problem !== null ? Link2Off : origin === 'quote' ? Quote : undefined
  return (
    <span className="link-chip" data-problem={problem ?? undefined}>
      <TooltipTrigger delay={250} closeDelay={50}>
        <Button
          className="link-chip-name"
          onPress={onGo}
          onKeyDown={(event) => {
            if (event.key === 'Delete' && kept) onRemove()
            else event.continuePropagation()
          }}
        >
          {Icon !== undefined && <Icon size={12} strokeWidth={2} aria-hidden />}
          <span className="link-chip-label">{label}</span>
          {problem !== null && <span className="visually-hidden">, {say(`matrix.problem.${problem}`)}</span>}
        </Button>
        <Tooltip className="link-tip" placement="bottom start" offset={4}>
          <strong>{label}</strong>
          <span className="link-tip-origin">{say(`matrix.origin.${origin}`)}</span>
          {problem !== null && <p className="link-tip-problem">{say(`matrix.problem.${problem}`)}</p>}
          {text !== '' && <p dir="auto">{text}</p>}
          {comment !== '' && <p className="link-tip-comment" dir="auto">{comment}</p>}
        </Tooltip>
      </TooltipTrigger>
      {kept && problem !== null && (
        <Button
          className="link-chip-act"
          aria-label={say(instead === null ? 'matrix.choose' : 'matrix.mend', { label })}
          onPress={({ target }) => {
            if (target instanceof HTMLElement) onMend(target)
          }}
        >
          {instead === null ? <Search size={12} aria-hidden /> : <RefreshCw size={12} aria-hidden />}
        </Button>
      )}
      {kept && <LinkComment label={label} comment={comment} onComment={onComment} />}
      {kept && (
        <Button className="link-chip-act" aria-label={say('matrix.remove', { label })} onPress={onRemove}>
          <X size={12} aria-hidden />
        </Button>
      )}
    </span>
  )
}
