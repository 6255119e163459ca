import { useState } from 'react'
import type { CitationProposal } from '../../core/citations/propose-citations.ts'
import { say } from '../messages.ts'

interface ProposalListProps {
  proposals: readonly CitationProposal[]
  onAccept: (chosen: readonly CitationProposal[]) => void
  onClose: () => void
}

/** The sources that typed notes name, each with its notes, to pick from. All are picked at first. */
export function ProposalList({ proposals, onAccept, onClose }: ProposalListProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = proposals.filter(({ source }) => !left.has(source.id))
  const toggle = (id: string) =>
    setLeft((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  return (
    <section className="proposals" aria-label={say('citations.find')}>
      <p role="status">{proposals.length === 0 ? say('citations.none') : say('citations.found', { count: proposals.length })}</p>
      <ul>
        {proposals.map(({ source, known, citations }) => (
          <li key={source.id}>
            <label>
              <input type="checkbox" checked={!left.has(source.id)} onChange={() => toggle(source.id)} />
              <span>
                <span className="proposal-source">{[source.symbol, source.title].filter((part) => part !== '').join(', ')}</span>
                <span className="proposal-notes" title={citations.map(({ typed }) => typed).join('\n')}>
                  {say('citations.inNotes', { count: citations.length, notes: [...new Set(citations.map(({ number }) => number))].join(', ') })}
                  {known && ` · ${say('citations.known')}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="proposal-buttons">
        {proposals.length > 0 && (
          <button type="button" className="button primary" disabled={chosen.length === 0} onClick={() => onAccept(chosen)}>
            {say('citations.accept', { count: chosen.reduce((sum, { citations }) => sum + citations.length, 0) })}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onClose}>
          {say('citations.close')}
        </button>
      </div>
    </section>
  )
}
