import { useEffect } from 'react'
import type { ToQuote } from '../../core/report/quote-passage.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { OfferField } from '../sources/offer-field.tsx'
import { offeredPassage } from '../sources/offered-passage.ts'

interface PassageFieldProps {
  app: AppModel
  session: DraftSession
  label: string
  onChoose: (chosen: ToQuote) => void
  /** Left, or what was chosen is gone meanwhile, which is told. */
  onClose: () => void
}

/** A field in which the passage that is quoted is found. */
export function PassageField({ app, session, label, onChoose, onClose }: PassageFieldProps) {
  const sources = useObservable(session.desk.sources)
  useEffect(() => {
    if (session.desk.sources.get() === undefined) void app.attempt(() => session.desk.refresh())
  }, [app, session])
  return (
    <OfferField
      label={label}
      placeholder={say('quoting.find')}
      sources={sources ?? []}
      kinds={['passage', 'excerpt']}
      first={[]}
      none={say('quoting.none')}
      onChoose={(offer) =>
        void app.attempt(async () => {
          const chosen = await offeredPassage(offer)
          if (chosen === undefined) {
            onClose()
            app.notice.set({ kind: 'told', message: say('quoting.gone') })
          } else onChoose(chosen)
        })
      }
      onClose={onClose}
    />
  )
}
