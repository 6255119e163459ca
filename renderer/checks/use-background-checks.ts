import { useEffect } from 'react'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { useObservable } from '../observable.ts'

/** How long the text must rest before it is looked at again, in milliseconds. */
const rest = 1_500

/** Runs the checks by themselves whenever the text has rested, and reads anew what margin and outline say of its links. */
export function useBackgroundChecks(app: AppModel, session: DraftSession): void {
  // Anything that was counted anew may have changed what there is to find.
  const summary = useObservable(session.summary)
  useEffect(() => {
    const timer = setTimeout(() => void app.attempt(async () => {
      await session.findings.run(session)
      await session.matrix.read()
    }), rest)
    return () => clearTimeout(timer)
  }, [app, session, summary])
}
