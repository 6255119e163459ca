import { useEffect, useMemo, useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { AppModel } from '../app-model.ts'
import { caretRect } from '../editor/caret-rect.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { quoteIntoDraft } from '../sources/into-draft.ts'
import { OfferField } from '../sources/offer-field.tsx'
import { offeredPassage } from '../sources/offered-passage.ts'
import type { DraftSession } from './draft-session.ts'

interface QuotePopoverProps {
  app: AppModel
  session: DraftSession
}

/** The small window that asks which paragraph to quote, at the caret. */
export function QuotePopover({ app, session }: QuotePopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const open = useObservable(app.panels.quote)
  // Asked once, as it opens: from then on the caret is in the small window itself.
  const rect = useMemo(() => (open ? caretRect(session.editor) : undefined), [open, session])
  return (
    <>
      <span ref={anchor} className={rect === undefined ? undefined : 'caret-anchor'} style={rect && { left: rect.left, top: rect.top, height: rect.height }} />
      <Popover className="menu-popover type-ahead-window" placement="bottom start" triggerRef={anchor} isOpen={open} onOpenChange={(next) => app.panels.quote.set(next)}>
        <Dialog className="type-ahead-body" aria-label={say('quoting.title')}>
          <PassagesToQuote app={app} session={session} onDone={() => app.panels.quote.set(false)} />
        </Dialog>
      </Popover>
    </>
  )
}

function PassagesToQuote({ app, session, onDone }: QuotePopoverProps & { onDone: () => void }) {
  const sources = useObservable(session.desk.sources)
  const restoreCaret = useSelectionBack(session.editor)
  useEffect(() => {
    if (session.desk.sources.get() === undefined) void app.attempt(() => session.desk.refresh())
  }, [app, session])
  return (
    <OfferField
      label={say('quoting.title')}
      placeholder={say('quoting.find')}
      sources={sources ?? []}
      kinds={['passage', 'excerpt']}
      first={[]}
      none={say('quoting.none')}
      onChoose={(offer) =>
        void app.attempt(async () => {
          const chosen = await offeredPassage(offer)
          restoreCaret()
          onDone()
          if (chosen === undefined) app.notice.set({ kind: 'told', message: say('quoting.gone') })
          else quoteIntoDraft(session, chosen)
        })
      }
      onClose={() => {
        restoreCaret()
        onDone()
      }}
    />
  )
}
