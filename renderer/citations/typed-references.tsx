import { useState } from 'react'
import { acceptCitations, type CitationProposal } from '../../core/citations/propose-citations.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { ProposalList } from './proposal-list.tsx'
import './citations.css'

type Shown = { kind: 'closed' } | { kind: 'found'; proposals: readonly CitationProposal[] } | { kind: 'accepted'; citations: number }

/** Finds the sources that the notes name in typed words, and makes citations of those the user picks, in one step that undo takes back. */
export function TypedReferences({ session }: { session: DraftSession }) {
  const [shown, setShown] = useState<Shown>({ kind: 'closed' })
  const close = () => setShown({ kind: 'closed' })
  const find = () =>
    session.attempt(async () => {
      // The file must have what is on the screen before it is asked what is in it.
      if (!(await session.saving.flush())) return
      setShown({ kind: 'found', proposals: await request('citations.propose', {}) })
    })
  const accept = (chosen: readonly CitationProposal[]) =>
    session.attempt(async () => {
      await request('citations.accept', { proposals: [...chosen] })
      session.noteWriting.writeAll(acceptCitations(session.draft().notes, chosen))
      await session.desk.refresh()
      setShown({ kind: 'accepted', citations: chosen.reduce((sum, { citations }) => sum + citations.length, 0) })
    })

  switch (shown.kind) {
    case 'closed':
      return (
        <button type="button" className="button quiet find-typed" onClick={() => void find()}>
          {say('citations.find')}
        </button>
      )
    case 'found':
      return <ProposalList proposals={shown.proposals} onAccept={(chosen) => void accept(chosen)} onClose={close} />
    case 'accepted':
      return (
        <section className="proposals" aria-label={say('citations.find')}>
          <p role="status">{say('citations.accepted', { count: shown.citations })}</p>
          <button type="button" className="button quiet" onClick={close}>
            {say('citations.close')}
          </button>
        </section>
      )
  }
}
