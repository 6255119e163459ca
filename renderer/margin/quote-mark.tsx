import { TextQuote } from 'lucide-react'
import type { Quote } from '../../core/document/block.ts'
import { say } from '../messages.ts'

/** Beside a quote: whether it is known which passage it is, and the way to its number and its source. */
export const QuoteMark = ({ quote: { number, passage }, onOpen }: { quote: Quote; onOpen: () => void }) => {
  const label = say('margin.quote', { number: number ?? 'none', known: passage === undefined ? 'no' : 'yes' })
  return (
    <button type="button" className="margin-button margin-quote" data-known={passage === undefined ? undefined : ''} aria-haspopup="dialog" aria-label={label} title={label} onClick={onOpen}>
      <TextQuote size={13} aria-hidden />
    </button>
  )
}
