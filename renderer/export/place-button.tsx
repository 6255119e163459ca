import type { ReactNode } from 'react'
import type { Place } from '../../core/checks/finding.ts'
import { inlineText } from '../../core/document/plain-text.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { goToDraft } from '../sources/go-to-place.ts'

interface PlaceButtonProps {
  app: AppModel
  session: DraftSession
  place: Place
  children: ReactNode
}

/** Something told of a place in the report, which it leads to. */
export function PlaceButton({ app, session, place, children }: PlaceButtonProps) {
  const { block, note } = place
  const target = note !== null ? ({ kind: 'note', id: note } as const) : block !== null ? ({ kind: 'block', id: block } as const) : undefined
  const words = (
    <>
      <span className="export-place">{nameOf(session, place)}</span>
      <span dir="auto">{children}</span>
    </>
  )
  if (target === undefined) return <li className="export-words">{words}</li>
  const go = () => {
    app.panels.export.set(false)
    // Once the dialog has given the focus back, so that it ends up at the place.
    setTimeout(() => goToDraft(session, target), 0)
  }
  return (
    <li>
      <button type="button" className="export-words" onClick={go}>
        {words}
      </button>
    </li>
  )
}

/** A note by its number, a block by the heading above it. */
function nameOf(session: DraftSession, { block, note }: Place): string {
  const number = note === null ? undefined : session.places.get().notes.get(note)
  if (number !== undefined) return say('reference.note', { number })
  const { blocks } = session.draft()
  const heading = blocks.slice(0, blocks.findIndex(({ id }) => id === block) + 1).findLast(({ kind }) => kind === 'heading')
  return heading?.kind === 'heading' ? inlineText(heading.children) : say('titlePage.page')
}
