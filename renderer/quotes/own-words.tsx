import { useMemo } from 'react'
import { findOwnWords } from '../../core/checks/quotes/own-words.ts'
import { shownText } from '../../core/document/shown-text.ts'
import type { DraftHit } from '../../core/search/find-in-draft.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { useTextDrawing } from '../draft/use-text-drawing.ts'
import { useObservable } from '../observable.ts'

/** Marks the ellipses and square brackets in the quotes: what the writer left out of the words of the source, or put into them. */
export function OwnWords({ app, session }: { app: AppModel; session: DraftSession }) {
  const changed = useObservable(session.changed)
  const hits = useMemo(() => {
    const say = session.sayLive()
    return session.draft().blocks.flatMap((block): DraftHit[] =>
      block.kind === 'quote' ? findOwnWords(shownText(block.children, say)).map((found) => ({ kind: 'block', id: block.id, text: 0, ...found })) : [])
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the draft is what has changed
  }, [session, changed])
  useTextDrawing(app, session, 'own-words', hits, undefined)
  return null
}
