import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { joinNumbers } from '../../core/links/join-numbers.ts'
import { linkLabel } from '../../core/links/link-label.ts'
import type { Proposal } from '../../core/links/link.ts'
import { isPlain } from '../../core/links/proposals.ts'
import type { Matrix } from '../../core/links/read-matrix.ts'
import type { Language } from '../../core/report/language.ts'
import type { TreatyBody } from '../../core/sources/symbol/bodies.ts'
import { say } from '../messages.ts'

interface ProposalListProps {
  matrix: Matrix
  language: Language
  committee: TreatyBody | undefined
  onAccept: (ids: readonly string[]) => void
  onAcceptAll: () => void
  onDismiss: (ids: readonly string[], dismissed: boolean) => void
  onGo: (proposal: Proposal) => void
}

/** What the text names and nobody has linked: each to be accepted or dismissed, or all that is certain at once. */
export function ProposalList({ matrix, language, committee, onAccept, onAcceptAll, onDismiss, onGo }: ProposalListProps) {
  const { proposals, dismissed, rows } = matrix
  const [open, setOpen] = useState(true)
  const [showsDismissed, setShowsDismissed] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  /** The place in the list of what was accepted or dismissed, and by which of its buttons. */
  const acted = useRef<{ place: number; button: number }>(undefined)
  useEffect(() => {
    if (acted.current === undefined || list.current === null) return
    const { place, button } = acted.current
    acted.current = undefined
    // What was pressed is gone; the next one takes its place, so that a list can be worked through by key.
    const next = list.current.children.item(Math.min(place, list.current.children.length - 1))
    next?.querySelector<HTMLElement>(`.proposal-acts button:nth-of-type(${String(button + 1)})`)?.focus()
  }, [proposals])
  if (proposals.length === 0 && dismissed.length === 0) return null
  const plain = proposals.filter(isPlain).length
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const placeOf = ({ from }: Proposal): string => {
    const row = rowOf.get(from)
    if (row === undefined) return ''
    return row.kind === 'recommendation' ? say('matrix.recommendationNumber', { number: row.number }) : row.number === '' ? row.text : row.number
  }
  const act = (proposal: Proposal, button: number, work: () => void): void => {
    acted.current = { place: proposals.indexOf(proposal), button }
    work()
  }
  const labels = ({ targets }: Proposal): string => {
    const [first] = targets
    return first === undefined ? '' : linkLabel({ ...first, number: joinNumbers(targets.map(({ number }) => number)) }, language, committee)
  }
  const item = (proposal: Proposal, isDismissed: boolean) => (
    <li key={proposal.id} className="proposal">
      <span className="proposal-place">{placeOf(proposal)}</span>
      <span className="proposal-what">
        <strong>{labels(proposal)}</strong>
        <span className="proposal-role">{say(`role.${proposal.role}`)}</span>
        {!proposal.certain && <span className="proposal-doubt">{say('matrix.uncertain')}</span>}
        {proposal.problem === 'no-source' && <span className="proposal-doubt">{say('matrix.problem.no-source')}</span>}
        {proposal.problem === 'no-such-paragraph' && <span className="proposal-doubt">{say('matrix.missing', { count: proposal.missing.length, numbers: joinNumbers(proposal.missing) })}</span>}
      </span>
      <button type="button" className="proposal-excerpt" dir="auto" onClick={() => onGo(proposal)} title={say('matrix.goToSentence')}>
        {proposal.place.excerpt}
      </button>
      {isDismissed ? (
        <button type="button" className="button quiet" onClick={() => onDismiss([proposal.id], false)}>
          {say('matrix.undismiss')}
        </button>
      ) : (
        <span className="proposal-acts">
          <button type="button" className="button quiet" aria-label={say('matrix.acceptOne', { label: labels(proposal) })} onClick={() => act(proposal, 0, () => onAccept([proposal.id]))}>
            <Check size={14} aria-hidden /> {say('matrix.accept')}
          </button>
          <button type="button" className="button quiet" aria-label={say('matrix.dismissOne', { label: labels(proposal) })} onClick={() => act(proposal, 1, () => onDismiss([proposal.id], true))}>
            <X size={14} aria-hidden /> {say('matrix.dismiss')}
          </button>
        </span>
      )}
    </li>
  )
  return (
    <section className="proposals" aria-label={say('matrix.proposals')}>
      <header>
        <button type="button" className="proposals-title" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('matrix.proposalCount', { count: proposals.length })}
        </button>
        {plain > 0 && (
          <button type="button" className="button" onClick={onAcceptAll}>
            {say('matrix.acceptAll', { count: plain })}
          </button>
        )}
        {dismissed.length > 0 && (
          <button type="button" className="button quiet" aria-expanded={showsDismissed} onClick={() => { setShowsDismissed(!showsDismissed); setOpen(true) }}>
            {say('matrix.dismissedCount', { count: dismissed.length })}
          </button>
        )}
      </header>
      {open && (
        <ul ref={list} tabIndex={-1}>
          {proposals.map((proposal) => item(proposal, false))}
          {showsDismissed && dismissed.map((proposal) => item(proposal, true))}
        </ul>
      )}
    </section>
  )
}
