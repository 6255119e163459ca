import { useEffect, useState } from 'react'
import { findOwnWords } from '../../core/checks/quotes/own-words.ts'
import { shownText } from '../../core/document/shown-text.ts'
import type { DraftHit } from '../../core/search/find-in-draft.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { useTextDrawing } from '../draft/use-text-drawing.ts'
import type { Difference } from '../editor/draft-model.ts'

/** Marks the ellipses and square brackets in the quotes: what the writer left out of the words of the source, or put into them. */
export function OwnWords({ app, session }: { app: AppModel; session: DraftSession }) {
  const [hits, setHits] = useState<readonly DraftHit[]>(() => ownWordsIn(session))
  useEffect(() => session.changed.subscribe(() => {
    const changed = session.changed.get()
    if (changed !== undefined && concernsQuotes(session, changed)) setHits(ownWordsIn(session))
  }), [session])
  useTextDrawing(app, session, 'own-words', hits, undefined)
  return null
}

function ownWordsIn(session: DraftSession): DraftHit[] {
  const say = session.sayLive()
  return session.draft().blocks.flatMap((block): DraftHit[] =>
    block.kind === 'quote' ? findOwnWords(shownText(block.children, say)).map((found) => ({ kind: 'block', id: block.id, text: 0, ...found })) : [])
}

/** Whether a quote may say something else now. Most keys are typed elsewhere, and the whole draft is not read for those. */
const concernsQuotes = (session: DraftSession, { shape, order, blocks }: Difference): boolean =>
  shape || order || blocks.some((id) => session.block(id)?.kind === 'quote')
